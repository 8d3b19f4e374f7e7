/**
 * Runs the examples of a reference document as they stand there, with `webex` being our client at our server.
 *
 *   node --conditions=@parley/source tools/examples.ts <document> [part of a call, such as rooms.]
 *
 * An example is a piece of the text that ends in `// => success`; it must resolve to "success". What is no program as it
 * stands (the document may have lost a bracket) is listed with what the parser says, and does not count as run.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script } from "node:vm";
import { Webex } from "@parley/sdk";
import { startServer } from "@parley/server";

interface Example {
  line: number;
  code: string;
}

const [path, filter = ""] = process.argv.slice(2);
if (!path) {
  console.error("Say which document: node --conditions=@parley/source tools/examples.ts <document>");
  process.exit(1);
}

/** Code begins where a call of the client or a declaration does. */
const beginning = /^(webex\.|Promise\.all|var |let |const |\/\/ [A-Z])/;

function examplesOf(text: string): Example[] {
  const lines = text.split("\n");
  const ends = lines.flatMap((line, index) => (line.trim() === "// => success" ? [index] : []));
  return ends.map((end, index) => {
    const from = index === 0 ? 0 : (ends[index - 1] as number) + 1;
    const starts = Array.from({ length: end - from }, (_, offset) => from + offset).filter((at) => beginning.test(lines[at] ?? ""));
    const start = starts.find((at) => problemOf(lines.slice(at, end).join("\n")) === undefined) ?? starts.at(0) ?? end;
    return { line: start + 1, code: lines.slice(start, end).join("\n") };
  });
}

function problemOf(code: string): string | undefined {
  try {
    new Script(code);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

async function run({ code }: Example): Promise<unknown> {
  await using server = await disposable();
  const token = (await server.personas())[0]?.accessToken ?? "";
  await using webex = new Webex({ token, baseUrl: server.url });
  const require = createRequire(import.meta.url);
  return await new Script(code).runInContext(createContext({ webex, require, console: { log() {} }, Promise, setTimeout }));
}

async function disposable() {
  const server = await startServer({ data: "memory", port: 0, logLevel: "silent" });
  return { ...server, [Symbol.asyncDispose]: () => server.close() };
}

// A promise that an example starts and forgets is the example's fault; it must not end the run.
process.on("unhandledRejection", () => {});

let passed = 0;
let failed = 0;
let broken = 0;
for (const example of examplesOf(readFileSync(path, "utf8")).filter(({ code }) => code.includes(`webex.${filter}`))) {
  const call = [...example.code.matchAll(/webex\.(\w+\.\w+)/g)].map((match) => match[1]).join(", ");
  const problem = problemOf(example.code);
  if (problem) {
    broken++;
    console.log(`line ${example.line}: no program as it stands (${problem}): ${call}`);
    continue;
  }
  try {
    const outcome = await run(example);
    if (outcome !== "success") throw new Error(`resolved to ${String(outcome)}`);
    passed++;
    console.log(`line ${example.line}: success: ${call}`);
  } catch (error) {
    failed++;
    console.log(`line ${example.line}: FAILED (${(error as Error).message}): ${call}`);
  }
}
console.log(`${broken} are no programs as they stand`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
