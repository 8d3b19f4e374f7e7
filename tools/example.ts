/**
 * Runs an example against a running server: `npm run example -- <name>`. Lists them without a name.
 *
 * Without `WEBEX_ACCESS_TOKEN`, it is run as one of the demo people of the server at `PARLEY_URL`.
 */
import { readdirSync } from "node:fs";

/** Whom an example is run as, where it is not Ana. */
const personas: Record<string, string> = {
  "echo-bot": "echo",
  "echo-webhook": "echo",
  "card-form": "echo",
  "fill-in-form": "ben",
  "file-courier": "echo",
  "bot-with-tests": "echo",
  "auth-bot": "echo",
  "guest-support": "dan",
};

/** As which demo application an example of signing in is run. */
const applications: Record<string, string> = {
  "auth-login": "integration",
  "auth-device": "integration",
  "auth-express": "integration",
  "auth-grants": "integration",
  "auth-client-credentials": "integration",
  "auth-page": "publicClient",
  "auth-guest": "guestIssuer",
  "guest-support": "guestIssuer",
  "auth-service-app": "serviceApp",
};

const folder = new URL("../examples/", import.meta.url);
const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));
const [name] = process.argv.slice(2);

if (!name || !names.includes(name)) {
  console.log(`Examples: ${names.join(", ")}\nRun one with: npm run example -- <name>`);
  process.exit(name ? 1 : 0);
}
process.env["PARLEY_URL"] ??= "http://127.0.0.1:4100";
process.env["WEBEX_ACCESS_TOKEN"] ??= await demoToken(process.env["PARLEY_URL"], personas[name] ?? "ana");
if (applications[name] && !process.env["WEBEX_CLIENT_ID"]) await beApplication(process.env["PARLEY_URL"], applications[name]);
await import(new URL(`${name}/index.ts`, folder).href);

async function demoToken(url: string, persona: string): Promise<string> {
  const answer = await fetch(`${url}/_parley/personas`).catch(() => undefined);
  if (!answer?.ok) {
    console.error(`There is no Parley server at ${url}. Start one with npm start, or set PARLEY_URL and WEBEX_ACCESS_TOKEN.`);
    process.exit(1);
  }
  const people = (await answer.json()) as { name: string; accessToken: string }[];
  const token = people.find((person) => person.name === persona)?.accessToken;
  if (token) return token;
  console.error(`The server at ${url} has no demo people (any more). Set WEBEX_ACCESS_TOKEN.`);
  return process.exit(1);
}

/** Sets what the example is told of its application. */
async function beApplication(url: string, wanted: string): Promise<void> {
  const found = (await (await fetch(`${url}/_parley/applications`)).json()) as Record<string, string>[];
  const application = found.find((each) => each["name"] === wanted) ?? {};
  const { clientId, clientSecret, issuerId, sharedSecret } = application;
  const given = {
    WEBEX_CLIENT_ID: clientId,
    WEBEX_CLIENT_SECRET: clientSecret,
    GUEST_ISSUER_ID: issuerId,
    GUEST_ISSUER_SECRET: sharedSecret,
  };
  for (const [variable, value] of Object.entries(given)) if (value) process.env[variable] ??= value;
}
