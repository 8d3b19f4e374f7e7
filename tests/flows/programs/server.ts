/**
 * A server in a process of its own, for tests that kill it. Its clock stands still until it is told to move.
 *
 * Started with a folder for the data; tells its address when it is ready, and answers `{ advanceMs }` when time has moved on.
 */
import { MovableClock, startServer } from "@parley/server";

const [data = "memory", startedAt] = process.argv.slice(2);
const clock = new MovableClock(startedAt);
const server = await startServer({ data, port: 0, logLevel: "error", clock });

process.on("message", async ({ advanceMs }: { advanceMs: number }) => {
  clock.advance(advanceMs);
  await server.settled();
  process.send?.({ now: new Date(clock.now()).toISOString() });
});
process.once("disconnect", () => process.exit());
process.send?.({ url: server.url, personas: await server.personas() });
