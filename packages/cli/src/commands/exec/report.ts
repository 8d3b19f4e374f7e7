import type { JournalRequest } from "@parley/server";

/** Requests of each list that are told; more hide the rest. */
const most = 20;

/** What a server saw of a command that failed: its last requests, those that nobody serves, and those that were refused. */
export function reportOf(requests: readonly JournalRequest[], command: readonly string[], code: number): string {
  const unmatched = requests.filter(({ operation, status }) => operation === "unmatched" || status === 501);
  const refused = requests.filter((request) => request.status >= 400 && !unmatched.includes(request));
  const sections = [
    section("The last requests", requests),
    section("Nothing of the server answers", unmatched),
    section("Refused", refused),
  ];
  const told = requests.length ? sections.join("") : "  It sent no request to the server: does it read HYDRA_SERVICE_URL or PARLEY_URL?\n";
  return `\nparley: ${command[0]} ended with ${code}. What the server saw of it:\n${told}`;
}

function section(title: string, requests: readonly JournalRequest[]): string {
  if (!requests.length) return "";
  const left = requests.length - most;
  return `\n${title}:\n${left > 0 ? `  … ${left} before\n` : ""}${requests.slice(-most).map(line).join("")}`;
}

function line({ at, method, path, status, tookInMs, operation, person, answer, trackingId }: JournalRequest): string {
  const who = person?.email ?? "nobody";
  const what = operation === "unmatched" ? "" : ` (${operation})`;
  const why = status >= 400 ? reasonOf(answer?.body) : "";
  const lead = `  ${at.slice(11, 23)} ${status} ${method} ${path}${what}, ${who}, ${Math.round(tookInMs)} ms`;
  return `${lead}\n${why && `               ${why} [${trackingId}]\n`}`;
}

/** What the answer says is wrong. */
function reasonOf(body: string | undefined): string {
  try {
    const { message } = JSON.parse(body ?? "{}") as { message?: unknown };
    return typeof message === "string" ? message : "";
  } catch {
    return "";
  }
}
