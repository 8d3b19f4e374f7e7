import { Problem } from "../../platform/problem.ts";
import { urns } from "./names.ts";

/** Causes that RFC 7644 3.12 names. */
export type ScimType =
  | "invalidFilter"
  | "invalidPath"
  | "invalidSyntax"
  | "invalidValue"
  | "mutability"
  | "noTarget"
  | "tooMany"
  | "uniqueness";

const causes = new WeakMap<Problem, ScimType>();

/** A refusal with its cause. */
export function scimError(status: number, message: string, scimType: ScimType): Problem {
  const problem = new Problem(status, message);
  causes.set(problem, scimType);
  return problem;
}

/** The error body of SCIM. @source documented RFC 7644 3.12 */
export function scimErrorBody(problem: Problem): Record<string, unknown> {
  const scimType = causes.get(problem) ?? (problem.status === 409 ? "uniqueness" : problem.status === 400 ? "invalidValue" : undefined);
  return { schemas: [urns.error], status: String(problem.status), ...(scimType && { scimType }), detail: problem.details.join(" ") };
}
