/**
 * The small part of YAML in which token caches are written: one mapping from names to texts.
 *
 * Written values are quoted, so any YAML program reads them back as the texts they are.
 */
export function writeFlatYaml(record: Readonly<Record<string, string | undefined>>): string {
  const lines = Object.entries(record).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${JSON.stringify(value)}\n`]));
  return lines.join("");
}

/**
 * Reads a mapping from names to texts, as other programs write it too: plain, single or double quoted, long values folded over lines.
 *
 * @returns `undefined` when it is not such a mapping.
 */
export function readFlatYaml(text: string): Record<string, string> | undefined {
  const found: Record<string, string> = {};
  for (const entry of entriesOf(text)) {
    const [, name, value] = /^([A-Za-z_][\w-]*):(?:\s+(.*))?$/s.exec(entry) ?? [];
    if (name === undefined) return undefined;
    const read = scalar((value ?? "").trim());
    if (read === undefined) return undefined;
    if (read !== "") found[name] = read;
  }
  return found;
}

/** One text for each name: lines that are indented go on with what the line before began. */
function entriesOf(text: string): string[] {
  const entries: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*(#.*)?$/.test(line) || /^(---|\.\.\.)\s*$/.test(line)) continue;
    if (/^\s/.test(line) && entries.length > 0) entries.push(`${entries.pop()} ${line.trim()}`);
    else entries.push(line);
  }
  return entries;
}

function scalar(value: string): string | undefined {
  const [, single] = /^'((?:[^']|'')*)'\s*(?:#.*)?$/s.exec(value) ?? [];
  if (single !== undefined) return single.replaceAll("''", "'");
  const [, double] = /^("(?:[^"\\]|\\.)*")\s*(?:#.*)?$/s.exec(value) ?? [];
  if (double !== undefined) return unquote(double);
  if (/^[[{&*!|>"'%@`]/.test(value)) return undefined;
  const plain = value.replace(/(^|\s)#.*$/s, "").trim();
  return /^(null|~)$/i.test(plain) ? "" : plain;
}

function unquote(quoted: string): string | undefined {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return undefined;
  }
}
