// A small page's script: it posts a message, receives it as an event, decrypted, and shows it. `bundle-size` measures what of it is loaded.
import { Webex } from "@parley/sdk";

const given = new URL(location.href).searchParams;
const webex = new Webex({ token: given.get("token") ?? "", baseUrl: given.get("baseUrl") ?? undefined });
webex.messages.on("created", ({ data }) => {
  document.body.textContent = data.text ?? "";
});
await webex.messages.listen();
await webex.messages.create({ toPersonEmail: given.get("to") ?? "", text: "hello from a page" });
