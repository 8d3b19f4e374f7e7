#!/usr/bin/env node
/**
 * The one way into every command: `node tools/run.mjs <command> [options]`, or `npm run <command> -- [options]`.
 *
 * Plain JavaScript without dependencies, because it runs before anything is installed and on any Node from 18 up.
 * It installs what the lock file says when that is not there yet, and hands over to the workspace's own Node.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const oldestNode = [24, 2];
const fromSource = ["--conditions=@parley/source", "--disable-warning=ExperimentalWarning"];
const server = "packages/server/src/main.ts";
/** Live data is some 25 MB, yet V8 takes 300 MB under load when it may. A server for a laptop stays below 200. */
const modestHeap = ["--max-semi-space-size=16", "--max-old-space-size=1024"];

/** What each command runs, one program after the other; the options of the caller go to the last. */
const commands = {
  start: { does: "start the server (options: npm start -- --help)", runs: [[...modestHeap, ...fromSource, server]] },
  dev: { does: "start the server, and again at every change", runs: [["--watch", ...modestHeap, ...fromSource, server]] },
  test: { does: "run the tests, or those whose path contains a word: npm test -- messaging", runs: [["tools/test.ts"]] },
  check: { does: "format, lint, types, layers, unused code, generated code, API reports, packages", runs: [["tools/checks/main.ts"]] },
  fix: { does: "format, apply safe lint fixes, rewrite the API reports", runs: [["tools/checks/main.ts", "--fix"]] },
  generate: {
    does: "write generated code and documents from the catalog",
    runs: [["tools/codegen/generate.ts"], [...fromSource, "tools/codegen/coverage.ts"]],
  },
  conformance: { does: "let the official clients judge the server and the SDK", runs: [[...fromSource, "tools/conformance.ts"]] },
  bench: { does: "measure side by side with the peers (npm run bench -- --quick)", runs: [["bench/main.ts"]] },
  build: { does: "compile the packages into their dist folders", runs: [["node_modules/typescript/bin/tsc", "-b"]] },
};

function help() {
  const rows = Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(12)} ${does}`);
  return `Usage: node tools/run.mjs <command> [options]\n\n${rows.join("\n")}\n`;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

/**
 * Tells whether `node_modules` holds what the lock file asks for. npm keeps its own record of what it installed and
 * writes it last, so an install that was cut short counts as none. Optional packages for other machines may be absent.
 */
function isInstalled() {
  const record = join(root, "node_modules/.package-lock.json");
  if (!existsSync(record)) return false;
  const packages = (file) => Object.entries(JSON.parse(readFileSync(file, "utf8")).packages);
  const present = new Map(packages(record));
  return packages(join(root, "package-lock.json"))
    .filter(([path]) => path !== "")
    .every(([path, wanted]) => {
      const found = present.get(path);
      return found ? found.version === wanted.version && found.integrity === wanted.integrity : wanted.optional === true;
    });
}

function install() {
  const startedAt = Date.now();
  console.error("Installing dependencies (npm ci) ...");
  const { npm_execpath: npmScript } = process.env;
  const [program, first] = npmScript?.endsWith(".js") ? [process.execPath, [npmScript]] : ["npm", []];
  const { status, error, stdout, stderr } = spawnSync(program, [...first, "ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    shell: program === "npm" && process.platform === "win32",
  });
  if (status !== 0)
    fail(`${stdout ?? ""}${stderr ?? ""}\nThe dependencies could not be installed: ${error?.message ?? `npm ci ended with ${status}`}.`);
  console.error(`Installed in ${Math.round((Date.now() - startedAt) / 1000)} s.`);
}

function isRecent(version) {
  const [major, minor] = version.replace("v", "").split(".").map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

/** The Node that the install brought along, else the machine's own when it is recent enough. */
function workspaceNode() {
  const machine = `${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const file = process.platform === "win32" ? "node.exe" : "node";
  const brought = [`node-${machine}`, `node-bin-${machine}`].map((name) => join(root, "node_modules", name, "bin", file));
  const usable = brought.filter(existsSync).find((path) => {
    const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8" });
    return status === 0 && isRecent(stdout);
  });
  if (usable) return usable;
  if (isRecent(process.version)) return process.execPath;
  return fail(
    `Parley needs Node ${oldestNode.join(".")} or newer. There is none on npm for ${process.platform} ${process.arch}, and this is ${process.version}: please install a newer Node.`,
  );
}

/** Runs one program to its end, hands signals on, and resolves with its exit code. */
function run(node, args) {
  const env = { ...process.env, PATH: [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter) };
  const child = spawn(node, args, { cwd: root, env, stdio: ["ignore", "inherit", "inherit"] });
  const handOn = (signal) => {
    // At a terminal Ctrl-C reaches the whole group, so the program has it already.
    if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, handOn);
  return new Promise((resolve) => {
    child.on("error", (error) => fail(`${node} could not be started: ${error.message}`));
    child.on("exit", (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

const [name = "--help", ...options] = process.argv.slice(2);
if (name === "--help" || name === "-h") {
  process.stdout.write(help());
} else if (!Object.hasOwn(commands, name)) {
  fail(`There is no command "${name}".\n\n${help()}`);
} else {
  if (!isInstalled()) install();
  const node = workspaceNode();
  const { runs } = commands[name];
  for (const [index, args] of runs.entries()) {
    const isLast = index === runs.length - 1;
    process.exitCode = await run(node, isLast ? [...args, ...options] : args);
    if (process.exitCode !== 0) break;
  }
}
