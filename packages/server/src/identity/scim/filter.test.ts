import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Problem } from "../../platform/problem.ts";
import { type AttributePath, type Comparison, type Filter, parseFilter, parsePath, type Scalar } from "./filter.ts";
import { matches } from "./match.ts";
import { urns } from "./names.ts";

const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,8}$/);
const path: fc.Arbitrary<AttributePath> = fc
  .record({
    schema: fc.option(fc.constantFrom(urns.user, urns.enterprise), { nil: undefined }),
    name,
    sub: fc.option(name, { nil: undefined }),
  })
  .map(({ schema, name: attribute, sub }) => ({ ...(schema && { schema }), name: attribute, ...(sub && { sub }) }));
const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.boolean(),
  fc.constant(null),
);
const comparison = fc.constantFrom<Comparison>("eq", "ne", "co", "sw", "ew", "gt", "ge", "lt", "le");

const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({ op: comparison, path, value: scalar }),
    fc.record({ op: fc.constant("pr" as const), path }),
    fc.record({ op: fc.constantFrom("and" as const, "or" as const), left: tie("filter"), right: tie("filter") }),
    fc.record({ op: fc.constant("not" as const), filter: tie("filter") }),
    fc.record({ op: fc.constant("some" as const), path, filter: tie("filter") }),
  ),
}));

describe("filters", () => {
  test("whatever is written is read back the same", () => {
    fc.assert(
      fc.property(filter, (sample) => {
        expect(parseFilter(write(sample))).toEqual(sample);
      }),
    );
  });

  test("no text makes the reader do anything but read or refuse", () => {
    const words = fc.constantFrom("a", "eq", "and", "or", "not", "(", ")", "[", "]", '"b"', "pr", ".", "1", '"', "urn:", "\\", urns.user);
    const text = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 30 }).map((each) => each.join(" ")),
    );

    fc.assert(
      fc.property(text, (sample) => {
        for (const read of [parseFilter, parsePath]) {
          try {
            read(sample);
          } catch (error) {
            expect(error).toMatchObject({ status: 400 } satisfies Partial<Problem>);
          }
        }
      }),
    );
  });

  test.each(["(".repeat(10_000), `${"not (".repeat(1000)}a pr${")".repeat(1000)}`, `a eq "${"x".repeat(10_000)}"`])(
    "a filter that is too deep or too long is refused",
    (text) => {
      expect(() => parseFilter(text)).toThrow(Problem);
    },
  );
});

describe("matching", () => {
  const user = {
    userName: "ben@acme.example",
    active: true,
    name: { familyName: "O'Brandt" },
    emails: [
      { value: "ben@acme.example", type: "work", primary: true },
      { value: "ben@home.example", type: "home" },
    ],
    [urns.enterprise]: { department: "Sales", manager: { value: "42" } },
    meta: { lastModified: "2026-01-05T09:00:00.000Z" },
    age: 40,
  };

  test.each([
    ['userName eq "BEN@acme.example"', true],
    ['username Eq "ben@acme.example"', true],
    [`${urns.user}:userName sw "BEN"`, true],
    ['name.familyName co "o\'b"', true],
    ['emails[type eq "work" and value co "@acme"]', true],
    ['emails[type eq "home" and value co "@acme"]', false],
    ['emails co "home.example"', true],
    ['emails.type eq "other"', false],
    ['not (emails.type eq "other")', true],
    ['userName ne "ben@acme.example"', false],
    ['title ne "Lead"', true],
    ["title pr", false],
    ["title eq null", true],
    ["active eq true", true],
    ['active eq "True"', true],
    ["age gt 39.5 and age le 40", true],
    ['meta.lastModified gt "2026-01-01T00:00:00Z"', true],
    [`${urns.enterprise}:department eq "sales"`, true],
    [`${urns.enterprise}:manager.value eq "42"`, true],
    ['title pr or userName ew "example" and active eq false', false],
    ['(title pr or userName ew "example") and active eq true', true],
    ['constructor.name eq "Object"', false],
    ["toString pr", false],
  ])("%s is %s", (text, expected) => {
    expect(matches(parseFilter(text), user)).toBe(expected);
  });
});

/** Writes a filter down, with every bracket. */
function write(sample: Filter): string {
  switch (sample.op) {
    case "and":
    case "or":
      return `(${write(sample.left)}) ${sample.op} (${write(sample.right)})`;
    case "not":
      return `not (${write(sample.filter)})`;
    case "pr":
      return `${writePath(sample.path)} pr`;
    case "some":
      return `${writePath(sample.path)}[${write(sample.filter)}]`;
    default:
      return `${writePath(sample.path)} ${sample.op} ${JSON.stringify(sample.value)}`;
  }
}

function writePath({ schema, name: attribute, sub }: AttributePath): string {
  return `${schema ? `${schema}:` : ""}${attribute}${sub ? `.${sub}` : ""}`;
}
