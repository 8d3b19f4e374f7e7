import { isObject } from "./match.ts";
import { extensionOf } from "./names.ts";

/** Nothing assigned, in the words of SCIM, is nothing sent; extensions get their usual spelling. */
export function withoutNulls(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.filter((each) => each !== null).map(withoutNulls);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([, each]) => each !== null);
  return Object.fromEntries(kept.map(([key, each]) => [extensionOf(key) ?? key, withoutNulls(each)]));
}
