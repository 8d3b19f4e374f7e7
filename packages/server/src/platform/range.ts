import type { ByteRange } from "./blobs/blobs.ts";

/**
 * The part of a thing that a `Range` header asks for.
 *
 * @param sizeBytes - Size of the whole.
 * @returns `undefined` to send the whole, which also answers several ranges, other units and nonsense; `"unsatisfiable"` when the
 *   part lies outside.
 * @source documented https://www.rfc-editor.org/rfc/rfc9110#name-range-requests
 */
export function rangeOf(header: string | undefined, sizeBytes: number): ByteRange | "unsatisfiable" | undefined {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "") ?? [];
  if (from === "" && to === "") return undefined;
  const last = sizeBytes - 1;
  if (from === "") {
    const wanted = Number(to);
    return wanted === 0 || sizeBytes === 0 ? "unsatisfiable" : { start: Math.max(0, sizeBytes - wanted), end: last };
  }
  const range = { start: Number(from), end: to === "" ? last : Math.min(Number(to), last) };
  if (to !== "" && Number(to) < range.start) return undefined;
  return range.start > last ? "unsatisfiable" : range;
}
