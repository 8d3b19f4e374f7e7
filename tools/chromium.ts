/**
 * Where the browser tests find a Chrome or Chromium. Nothing is downloaded by us: it is the one of `CHROME_PATH`, the
 * machine's own, or Debian's package where we may install it.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Why a browser test is skipped. It is the only reason for which a test may be. */
export const noChromium = "no Chrome or Chromium: set CHROME_PATH, or install one";

const aptGet = "/usr/bin/apt-get";

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];

const places: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, "Google/Chrome/Application/chrome.exe"), join(folder, "Microsoft/Edge/Application/msedge.exe")] : [];
  }),
  linux: ["/usr/bin/chromium", "/opt/google/chrome/chrome", "/snap/bin/chromium"],
};

/** Path of the browser to use, or `undefined` when there is none. `CHROME_PATH` goes before everything else. */
export function findChromium(): string | undefined {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return isExecutable(chosen) ? chosen : undefined;
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...(places[process.platform] ?? [])].find(isExecutable);
}

/** Finds a browser, and installs Debian's package first when there is none and the user is root. */
export function ensureChromium(): string | undefined {
  const found = findChromium();
  if (found || process.env.CHROME_PATH || process.getuid?.() !== 0 || !isExecutable(aptGet)) return found;
  console.log("Installing chromium (apt-get) for the browser tests ...");
  const installed = apt("update") && apt("install", "-y", "--no-install-recommends", "chromium");
  if (!installed) console.log("chromium could not be installed; the browser tests are skipped.");
  return findChromium();
}

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, stderr } = spawnSync(aptGet, ["-qq", ...args], { env, encoding: "utf8", stdio: ["ignore", "ignore", "pipe"] });
  if (status !== 0) console.error(stderr);
  return status === 0;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
