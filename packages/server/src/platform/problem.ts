/** What a use case throws when it cannot do what was asked: becomes an error answer with this status and text. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly status: number;
  /** Single causes, where there are several; the message alone otherwise. */
  readonly details: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** What the answer says beside, for readers of another standard. */
  readonly fields: Readonly<Record<string, unknown>>;

  constructor(
    status: number,
    message: string,
    {
      details = [message],
      headers = {},
      fields = {},
    }: { details?: readonly string[]; headers?: Record<string, string>; fields?: Record<string, unknown> } = {},
  ) {
    super(message);
    this.status = status;
    this.details = details;
    this.headers = headers;
    this.fields = fields;
  }
}

/** The error body of the public API. @source documented https://developer.webex.com/docs/basics */
export function problemBody(problem: Problem, trackingId: string): Record<string, unknown> {
  return { ...problem.fields, message: problem.message, errors: problem.details.map((description) => ({ description })), trackingId };
}
