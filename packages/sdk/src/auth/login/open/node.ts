import { spawn } from "node:child_process";

/** Opens an address in the system's browser; where there is none, nothing happens. */
export async function openBrowser(url: string): Promise<void> {
  const [command, ...args] = commandFor(process.platform);
  if (command === undefined) return;
  // No shell: the address reaches the program as it is.
  const child = spawn(command, [...args, url], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}

function commandFor(platform: NodeJS.Platform): string[] {
  if (platform === "darwin") return ["open"];
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler"];
  const hasScreen = Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"] || process.env["WSL_DISTRO_NAME"]);
  return hasScreen ? ["xdg-open"] : [];
}
