// Runs in the page: Ana posts, Ben's client receives it decrypted.
import { Webex } from "@parley/sdk";

/** What the test tells the page. */
export interface RoundTripInput {
  baseUrl: string;
  ana: string;
  ben: string;
  benEmail: string;
}

/** What the page tells the test. */
export interface RoundTripResult {
  isSame: boolean;
  text: string | undefined;
  refusal: string;
}

async function roundTrip({ baseUrl, ana, ben, benEmail }: RoundTripInput): Promise<RoundTripResult> {
  const sender = new Webex({ token: ana, baseUrl });
  const receiver = new Webex({ token: ben, baseUrl });
  const received = new Promise<{ id?: string; text?: string }>((resolve) => {
    receiver.messages.once("created", ({ data }) => resolve(data));
  });
  await receiver.messages.listen();
  const posted = await sender.messages.create({ toPersonEmail: benEmail, text: "hello from a page" });
  const { id, text } = await received;
  const refusal = await new Webex({ token: "nobody", baseUrl }).people.get("me").catch((error: { code: string }) => error.code);
  await Promise.all([sender.close(), receiver.close()]);
  return { isSame: id === posted.id, text, refusal: String(refusal) };
}

Object.assign(globalThis, { roundTrip });
