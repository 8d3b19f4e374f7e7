/** What has documents: an organization, or something in it that paths name by an id. */
export interface OwnerRule {
  /** `person`, `location` and so on. */
  type: string;
  /** Matches the beginning of a path up to where the names of documents begin; its first group is the name of the parameter. */
  path: RegExp;
  /** The owner is the caller: the path names nobody. */
  isSelf?: true;
}

/** A collection between the owner and what a path addresses. */
export interface Step {
  name: string;
  param: string;
  /** The parameter that says which kind of item, where the path names it. */
  kindParam?: string | undefined;
}

/** Where a path leads: which document, whichever way it is reached. */
export interface Place {
  ownerType: string;
  ownerParam?: string | undefined;
  isSelf: boolean;
  steps: readonly Step[];
  /** Name of the settings or of the collection; empty when the path ends with an item whose collection is in `item`. */
  name: string;
  /** The last item, when the path ends with one. */
  item?: Step | undefined;
}

/** How paths are read: who owns documents, and which names mean the same. */
export interface PlaceRules {
  owners: readonly OwnerRule[];
  /** Names by which another path calls the same settings. */
  sameNames: Readonly<Record<string, string>>;
}

/** Reads the path of an operation. Paths that differ only in how they name the owner lead to one place. */
export function placeOf(path: string, { owners, sameNames }: PlaceRules): Place {
  const rule = owners.find((each) => each.path.test(path)) as OwnerRule;
  const match = rule.path.exec(path) as RegExpExecArray;
  const { steps, name } = stepsOf(path.slice(match[0].length), (text) => sameNames[text] ?? text);
  const item = name === "" ? steps.pop() : undefined;
  return { ownerType: rule.type, ownerParam: match[1], isSelf: rule.isSelf === true, steps, name: item ? item.name : name, item };
}

function stepsOf(rest: string, known: (name: string) => string): { steps: Step[]; name: string } {
  const steps: Step[] = [];
  let words: string[] = [];
  let waiting: string | undefined;
  for (const segment of rest.split("/").filter(Boolean)) {
    const param = /^\{(.+)\}$/.exec(segment)?.[1];
    if (param === undefined) {
      if (waiting) steps.push({ name: known(words.join("/")), param: waiting });
      if (waiting) words = [];
      waiting = undefined;
      words.push(segment);
    } else if (waiting) {
      steps.push({ name: known(words.join("/")), param, kindParam: waiting });
      words = [];
      waiting = undefined;
    } else if (words.length === 0) {
      throw new Error(`a path has an id where none can be: ${rest}`);
    } else waiting = param;
  }
  if (waiting) {
    steps.push({ name: known(words.join("/")), param: waiting });
    words = [];
  }
  return { steps, name: known(words.join("/")) };
}
