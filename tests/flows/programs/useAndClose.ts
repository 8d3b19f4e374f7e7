/**
 * Uses a client for everything that keeps something open, closes it, and says what is left. It never calls `process.exit`: that it ends at all shows that
 * nothing keeps it.
 *
 * Settings as JSON: `{ url, token, roomId, closing }`; `closing` is how it closes: `close` or `dispose`.
 */
import { Webex } from "@parley/sdk";

const { url, token, roomId, closing } = JSON.parse(process.argv[2] ?? "{}") as Record<"url" | "token" | "roomId" | "closing", string>;

async function use(webex: Webex): Promise<string> {
  const received = webex.realtime.next("message:created");
  await webex.messages.listen();
  await webex.realtime.connect();
  await webex.messages.create({ roomId, text: "with a file", files: [new File(["content of a file"], "notes.txt")] });
  await webex.messages.createEncrypted({ roomId, text: "sealed here" });
  return (await received).text ?? "";
}

async function useAndClose(): Promise<string> {
  if (closing === "dispose") {
    await using webex = new Webex({ token, baseUrl: url });
    return await use(webex);
  }
  const webex = new Webex({ token, baseUrl: url });
  const text = await use(webex);
  await webex.close();
  return text;
}

const text = await useAndClose();
// Sockets that were closed are gone some turns later; what waits for a timer of its own would outlast these.
const deadline = performance.now() + 500;
while (left().length > 0 && performance.now() < deadline) await new Promise((resolve) => setImmediate(resolve));
process.stdout.write(JSON.stringify({ text, left: left() }));

/** What keeps this process, but for its own output. */
function left(): string[] {
  return process.getActiveResourcesInfo().filter((name) => !name.startsWith("Pipe") && !name.startsWith("TTY") && name !== "Immediate");
}
