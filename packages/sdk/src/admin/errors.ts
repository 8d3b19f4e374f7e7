import { WebexError } from "../core/errors.ts";

/** What the services tell of a job that runs over many things, whatever it does. */
export interface Job {
  id?: string;
  name?: string;
  /** `STARTING`, `STARTED`, `COMPLETED`, `FAILED` and the like. */
  latestExecutionStatus?: string;
  /** `COMPLETED`, `COMPLETED_WITH_ERRORS`, `FAILED`, `STOPPED`. */
  latestExecutionExitCode?: string;
  /** How far it is, by what it counts. */
  counts?: object;
}

/** The job ended without having done its work, or not all of it: `job` says how it ended, its errors are read with `listErrors`. */
export class JobFailedError extends WebexError {
  override readonly name = "JobFailedError";
  override readonly code = "job_failed";
  /** The job as it was last told. */
  readonly job: Job;

  constructor(job: Job) {
    const how = job.latestExecutionExitCode ?? job.latestExecutionStatus;
    super(`The job ${job.name ?? job.id ?? ""} ended with ${how}.`, { hint: "Its errors say what was not done." });
    this.job = job;
  }
}
