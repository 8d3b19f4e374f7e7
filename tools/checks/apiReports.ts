import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { type Entry, entriesOf } from "../build/entries.ts";
import { publishedPackages } from "../build/pack.ts";
import { builtFiles } from "../build/stage.ts";
import { root, tool } from "../process.ts";
import type { Step } from "./step.ts";

const reports = join(root, "etc");

/** What a person who installs a package can import, as text: a change of it shows in the diff of a pull request. */
export const apiReports: Step = {
  name: "API reports",
  async check() {
    const { texts, problems } = await makeReports();
    const changed = [...texts].filter(([file, text]) => read(file) !== text).map(([file]) => file);
    const differing = [...stale(texts), ...changed];
    return [
      ...problems,
      ...differing.map((file) => `etc/${file} is not what the package exports: run npm run fix, and look at the difference`),
    ];
  },
  async fix() {
    const { texts, problems } = await makeReports();
    mkdirSync(reports, { recursive: true });
    for (const file of stale(texts)) rmSync(join(reports, file));
    for (const [file, text] of texts) writeFileSync(join(reports, file), text);
    return problems;
  },
};

interface Reports {
  /** Text of each report by the name of its file. */
  texts: Map<string, string>;
  problems: string[];
}

async function makeReports(): Promise<Reports> {
  const broken = await tool("tsc", "-b", "--pretty", "false", ...publishedPackages().map((name) => join("packages", name)));
  if (broken.length) throw new Error("the packages do not compile, see types");
  const all: Reports = { texts: new Map(), problems: [] };
  for (const name of publishedPackages()) {
    const { texts, problems } = reportsOf(name);
    for (const [file, text] of texts) all.texts.set(file, text);
    all.problems.push(...problems);
  }
  return all;
}

function reportsOf(name: string): Reports {
  const texts = new Map<string, string>();
  const forgotten: string[] = [];
  for (const entry of handWritten(name)) texts.set(reportName(entry), reportOf(name, entry, forgotten));
  const exported = [...texts.values()].join("\n");
  // What another entry of the same package exports has a name that callers can import.
  const generated = generatedNames(name);
  const nameless = forgotten.filter(
    (symbol) =>
      !generated.has(symbol) &&
      !new RegExp(`^export (abstract )?(class|interface|type|function|const|namespace) ${symbol}\\b`, "m").test(exported),
  );
  return { texts, problems: nameless.map((symbol) => `@parley/${name} hands out ${symbol} and does not export it`) };
}

/** The types that generated entries export. */
function generatedNames(name: string): Set<string> {
  const folder = join(root, "packages", name, "dist");
  const files = builtFiles(join(root, "packages", name)).filter((path) => /generated\/.*\.d\.ts$/.test(path));
  const texts = files.map((path) => readFileSync(join(folder, path), "utf8"));
  return new Set(texts.flatMap((text) => [...text.matchAll(/^export interface (\w+)/gm)].map((match) => match[1] as string)));
}

/** The entries that people write. What is generated has its own truth, the catalog. */
function handWritten(name: string): Entry[] {
  const files = builtFiles(join(root, "packages", name)).map((path) => `dist/${path}`);
  return entriesOf(name, files).filter(({ declarations }) => !declarations.includes("/generated/"));
}

function reportName({ specifier }: Entry): string {
  return `${specifier.replace("@parley/", "").replaceAll("/", "-")}.api.md`;
}

function reportOf(name: string, { declarations }: Entry, forgotten: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "parley-api-"));
  try {
    Extractor.invoke(configOf(join(root, "packages", name), declarations, folder), {
      localBuild: true,
      messageCallback: (message) => {
        message.handled = true;
        if (message.messageId === "ae-forgotten-export") forgotten.push(/"(.+?)"/.exec(message.text)?.[1] ?? message.text);
        else if (message.logLevel === ExtractorLogLevel.Error) throw new Error(message.text);
      },
    });
    return readFileSync(join(folder, "report.api.md"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function configOf(projectFolder: string, declarations: string, output: string): ExtractorConfig {
  const { compilerOptions } = JSON.parse(readFileSync(join(projectFolder, "tsconfig.json"), "utf8")) as { compilerOptions: object };
  const overrideTsconfig = {
    extends: join(root, "tsconfig.base.json"),
    compilerOptions: { ...compilerOptions, skipLibCheck: true, customConditions: [] },
    files: [join(projectFolder, declarations)],
  };
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder,
      mainEntryPointFilePath: join(projectFolder, declarations),
      newlineKind: "lf",
      compiler: { overrideTsconfig },
      apiReport: { enabled: true, reportFileName: "report", reportFolder: output, reportTempFolder: join(output, "temp") },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        // A type that callers are handed must have a name that they can import.
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.None },
          "ae-forgotten-export": { logLevel: ExtractorLogLevel.Error },
        },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
    configObjectFullPath: join(projectFolder, "api-extractor.json"),
    packageJsonFullPath: join(projectFolder, "package.json"),
  });
}

function stale(texts: Map<string, string>): string[] {
  return existsSync(reports) ? readdirSync(reports).filter((file) => !texts.has(file)) : [];
}

function read(file: string): string | undefined {
  return existsSync(join(reports, file)) ? readFileSync(join(reports, file), "utf8") : undefined;
}
