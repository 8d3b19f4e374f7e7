/** The control plane of a server has refused something. */
export class ControlError extends Error {
  override readonly name = "ControlError";
  /** HTTP status; 403 means that the control token is missing, 401 that it is another one. */
  readonly status: number;
  /** Single causes: for a seed, each with line and column. */
  readonly details: readonly string[];

  constructor(what: string, status: number, details: readonly string[]) {
    super(`${what} failed with ${status}: ${details.join("; ")}`);
    this.status = status;
    this.details = details;
  }
}

/** A test speaks of somebody whom the seed has not made. */
export class UnknownPersonError extends Error {
  override readonly name = "UnknownPersonError";

  constructor(name: string, known: readonly string[]) {
    super(`There is no ${name} here. The seed has made: ${known.join(", ") || "nobody"}.`);
  }
}
