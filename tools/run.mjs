#!/usr/bin/env node
/**
 * The one way into every command: `node tools/run.mjs <command> [options]`, or `npm run <command> -- [options]`.
 *
 * Plain JavaScript without dependencies, because it runs before anything is installed and on any Node from 18 up.
 * It installs what the lock file says when that is not there yet, and hands over to the workspace's own Node.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const lockFile = join(root, "package-lock.json");
const stampFile = join(root, "node_modules/.parley-install");
const turnFile = join(root, "artifacts/install.pid");
const oldestNode = [24, 2];
const fromSource = ["--conditions=@parley/source", "--disable-warning=ExperimentalWarning"];
const server = "packages/server/src/main.ts";
const pages = ["tools/pages.ts"];
/** Live data is some 25 MB, yet V8 takes 300 MB under load when it may. A server for a laptop stays below 200. */
const modestHeap = ["--max-semi-space-size=16", "--max-old-space-size=1024"];

/** What each command runs, one program after the other; the options of the caller go to the last, and with it runs what is `beside`. */
const commands = {
  start: { does: "start the server (options: npm start -- --help)", runs: [pages, [...modestHeap, ...fromSource, server]] },
  dev: {
    does: "start the server, and again at every change; its pages too",
    runs: [pages, ["--watch", ...modestHeap, ...fromSource, server]],
    beside: [...pages, "--watch"],
  },
  test: { does: "run the tests, or those whose path contains a word: npm test -- messaging", runs: [["tools/test.ts"]] },
  check: { does: "format, lint, types, layers, unused code, generated code, API reports, packages", runs: [["tools/checks/main.ts"]] },
  fix: { does: "format, apply safe lint fixes, rewrite the API reports", runs: [["tools/checks/main.ts", "--fix"]] },
  generate: {
    does: "write generated code and documents from the catalog",
    runs: [
      [...fromSource, "tools/codegen/generate.ts"],
      [...fromSource, "tools/codegen/coverage.ts"],
    ],
  },
  example: { does: "run an example against a running server: npm run example -- hello", runs: [[...fromSource, "tools/example.ts"]] },
  conformance: { does: "let the official clients judge the server and the SDK", runs: [[...fromSource, "tools/conformance.ts"]] },
  bench: {
    does: "measure side by side with the peers (npm run bench -- --quick)",
    runs: [["node_modules/typescript/bin/tsc", "-b"], ["bench/main.ts"]],
  },
  build: {
    does: "compile the packages into their dist folders, and the pages that the server serves",
    runs: [pages, ["node_modules/typescript/bin/tsc", "-b"]],
  },
};

function help() {
  const rows = Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(12)} ${does}`);
  return `Usage: node tools/run.mjs <command> [options]\n\n${rows.join("\n")}\n`;
}

function packagesOf(file) {
  return Object.entries(JSON.parse(readFileSync(file, "utf8")).packages);
}

/**
 * What the lock file asks for and `node_modules` lacks. npm keeps its own record of what it installed and writes it last,
 * so an install that was cut short counts as none.
 */
function missingPackages() {
  const record = join(root, "node_modules/.package-lock.json");
  const present = new Map(existsSync(record) ? packagesOf(record) : []);
  return packagesOf(lockFile).filter(([path, wanted]) => {
    const found = present.get(path);
    return path !== "" && (found ? found.version !== wanted.version || found.integrity !== wanted.integrity : fitsHere(wanted));
  });
}

/** Whether a package is meant for this machine. Which C library it has is not looked at: one of two such packages is enough. */
function fitsHere({ os = process.platform, cpu = process.arch }) {
  return [os].flat().includes(process.platform) && [cpu].flat().includes(process.arch);
}

/**
 * Brings `node_modules` in line with the lock file. An old Node lets npm pass over optional packages that need a newer
 * one, the native parts of our tools among them; these are added afterwards with the Node that has just come along.
 */
function install() {
  const stamp = createHash("sha256").update(readFileSync(lockFile)).digest("hex");
  const isStamped = () => read(stampFile) === stamp;
  const lacks = () => missingPackages().some(([, { optional }]) => !optional);
  if (isStamped() && !lacks()) return;
  inTurn(() => {
    if (lacks()) npm(["ci"], process.execPath);
    if (isStamped()) return;
    // Once for each lock file: what the registry does not have now is not asked for at every start.
    if (missingPackages().length > 0 && !isRecent(process.version)) npm(["install", "--no-save"], workspaceNode());
    writeFileSync(stampFile, stamp);
  });
}

/** Two commands at once on a fresh clone must not install into each other's work: the second waits for the first. */
function inTurn(work) {
  mkdirSync(dirname(turnFile), { recursive: true });
  while (!takeTurn()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  try {
    work();
  } finally {
    rmSync(turnFile, { force: true });
  }
}

function takeTurn() {
  try {
    writeFileSync(turnFile, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  const holder = Number(read(turnFile));
  // One that was killed left its number behind; one that has just begun has not written it yet.
  if (holder && !isRunning(holder)) rmSync(turnFile, { force: true });
  return false;
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function read(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** Runs npm quietly on a Node of our choice; says how long it took, or everything it said when it failed. */
function npm(args, node) {
  const startedAt = Date.now();
  console.error(`Installing dependencies (npm ${args[0]}) ...`);
  const { npm_execpath: npmScript } = process.env;
  const [program, first] = npmScript?.endsWith(".js") ? [node, [npmScript]] : ["npm", []];
  const { status, error, stdout, stderr } = spawnSync(program, [...first, ...args, "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, PATH: [dirname(node), process.env.PATH].join(delimiter) },
    stdio: ["ignore", "pipe", "pipe"],
    shell: program === "npm" && process.platform === "win32",
  });
  if (status !== 0) {
    throw new Error(
      `${stdout ?? ""}${stderr ?? ""}\nThe dependencies could not be installed: ${error?.message ?? `npm ${args[0]} ended with ${status}`}.`,
    );
  }
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
  throw new Error(
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
  return new Promise((resolve, reject) => {
    child.on("error", (error) => reject(new Error(`${node} could not be started: ${error.message}`)));
    child.on("exit", (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

async function main([name = "--help", ...options]) {
  if (name === "--help" || name === "-h") return process.stdout.write(help());
  if (!Object.hasOwn(commands, name)) throw new Error(`There is no command "${name}".\n\n${help()}`);
  install();
  const node = workspaceNode();
  const { runs, beside } = commands[name];
  for (const [index, args] of runs.entries()) {
    const isLast = index === runs.length - 1;
    if (isLast && beside) run(node, beside).catch((error) => console.error(error.message));
    process.exitCode = await run(node, isLast ? [...args, ...options] : args);
    if (process.exitCode !== 0) break;
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
