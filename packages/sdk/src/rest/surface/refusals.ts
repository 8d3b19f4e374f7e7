import type { AnyOperation } from "@parley/contract";
import { ApiError, PermissionError, type Refusal } from "../../core/errors.ts";

type ErrorClass = new (refusal: Refusal) => ApiError;

/** Errors of one operation that say what it needs: 403 and 405 alone do not tell a scope from a role, or a license from a mistake. */
export function refusalsOf({ scopes }: Pick<AnyOperation, "scopes">): Readonly<Record<number, ErrorClass>> {
  const needs = scopes?.length ? `The token needs the scope ${scopes.join(" or ")}; its owner needs a role that may do this.` : undefined;
  return { ...(needs && { 403: withHint(PermissionError, needs) }), 405: withHint(ApiError, license) };
}

const license = "Services answer so too where a license is missing, such as Webex Calling for settings of calls.";

function withHint(Class: ErrorClass, hint: string): ErrorClass {
  return class extends Class {
    constructor(refusal: Refusal) {
      super({ ...refusal, hint });
    }
  };
}
