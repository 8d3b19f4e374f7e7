import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

/** Colours of the look, each for light and for dark. */
const look = Object.fromEntries(
  [...read("packages/react/look/look.css").matchAll(/--parley-([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name, light, dark]) => [
    name as string,
    [light as string, dark as string] as const,
  ]),
);

/** What a page of the server's own, which loads nothing, says of its colours: first for light, then for dark. */
function coloursOf(path: string): Record<string, [string, string]> {
  const [light = {}, dark = {}] = [...read(path).matchAll(/:root \{([^}]*--ink[^}]*)\}/g)].map(([, block = ""]) =>
    Object.fromEntries([...block.matchAll(/--([\w-]+): (#\w+)/g)].map(([, name = "", value = ""]) => [name, long(value)])),
  ) as Record<string, string>[];
  return Object.fromEntries(Object.entries(light).map(([name, value]) => [name, [value, dark[name] ?? ""]]));
}

function long(colour: string): string {
  return colour.length === 4 ? colour.replaceAll(/[^#]/g, "$&$&") : colour;
}

/** Contrast of two colours, from 1 to 21. @source documented https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each([["packages/server/src/control/statusPage.ts"], ["packages/server/src/authorization/pages/styles.ts"]])(
  "pages without scripts look like the rest: %s",
  (path) => {
    const colours = coloursOf(path);

    expect(Object.keys(colours).length).toBeGreaterThanOrEqual(8);
    for (const [name, pair] of Object.entries(colours)) expect([name, pair]).toEqual([name, look[name]]);
  },
);

test.each(["ink", "soft", "accent", "good", "warn", "bad", "blue", "violet", "pink"])(
  "text in the colour %s can be read on everything",
  (name) => {
    for (const scheme of [0, 1] as const) {
      for (const ground of ["paper", "card"] as const) {
        expect(contrast(look[name]?.[scheme] ?? "", look[ground]?.[scheme] ?? "")).toBeGreaterThanOrEqual(4.5);
      }
    }
  },
);

test.each([
  ["on-accent", "accent"],
  ["ink", "raised"],
  ["ink", "chosen"],
])("text in the colour %s can be read on %s", (name, ground) => {
  for (const scheme of [0, 1] as const)
    expect(contrast(look[name]?.[scheme] ?? "", look[ground]?.[scheme] ?? "")).toBeGreaterThanOrEqual(4.5);
});
