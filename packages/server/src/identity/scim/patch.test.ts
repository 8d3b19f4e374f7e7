import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { urns } from "./names.ts";
import { applyPatch, type PatchOperation, patchOperations } from "./patch.ts";

const lists = new Set(["emails", "members"]);
const user = {
  id: "1",
  schemas: [urns.user],
  displayName: "Ben",
  name: { givenName: "Ben", familyName: "Brandt" },
  emails: [
    { value: "ben@acme.example", type: "work", primary: true },
    { value: "ben@home.example", type: "home" },
  ],
};
const patched = (...operations: PatchOperation[]) => applyPatch(user, operations, lists);

describe("changes", () => {
  test.each<[string, PatchOperation, object]>([
    ["sets a value", { op: "replace", path: "displayName", value: "B" }, { displayName: "B" }],
    ["sets part of a value", { op: "add", path: "name.givenName", value: "B" }, { name: { givenName: "B", familyName: "Brandt" } }],
    ["adds to a complex value", { op: "add", path: "name", value: { middleName: "X" } }, { name: { ...user.name, middleName: "X" } }],
    [
      "sets several values without a path",
      { op: "replace", value: { displayName: "B", "name.familyName": "C" } },
      { displayName: "B", name: { givenName: "Ben", familyName: "C" } },
    ],
    [
      "changes the value that matches",
      { op: "replace", path: 'emails[type eq "home"].value', value: "x@home.example" },
      { emails: [user.emails[0], { value: "x@home.example", type: "home" }] },
    ],
    ["removes the value that matches", { op: "remove", path: 'emails[type eq "work"]' }, { emails: [user.emails[1]] }],
    [
      "removes the values that are named beside the path",
      { op: "remove", path: "emails", value: [{ value: "ben@home.example" }] },
      { emails: [user.emails[0]] },
    ],
    [
      "sets an attribute of an extension",
      { op: "add", path: `${urns.enterprise}:department`, value: "Sales" },
      { [urns.enterprise]: { department: "Sales" } },
    ],
    [
      "sets an extension as a whole",
      { op: "add", path: urns.enterprise, value: { division: "EU" } },
      { [urns.enterprise]: { division: "EU" } },
    ],
    [
      "makes the new primary value the only one",
      { op: "add", path: "emails", value: { value: "new@acme.example", primary: true } },
      { emails: [{ ...user.emails[0], primary: false }, user.emails[1], { value: "new@acme.example", primary: true }] },
    ],
  ])("%s", (_, operation, expected) => {
    expect(patched(operation)).toEqual({ ...user, ...expected });
  });

  test("what is there already is not added twice", () => {
    expect(patched({ op: "add", path: "emails", value: [user.emails[0]] })).toEqual(user);
  });

  test.each<[string, PatchOperation, string]>([
    ["nothing that matches", { op: "replace", path: 'emails[type eq "other"].value', value: "x" }, "None of emails"],
    ["no path to remove", { op: "remove" }, "remove needs a path"],
    ["the id", { op: "replace", path: "id", value: "2" }, "cannot be changed"],
    ["a prototype", { op: "add", path: "__proto__.polluted", value: 1 }, "cannot be read"],
    ["a prototype in a value", { op: "add", value: JSON.parse('{"__proto__": {"polluted": 1}}') }, "cannot be read"],
  ])("%s is refused", (_, operation, why) => {
    expect(() => patched(operation)).toThrow(why);
  });

  test("a body that is no PatchOp is refused, whatever it is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => patchOperations({ schemas: [urns.patch], Operations: value })).toThrow(/^(Operations|op|path|schemas)/);
      }),
    );
  });
});

describe("for any value", () => {
  const attribute = fc.constantFrom("title", "nickName", "locale");
  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean());

  test("what is added is there, and gone when it is removed", () => {
    fc.assert(
      fc.property(attribute, value, (path, sample) => {
        const added = patched({ op: "add", path, value: sample });

        expect(added).toEqual({ ...user, [path]: sample });
        expect(applyPatch(added, [{ op: "remove", path }], lists)).toEqual(user);
      }),
    );
  });

  test("values of a list come and go without touching each other, in any order", () => {
    const values = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 20 });

    fc.assert(
      fc.property(values, fc.nat(), (ids, seed) => {
        const members = ids.map((id) => ({ value: id }));
        const gone = ids.filter((_, index) => (seed >> (index % 30)) % 2);
        const all = applyPatch(
          {},
          members.map((each) => ({ op: "add", path: "members", value: [each] })),
          lists,
        );
        const left = applyPatch(
          all,
          gone.map((id) => ({ op: "remove", path: `members[value eq "${id}"]` })),
          lists,
        );

        expect(all).toEqual({ members });
        expect((left as { members?: object[] }).members ?? []).toEqual(members.filter((each) => !gone.includes(each.value)));
      }),
    );
  });

  test("the resource that was given stays as it was", () => {
    const before = structuredClone(user);

    fc.assert(
      fc.property(attribute, value, (path, sample) => {
        applyPatch(
          user,
          [
            { op: "replace", path, value: sample },
            { op: "remove", path: "emails" },
          ],
          lists,
        );

        expect(user).toEqual(before);
      }),
    );
  });
});
