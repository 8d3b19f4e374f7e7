/** Makes a room, listens, posts, and says what arrives. */
import { Webex } from "@parley/sdk";

const webex = new Webex({ token: process.env["WEBEX_ACCESS_TOKEN"], baseUrl: process.env["PARLEY_URL"] });

webex.realtime.on("message:created", ({ personEmail, text }) => console.log(`${personEmail}: ${text}`));
await webex.realtime.connect();

const room = await webex.rooms.create({ title: "Hello" });
const heard = webex.realtime.next("message:created");
await webex.messages.create({ roomId: room.id, markdown: "**Hello**, world" });
await heard;

await webex.rooms.remove(room);
await webex.close();
