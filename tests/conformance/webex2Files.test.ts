import { createServer } from "node:net";
import { afterAll, beforeAll, describe } from "vitest";
import { nodeRuntimes, startNodeClient } from "./nodePlace.ts";
import type { Scene } from "./scene.ts";
import { downloadSuite } from "./suites/files.ts";
import { startWorld } from "./world.ts";

for (const runtime of nodeRuntimes()) {
  describe(`webex@2.60.0 on ${runtime.name}, with a server on localhost`, () => {
    let scene: Scene;
    beforeAll(async () => {
      const port = await freePort();
      const world = await startWorld({ port, publicUrl: `http://localhost:${port}` });
      const [ana, ben] = await Promise.all(["ana", "ben"].map((name) => startNodeClient(runtime, world, name)));
      if (!ana || !ben) throw new Error("no clients");
      scene = { world, ana, ben };
      for (const client of [ana, ben]) {
        await client.listen("messages", "created");
        await client.ask("on", { path: "internal.mercury", event: "event:conversation.activity", name: "activity" });
      }
    });
    afterAll(async () => {
      await Promise.all([scene.ana.close(), scene.ben.close()]);
      await scene.world.close();
    });

    downloadSuite(() => scene);
  });
}

/** A port that nobody uses: the server must know its own name before it listens. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
