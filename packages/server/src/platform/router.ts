/** One place in the tree of paths: what may come next, and what is served here. */
interface Place<T> {
  literals: Map<string, Place<T>>;
  /** Places behind a parameter, by the text that follows it in its segment. */
  parameters: Map<string, Place<T>>;
  /** By method. */
  served: Map<string, { route: T; names: string[] }>;
}

/** A route that was found, with what stood at the places of its parameters. */
export interface Found<T> {
  route: T;
  params: Record<string, string>;
}

/**
 * Finds routes by method and path. A literal segment wins over a parameter wherever both would fit, in whichever order they were added:
 * `/people/me` before `/people/{personId}`.
 */
export class Router<T extends { method: string; path: string }> {
  readonly #root: Place<T> = emptyPlace();

  /** Of two routes with one method and path, the first stays. */
  constructor(routes: Iterable<T>) {
    for (const route of routes) this.#add(route);
  }

  /** The route for a request; `undefined` when there is none. */
  find(method: string, path: string): Found<T> | undefined {
    const segments = segmentsOf(path);
    const values: string[] = [];
    const found = search(this.#root, segments, 0, values, ({ served }) => served.get(method));
    if (!found) return undefined;
    const params = Object.fromEntries(found.names.map((name, index) => [name, decoded(values[index] as string)]));
    return { route: found.route, params };
  }

  /** The methods that are served at a path. */
  methodsAt(path: string): string[] {
    const methods = new Set<string>();
    search(this.#root, segmentsOf(path), 0, [], ({ served }) => {
      for (const method of served.keys()) methods.add(method);
      return undefined;
    });
    return [...methods];
  }

  #add(route: T): void {
    const names: string[] = [];
    let place = this.#root;
    for (const segment of segmentsOf(route.path)) {
      const [, name, rest = ""] = /^\{([^}]+)\}(.*)$/.exec(segment) ?? [];
      if (name) names.push(name);
      const next = name ? place.parameters : place.literals;
      const key = name ? rest : segment;
      const known = next.get(key);
      place = known ?? emptyPlace();
      if (!known) next.set(key, place);
    }
    if (!place.served.has(route.method)) place.served.set(route.method, { route, names });
  }
}

function emptyPlace<T>(): Place<T> {
  return { literals: new Map(), parameters: new Map(), served: new Map() };
}

/** A slash at the end says nothing. */
function segmentsOf(path: string): string[] {
  const segments = path.split("/").slice(1);
  if (segments.at(-1) === "") segments.pop();
  return segments;
}

/** Walks down to what `pick` takes, literals first; `values` holds the parameters of the way. */
function search<T, R>(
  place: Place<T>,
  segments: string[],
  at: number,
  values: string[],
  pick: (end: Place<T>) => R | undefined,
): R | undefined {
  if (at === segments.length) return pick(place);
  const segment = segments[at] as string;
  const literal = place.literals.get(segment);
  const found = literal && search(literal, segments, at + 1, values, pick);
  if (found) return found;
  for (const [rest, next] of place.parameters) {
    if (segment.length <= rest.length || !segment.endsWith(rest)) continue;
    values.push(segment.slice(0, segment.length - rest.length));
    const behind = search(next, segments, at + 1, values, pick);
    if (behind) return behind;
    values.pop();
  }
  return undefined;
}

function decoded(value: string): string {
  if (!value.includes("%")) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
