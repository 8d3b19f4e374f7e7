import { serve } from "../harness.ts";

/** What each client is measured with. */
export interface ClientSettings {
  url: string;
  /** Folder of the project in which the client is installed. */
  project: string;
}

/** The token of the measurements, in the form that the official client demands: the third part names an organisation. */
export const token = "bench_token_00000000-0000-4000-8000-000000000004";

/** The message that is posted. */
export const input: { roomId: string; text: string } = {
  roomId: "Y2lzY29zcGFyazovL3VzL1JPT00vMDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAy",
  text: "hello",
};

/** Answers `{ calls }` with how long that many calls took, one after the other. */
export function serveCalls(post: () => Promise<{ text?: string | undefined }>): void {
  serve(async ({ calls }: { calls: number }) => {
    const startedAt = performance.now();
    for (let call = 0; call < calls; call += 1) {
      const { text } = await post();
      if (text !== input.text) throw new Error("the message did not come back");
    }
    return { ms: performance.now() - startedAt };
  });
}
