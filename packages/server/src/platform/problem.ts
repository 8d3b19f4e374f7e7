/** What a use case throws when it cannot do what was asked: becomes an error answer with this status and text. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly status: number;
  /** Single causes, where there are several; the message alone otherwise. */
  readonly details: readonly string[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    { details = [message], headers = {} }: { details?: readonly string[]; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.status = status;
    this.details = details;
    this.headers = headers;
  }
}

/** The error body of the public API. @source documented https://developer.webex.com/docs/basics */
export function problemBody(problem: Problem, trackingId: string): Record<string, unknown> {
  return { message: problem.message, errors: problem.details.map((description) => ({ description })), trackingId };
}
