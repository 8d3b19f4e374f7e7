/** What a name is made of: where an operation lives and what kind of call it is. */
export interface Named {
  method: string;
  path: string;
  /** What kind of call it is: `collection.list`, `singleton.get`, `action` and so on. */
  pattern: string;
  isList: boolean;
  /** Property of the answer that holds the items of a list. */
  items?: string | undefined;
  area: string;
}

/** Where a path has its place among the groups: the longest beginning counts. `{}` stands for any parameter. */
export type Homes = Record<string, string>;

interface Place {
  groups: string[];
  /** Segments after the home, without parameters. */
  rest: string[];
  version: string;
}

/** Operations whose last segment names what they do. */
const verbs = /^(action|validate|call-control\.action|file\.|job\.control|report\.other)/;
/** Reads whose last segment names what is read, unless it has operations of its own. */
const reads = /^(derived|reference|search|report\.read|call-control\.read|collection\.listAll|job\.errors|job\.status|self)/;

const plainVerbs: Record<string, string> = { get: "get", post: "create", put: "update", patch: "update", delete: "remove" };
const verbOf: Record<string, string> = { "collection.bulkDelete": "removeAll", "job.start": "start", "job.status": "get" };

/**
 * Names operations after their paths: literal segments are groups, the method is the verb, or, for what is no plain reading and writing,
 * the last segment. The same paths always give the same names.
 */
export function nameAll<Op extends Named>(operations: readonly Op[], homes: Homes): Map<Op, string> {
  const table = Object.entries(homes).sort(([a], [b]) => b.length - a.length);
  const places = new Map(operations.map((operation) => [operation, placeOf(operation, table)] as const));
  // A segment with operations below it, or with two of its own, is a group.
  const uses = new Map<string, number>();
  for (const { groups, rest } of places.values()) {
    for (let end = groups.length; end <= groups.length + rest.length; end++) {
      const key = [...groups, ...rest].slice(0, end).join(".");
      uses.set(key, (uses.get(key) ?? 0) + 1);
    }
  }
  const ids = new Map(operations.map((operation) => [operation, idOf(operation, places.get(operation) as Place, uses)] as const));
  return toldApart(ids);
}

function placeOf({ path, area }: Named, homes: [string, string][]): Place {
  const plain = path.replace(/^\/v1(?=\/)/, "").replace(/\/$/, "");
  const open = plain.replaceAll(/\{[^}]+\}/g, "{}");
  const [prefix, home] = homes.find(([each]) => open === each || open.startsWith(`${each}/`)) ?? [
    "",
    area === "contact-center" ? "contactCenter" : "",
  ];
  const segments = plain.split("/").slice(prefix.split("/").length);
  const version = segments.find((segment) => /^v\d$/.test(segment)) ?? "";
  const literal = segments
    .filter(
      (segment, index) =>
        !/^\{[^}]+\}$/.test(segment) &&
        !/^v\d$/.test(segment) &&
        !/^(admin|api|actions|invoke)$/.test(segment) &&
        !namesParameter(segment, segments[index + 1]),
    )
    .flatMap((segment) => segment.replace(/\{[^}]+\}/, "").split(":"))
    .filter(Boolean)
    .map(camelCase);
  return { groups: home.split(".").filter(Boolean), rest: literal, version: version === "v1" ? "" : version.toUpperCase() };
}

/** `/workspace-id/{workspaceId}`: the segment says again what the parameter says. */
function namesParameter(segment: string, next = ""): boolean {
  return next === `{${camelCase(segment)}}`;
}

function camelCase(text: string): string {
  return text.replaceAll(/[-_ ]+(.)/g, (_, letter: string) => letter.toUpperCase()).replace(/^[A-Z]/, (letter) => letter.toLowerCase());
}

function capital(text: string): string {
  return text.replace(/^./, (letter) => letter.toUpperCase());
}

