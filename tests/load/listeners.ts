import { Webex } from "@parley/sdk";
import type { Somebody } from "./crowd.ts";

/** Told that a listener has heard of a message. */
export type Heard = (listener: number, roomId: string, messageId: string) => void;

/** Clients that listen. */
export interface Listeners {
  name: string;
  /** What went wrong in them and was nobody's: each would end a Node process by default. */
  unhandled(): number;
  close(): Promise<void>;
}

/** Starts a client for each of these people. */
export type StartListeners = (url: string, people: readonly Somebody[], heard: Heard) => Promise<Listeners>;

/** Our clients, in this process. Their tokens expire again and again. */
export const startSdkListeners: StartListeners = async (url, people, heard) => {
  const clients = people.map(({ currentToken }, index) => {
    const token = { get: async () => currentToken(), refresh: async () => currentToken() };
    const webex = new Webex({ token, baseUrl: url });
    // What the storm does to it is expected; whether it comes through is what is looked at.
    webex.realtime.on("error", () => {});
    webex.realtime.on("message:created", ({ id, roomId }) => heard(index, roomId, id));
    return webex;
  });
  let unhandled = 0;
  const note = () => {
    unhandled += 1;
  };
  process.on("unhandledRejection", note);
  await Promise.all(clients.map((client) => client.realtime.connect()));
  return {
    name: "@parley/sdk",
    unhandled: () => unhandled,
    async close() {
      await Promise.all(clients.map((client) => client.close()));
      process.off("unhandledRejection", note);
    },
  };
};
