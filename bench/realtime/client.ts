import { serve, settings } from "../harness.ts";

/** What a listening client is measured with. */
export interface ListenSettings {
  url: string;
  /** Folder of the project in which the client is installed. */
  project: string;
  token: string;
}

/** A client as every one that is measured can be used. */
export interface ListeningClient {
  /** Starts one more client of the same person and resolves when it is connected; each is told of every message. */
  connect(heard: () => void): Promise<void>;
  /** Posts a message with the first client. */
  post(roomId: string, text: string): Promise<unknown>;
}

const patienceInMs = 5_000;

type Question = { connect: number } | { hear: number } | { latency: number; roomId: string };

/** Answers what is asked about a client. Needs `--expose-gc`. */
export function serveListening(client: ListeningClient): void {
  let told = (): void => {};
  serve((question: Question) => {
    if ("connect" in question) return idleBytes(question.connect, () => client.connect(() => told()));
    if ("hear" in question) return timeToHear(question.hear);
    return latencies(question);
  });

  /** Memory that each client adds, in bytes. */
  async function idleBytes(count: number, connect: () => Promise<void>): Promise<{ bytesEach: number }> {
    const before = await settledBytes();
    for (let i = 0; i < count; i++) await connect();
    return { bytesEach: ((await settledBytes()) - before) / count };
  }

  /** Messages told for each second of processor time of this process. */
  async function timeToHear(count: number): Promise<{ perSecond: number }> {
    const before = process.cpuUsage();
    const heard = await hear(count);
    const { user, system } = process.cpuUsage(before);
    return { perSecond: heard / ((user + system) / 1e6) };
  }

  /** Milliseconds from before each post until it was told. */
  async function latencies({ latency, roomId }: { latency: number; roomId: string }): Promise<{ ms: number[] }> {
    const ms: number[] = [];
    for (let i = 0; i < latency; i++) {
      const heard = hear(1);
      const startedAt = performance.now();
      const posted = client.post(roomId, "hello");
      await heard;
      ms.push(performance.now() - startedAt);
      await posted;
    }
    return { ms };
  }

  /** Resolves with how many were told when all were, or when none came for a while: the official client loses some when it fails to read them. */
  function hear(count: number): Promise<number> {
    let heard = 0;
    return new Promise((resolve) => {
      const giveUp = setTimeout(() => resolve(heard), patienceInMs);
      told = () => {
        heard += 1;
        if (heard < count) return void giveUp.refresh();
        clearTimeout(giveUp);
        resolve(heard);
      };
    });
  }
}

/** Memory in use once nothing more happens: what JavaScript holds, and what lies outside it. */
async function settledBytes(): Promise<number> {
  for (let turn = 0; turn < 4; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    globalThis.gc?.();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

export const given: ListenSettings = settings<ListenSettings>();
