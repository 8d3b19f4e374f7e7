import type { Client } from "../core/client.ts";
import { sleep } from "../core/clock.ts";
import { type Job, JobFailedError } from "./errors.ts";

/** How to wait for a job. */
export interface WaitOptions<Told extends Job> {
  /** Ends the wait; the job goes on. */
  signal?: AbortSignal | undefined;
  /** How long to wait before the job is asked for again, in milliseconds; 2000 unless said. */
  everyMs?: number | undefined;
  /** Told the job each time that it was read. */
  onProgress?: ((job: Told) => void) | undefined;
}

const over = /^(COMPLETED|COMPLETED_WITH_ERRORS|FAILED|STOPPED|ABANDONED|CANCELLED)$/i;

/**
 * Waits until a job is over, whichever service runs it.
 *
 * @param client - Whose clock counts.
 * @param read - Reads the job, such as `() => webex.telephony.jobs.person.moveLocation.get({ jobId })`.
 * @returns The job as it ended.
 * @throws JobFailedError when it ended otherwise than completed; AbortedError when `signal` aborts; CallError
 * @source inferred: the states that the published answers of all jobs have in common
 */
export async function waitForJob<Told extends Job>(
  client: Pick<Client, "clock">,
  read: () => PromiseLike<Told>,
  { signal, everyMs = 2000, onProgress }: WaitOptions<Told> = {},
): Promise<Told> {
  for (;;) {
    signal?.throwIfAborted();
    const job = await read();
    onProgress?.(job);
    const { latestExecutionStatus = "", latestExecutionExitCode = "" } = job;
    if (over.test(latestExecutionStatus)) {
      const hasFailed = !/^COMPLETED$/i.test(latestExecutionStatus) || /FAILED|STOPPED|ERRORS/i.test(latestExecutionExitCode);
      if (hasFailed) throw new JobFailedError(job);
      return job;
    }
    await sleep(client.clock, everyMs, signal);
  }
}