function idOf(operation: Named, { groups, rest, version }: Place, uses: ReadonlyMap<string, number>): string {
  const { area, pattern, method, isList, path } = operation;
  const all = [...groups, ...rest];
  const last = all.at(-1) as string;
  const above = all.slice(0, -1);
  const isGroup = (uses.get(all.join(".")) ?? 0) > 1;
  const folded = (verb: string, groups = above) => [...groups, `${verb}${version}`].join(".");
  if (!isList && above.length && /^bulk[A-Z]/.test(last)) return folded(last);
  if (above.length && last === "bulk") return folded(method === "patch" ? "patchBulk" : "saveBulk");
  if (pattern === "file.upload" && isGroup) return [...all, "upload"].join(".");
  if (above.length && rest.length && verbs.test(pattern) && !isGroup)
    return isList ? folded(`list${capital(last)}`) : folded(actionOf(last));
  // What one has besides itself: the people of a role, the agents of a supervisor.
  if (isList && pattern === "collection.get" && path.endsWith("}") && area !== "contact-center")
    return folded(`list${capital(operation.items ?? "")}`, all);
  const verb = verbFor(operation);
  if (pattern === "job.errors" || pattern === "job.status")
    return [...(/^(errors|status)$/.test(last) ? above : all), pattern === "job.errors" ? `${verb}Errors` : verb].join(".");
  const isFolded =
    rest.length > 0 && above.length > 0 && !isGroup && !path.endsWith("}") && (reads.test(pattern) || pattern === "singleton.writeOnly");
  if (isFolded) return folded(`${verb}${capital(last)}`);
  return [...all, `${verb}${version}`].join(".");
}

function verbFor({ method, pattern, isList }: Named): string {
  if (isList) return "list";
  if (pattern === "collection.list") return "getAll";
  if (pattern === "collection.bulk" && /put|patch/.test(method)) return "updateAll";
  return verbOf[pattern] ?? plainVerbs[method] ?? method;
}

/** `announcementUpload` is a thing; what one does is to upload it. */
function actionOf(last: string): string {
  const upload = /^(.+)Upload$/.exec(last)?.[1];
  if (upload) return `upload${capital(upload)}`;
  return last === "delete" ? "remove" : last;
}

/** Where two have one name, the longer path is told apart by what it asks for and the other does not. */
function toldApart<Op extends Named>(ids: Map<Op, string>): Map<Op, string> {
  const named = new Map(ids);
  for (const same of Map.groupBy(ids, ([, id]) => id).values()) {
    if (same.length < 2) continue;
    const sorted = same
      .map(([operation]) => operation)
      .sort((a, b) => paramsOf(a).length - paramsOf(b).length || rank(a).localeCompare(rank(b)));
    const [first, ...others] = sorted as [Op, ...Op[]];
    for (const operation of others) {
      const own = paramsOf(operation).filter((name) => !paramsOf(first).includes(name));
      const isPatch = operation.method === "patch" && first.method === "put";
      const suffix = own.length ? `By${capital(own.at(-1) as string)}` : "";
      const id = named.get(operation) as string;
      named.set(operation, isPatch ? id.replace(/\.update(?=[A-Z\d]*$)/, ".patch") : `${id}${suffix}`);
    }
  }
  return named;
}

/** What replaces comes before what changes a part. */
function rank({ path, method }: Named): string {
  return `${path} ${method === "put" ? 0 : 1}`;
}

function paramsOf({ path }: Named): string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] as string);
}

/** The name of an operation's descriptor: `telephony.callQueues.listAvailableNumbers` is `listCallQueueAvailableNumbers`. */
export function descriptorName(id: string, { pattern, path }: Pick<Named, "pattern" | "path">): string {
  const parts = id.split(".");
  const verb = parts.pop() as string;
  // The module of an operation says its first two groups already.
  const nouns = parts.slice(Math.min(2, parts.length - 1));
  const [, head = verb, tail = ""] = /^([a-z]+)(.*)$/.exec(verb) ?? [];
  const isOne = head !== "list" && !tail.startsWith("All") && (path.endsWith("}") || pattern === "collection.create");
  const last = nouns.length - 1;
  const words = nouns.map((noun, index) => capital(index < last || isOne || tail ? singular(noun) : noun));
  return `${head}${words.join("")}${tail}`;
}

function singular(noun: string): string {
  if (/(ss|us|is|Settings|settings)$/.test(noun)) return noun;
  return noun
    .replace(/ies$/, "y")
    .replace(/([sx]|ch)es$/, "$1")
    .replace(/s$/, "");
}
