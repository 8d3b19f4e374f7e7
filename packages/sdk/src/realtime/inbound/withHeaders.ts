type Data = { eventType: string; [field: string]: unknown };

/**
 * Sets what `data.headers` asks for: each name is a path below `data`, each value goes there.
 *
 * @source observed: services send some fields of an event this way
 */
export function withHeaders(data: Data): Data {
  const { headers } = data;
  if (typeof headers !== "object" || headers === null) return data;
  const result: Data = structuredClone(data);
  for (const [path, value] of Object.entries(headers)) put(result, path.split("."), value);
  return result;
}

function put(target: Record<string, unknown>, [name, ...rest]: string[], value: unknown): void {
  // Names that every object has would reach beyond the data.
  if (name === undefined || name in Object.prototype) return;
  if (rest.length === 0) {
    target[name] = value;
    return;
  }
  const next = target[name];
  const inner = typeof next === "object" && next !== null ? (next as Record<string, unknown>) : {};
  target[name] = inner;
  put(inner, rest, value);
}
