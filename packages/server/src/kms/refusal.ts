/** Causes for which the KMS refuses a request, with the status and code of the reply. */
export const refusals = {
  malformed: [400, 400001],
  notAllowed: [403, 403001],
  membershipDecides: [403, 403002],
  alreadyBound: [409, 409001],
  notImplemented: [501, 501001],
} as const;

/** Why a request inside a channel was refused: becomes a reply in that channel. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly errorCode: number;

  constructor(cause: keyof typeof refusals, reason: string) {
    super(reason);
    [this.status, this.errorCode] = refusals[cause];
  }
}
