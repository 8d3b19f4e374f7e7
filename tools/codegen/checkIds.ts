import { type Described, moduleOf } from "./operationText.ts";

/** Makes sure that every id is a path of groups that a program can write, and that each name means one thing. @throws Error that names all that do not */
export function checkIds(operations: readonly Described[]): void {
  const groups = new Set(operations.flatMap(({ id }) => groupsOf(id)));
  const seen = new Set<string>();
  const problems = operations.flatMap(({ id, operation, name, input, catalog }) => {
    const parts = id.split(".");
    const module = moduleOf(id);
    const isTaken = seen.has(id) || seen.has(`${module} ${name}`);
    seen.add(id).add(`${module} ${name}`);
    return [
      ...(parts.length > 1 && parts.every((part) => /^[a-z][A-Za-z\d]*$/.test(part)) ? [] : [`${id} is no path of names`]),
      ...(isTaken ? [`${id} (${name} in ${module}) is there twice`] : []),
      ...(groups.has(id) ? [`${id} is an operation and a group`] : []),
      ...(/^list(?![a-z])/.test(parts.at(-1) as string) === (operation.items !== undefined)
        ? []
        : [`${id}: lists, and nothing else, begin with list`]),
      ...(input in catalog.schemas ? [`${input} of ${id} is the name of a schema too`] : []),
    ];
  });
  if (problems.length) throw new Error(`Say otherwise in names.json:\n${problems.join("\n")}`);
}

function groupsOf(id: string): string[] {
  const parts = id.split(".");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("."));
}
