/** A command cannot do what was asked. The message is for a person: what is wrong, and what to do. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  /** What the process ends with. */
  readonly exitCode: number;

  constructor(message: string, exitCode: number = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
