export { type ChangeOptions, change, type Replaceable } from "./change.ts";
export { dependenciesOf, type LocationDependency, type LocationReader } from "./dependencies.ts";
export { type Job, JobFailedError } from "./errors.ts";
export { type WaitOptions, waitForJob } from "./jobs.ts";
