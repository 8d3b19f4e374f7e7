const maxNameBytes = 255;

/** What a file may be called: the last part of a path, without what no file system or header could hold. */
export function safeName(name: string | undefined): string {
  const last = (name ?? "").split(/[\\/]/).at(-1) ?? "";
  const clean = last
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, "")
    .trim();
  if (/^\.*$/.test(clean)) return "file";
  return shortened(clean);
}

/** A media type without its parameters but for the character set; anything that is none is bytes. */
export function safeType(type: string | undefined): string {
  const [, media, charset] = /^\s*([\w!#$&^.+-]{1,100}\/[\w!#$&^.+-]{1,100})\s*(?:;\s*charset=([\w-]{1,40}))?/i.exec(type ?? "") ?? [];
  if (!media) return "application/octet-stream";
  return media.toLowerCase() + (charset ? `; charset=${charset.toLowerCase()}` : "");
}

/** Tells a browser to keep a file, and under which name. @source documented https://www.rfc-editor.org/rfc/rfc6266 */
export function attachmentHeader(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, "_");
  const exact = encodeURIComponent(name).replaceAll(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
  return plain === name ? `attachment; filename="${name}"` : `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}

/** How a message with these files is filed by clients. @source observed */
export function categoryOf(types: readonly string[]): "images" | "videos" | "documents" {
  if (types.every((type) => type.startsWith("image/"))) return "images";
  return types.every((type) => type.startsWith("video/")) ? "videos" : "documents";
}

/** Cut in the middle, so that the ending stays. */
function shortened(name: string): string {
  if (Buffer.byteLength(name) <= maxNameBytes) return name;
  const ending = /\.[^.]{1,16}$/.exec(name)?.[0] ?? "";
  let stem = [...name.slice(0, name.length - ending.length)];
  while (Buffer.byteLength(stem.join("") + ending) > maxNameBytes) stem = stem.slice(0, -1);
  return stem.join("") + ending;
}
