// Runs in a Worker: what `roundTrip.ts` does in a page.
import type { RoundTripInput, RoundTripResult } from "./roundTrip.ts";
import "./roundTrip.ts";

/** What the worker answers: the result, or why there is none. */
export type WorkerResult = RoundTripResult | string;

const worker = globalThis as unknown as {
  roundTrip(given: RoundTripInput): Promise<RoundTripResult>;
  onmessage: (event: { data: RoundTripInput }) => void;
  postMessage(message: WorkerResult): void;
};

worker.onmessage = async ({ data }) => {
  const result = await worker.roundTrip(data).catch((error: unknown) => String(error));
  worker.postMessage(result);
};
