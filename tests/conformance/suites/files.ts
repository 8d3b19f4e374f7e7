import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Message } from "@parley/contract/messages";
import type { Room } from "@parley/contract/rooms";
import type { WireActivity, WireContent, WireConversation } from "@parley/protocol/activity";
import { publicId } from "@parley/protocol/ids";
import { describe, expect, test } from "vitest";
import type { Scene } from "../scene.ts";

/** A file as the program beside the client makes it. */
interface Made {
  text?: string;
  name?: string;
  type?: string;
  path?: string;
}

interface Fetched {
  base64: string;
  headers: Record<string, string>;
}

type Envelope = { data: { activity: WireActivity } };

const textOf = ({ base64 }: { base64: string }): string => Buffer.from(base64, "base64").toString();

/** Files over REST, and files that the client encrypts itself. */
export function filesSuite(scene: () => Scene): void {
  describe("files", () => {
    test("a file with a name goes up and comes down", async () => {
      const { ana, ben } = scene();
      const roomId = await sharedRoom(scene());

      const message = await send(scene(), roomId, { text: "hello file", name: "hello.txt", type: "text/plain" });
      const read = await ben.call<Message>("messages.get", message.id);
      const file = await ben.ask<Fetched>("fetchFile", { uri: read.files?.[0] });
      const own = await ana.ask<Fetched>("fetchFile", { uri: message.files?.[0] });

      expect(read.files).toEqual(message.files);
      expect(textOf(file)).toBe("hello file");
      expect(file.headers).toMatchObject({ "content-type": "text/plain", "content-disposition": 'attachment; filename="hello.txt"' });
      expect(textOf(own)).toBe("hello file");
    });

    test("a shared file is encrypted by the client, and opened by the other client and over REST", async () => {
      const { ana, ben, world } = scene();
      const conversation = await ana.call<WireConversation>("internal.conversation.create", {
        displayName: "Papers",
        participants: [world.person("ben").email],
      });

      const activity = await ana.ask<WireActivity>("callWithFiles", {
        method: "internal.conversation.share",
        args: [conversation, []],
        at: 1,
        files: [{ text: "sealed by the client", name: "sealed.txt", type: "text/plain" }],
      });
      const pushed = (await ben.next<Envelope>("activity", ({ data }) => data.activity?.id === activity.id)).data.activity;
      const message = await world.rest<Message>("ben", "GET", `/messages/${publicId("MESSAGE", activity.id)}`);
      const clear = await ben.ask<Fetched>("fetchFile", { uri: message.files?.[0] });

      expect((pushed.object as WireContent).files.items).toMatchObject([{ displayName: "sealed.txt", mimeType: "text/plain" }]);
      expect(textOf(clear)).toBe("sealed by the client");
      expect(clear.headers["content-disposition"]).toBe('attachment; filename="sealed.txt"');
    });

    test("a file that came over REST is opened by the client as a shared one", async () => {
      const { ben } = scene();
      const roomId = await sharedRoom(scene());

      const message = await send(scene(), roomId, { text: "from REST", name: "rest.txt", type: "text/plain" });
      const { activity } = (await ben.next<Envelope>("activity", ({ data }) => publicId("MESSAGE", data.activity?.id) === message.id)).data;

      expect(activity).toMatchObject({ verb: "share", object: { objectType: "content", contentCategory: "documents" } });
      // The client has opened both: what tells the name, and what opens the contents.
      expect((activity.object as WireContent).files.items).toMatchObject([
        { displayName: "rest.txt", mimeType: "text/plain", fileSize: 9 },
      ]);
      expect(typeof (activity.object as WireContent).files.items[0]?.scr).toBe("object");
    });
  });
}

/**
 * Files that the client fetches and decrypts itself. It asks over https for a better address first, unless the address is on `localhost`;
 * 3.12.0 then reads the file where it is, 2.60.0 gives up.
 */
export function downloadSuite(scene: () => Scene): void {
  describe("opening shared files", () => {
    test("what one client shares, the other downloads and decrypts", async () => {
      const { ana, ben, world } = scene();
      const participants = [world.person("ben").email, world.person("cleo").email];
      const conversation = await ana.call<WireConversation>("internal.conversation.create", { displayName: "Opened", participants });

      const activity = await ana.ask<WireActivity>("callWithFiles", {
        method: "internal.conversation.share",
        args: [conversation, []],
        at: 1,
        files: [{ text: "sealed by the client", name: "sealed.txt", type: "text/plain" }],
      });
      await ben.next<Envelope>("activity", ({ data }) => data.activity?.id === activity.id);
      const opened = await ben.ask<Opened>("downloadShared", { activityId: activity.id });

      expect(textOf(opened)).toBe("sealed by the client");
      expect(opened.name).toBe("sealed.txt");
    });

    test("what came over REST, the client downloads and decrypts", async () => {
      const { ben } = scene();
      const message = await send(scene(), await sharedRoom(scene()), { text: "from REST", name: "rest.txt", type: "text/plain" });
      const { activity } = (await ben.next<Envelope>("activity", ({ data }) => publicId("MESSAGE", data.activity?.id) === message.id)).data;

      const opened = await ben.ask<Opened>("downloadShared", { activityId: activity.id });

      expect(textOf(opened)).toBe("from REST");
      expect(opened.name).toBe("rest.txt");
    });
  });
}

interface Opened {
  base64: string;
  name: string;
}

/** What only Node has: bare buffers and streams from the disk. */
export function nodeFilesSuite(scene: () => Scene): void {
  describe("files of Node", () => {
    test("a buffer without a name, and a stream", async () => {
      const { ana } = scene();
      const roomId = await sharedRoom(scene());
      const folder = mkdtempSync(join(tmpdir(), "parley-judge-"));
      const path = join(folder, "notes.txt");
      writeFileSync(path, "from the disk");

      const bare = await send(scene(), roomId, { text: "bare" });
      const streamed = await send(scene(), roomId, { path });
      rmSync(folder, { recursive: true });

      expect(textOf(await ana.ask<Fetched>("fetchFile", { uri: bare.files?.[0] }))).toBe("bare");
      const file = await ana.ask<Fetched>("fetchFile", { uri: streamed.files?.[0] });
      expect(textOf(file)).toBe("from the disk");
      expect(file.headers["content-disposition"]).toBe('attachment; filename="notes.txt"');
    });

    test("the address of a file is fetched by the server", async () => {
      const { ana, world } = scene();
      const roomId = await sharedRoom(scene());

      const message = await ana.call<Message>("messages.create", { roomId, text: "see", files: [`${world.url}/`] });
      const file = await ana.ask<Fetched>("fetchFile", { uri: message.files?.[0] });

      expect(textOf(file)).toContain("<html");
    });
  });
}

async function sharedRoom({ ana, world }: Scene): Promise<string> {
  const { id: roomId } = await ana.call<Room>("rooms.create", { title: "Files" });
  await ana.call("memberships.create", { roomId, personEmail: world.person("ben").email });
  return roomId;
}

function send({ ana }: Scene, roomId: string, file: Made): Promise<Message> {
  return ana.ask<Message>("callWithFiles", {
    method: "messages.create",
    args: [{ roomId, text: "see" }],
    at: 0,
    property: "files",
    files: [file],
  });
}
