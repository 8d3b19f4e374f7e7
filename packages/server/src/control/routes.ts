import type { Method, Operation } from "@parley/contract";
import type { ReplayHarInput, Seed } from "@parley/contract/control";
import * as control from "@parley/contract/control";
import { Problem } from "../platform/problem.ts";
import { type Call, implement, type Reply, type Route, wire } from "../platform/route.ts";
import { checkedBody, checkedParams } from "../platform/validate.ts";
import { advanceClock, getClock, setClock } from "./clock.ts";
import type { ControlContext } from "./context.ts";
import { addFault, closeSockets, getRateLimits, listFaults, removeFault, removeFaults, setRateLimits } from "./faults.ts";
import { exportHar, replayHar } from "./har.ts";
import { clearInbox, listDeliveries, listInboxRequests, receive, replayDelivery, setInboxAnswers } from "./inboxes.ts";
import { clearJournal, followJournal, getJournalEntry, listJournal } from "./journal.ts";
import { listOperations } from "./operations.ts";
import { inspectorRoutes } from "./pageRoutes.ts";
import { checkSeed, parseSeed } from "./seedFile.ts";
import {
  simulateAdd,
  simulateCall,
  simulateEdit,
  simulateJoin,
  simulateLeave,
  simulatePost,
  simulateRead,
  simulateRemove,
  simulateTyping,
} from "./simulate.ts";
import {
  addSeed,
  createTenant,
  exportSnapshot,
  importSnapshot,
  listSnapshots,
  listTenants,
  removeSnapshot,
  removeTenant,
  replaceSeed,
  resetState,
  restoreSnapshot,
  saveSnapshot,
} from "./state.ts";
import { statusPage } from "./statusPage.ts";
import { listRows, listTables } from "./tables.ts";

const maxSeedBytes = 16_777_216;
const maxHarBytes = 67_108_864;
const anyMethod: Method[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const maxSnapshotBytes = 268_435_456;

/** An operation of the control plane: for programs on this machine, or with the control token. */
function serve<Input, Output>(
  operation: Operation<Input, Output>,
  useCase: (ctx: ControlContext, input: Input) => Promise<Output>,
): Route<ControlContext> {
  const { method, path, run } = implement(operation, useCase);
  return { method, path, run, access: "control" };
}

/** Seeds come as YAML or JSON. */
function seeding(line: `${Method} /${string}`, sow: (ctx: ControlContext, seed: Seed) => Promise<object>): Route<ControlContext> {
  const run = async (ctx: ControlContext, call: Call) => ({
    status: 200,
    body: await sow(ctx, await parseSeed(await textOf(call, maxSeedBytes), "seed")),
  });
  return wire(line, run, { access: "control" });
}

function takeIn(ctx: ControlContext, call: Call): Promise<Reply> {
  const { method, headers, query } = call;
  return receive(ctx, call.params["name"] ?? "", { method, headers, query: query.toString(), stream: (maxBytes) => call.stream(maxBytes) });
}

async function textOf(call: Call, maxBytes: number): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of call.stream(maxBytes)) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Problem(400, "The body is not valid JSON.");
  }
}

export const controlRoutes: Route<ControlContext>[] = [
  wire("GET /_parley/health", async ({ version }) => ({ status: 200, body: { status: "ok", version } }), { access: "anyone" }),
  serve(control.listPersonas, ({ state }) => state.personas()),
  serve(control.listOperations, listOperations),
  serve(control.getClock, getClock),
  serve(control.setClock, setClock),
  serve(control.advanceClock, advanceClock),
  serve(control.listApplications, ({ state }) => state.applications()),
  serve(control.resetState, resetState),
  seeding("PUT /_parley/seed", replaceSeed),
  seeding("POST /_parley/seed", addSeed),
  serve(control.listSnapshots, listSnapshots),
  serve(control.saveSnapshot, saveSnapshot),
  serve(control.restoreSnapshot, restoreSnapshot),
  serve(control.removeSnapshot, removeSnapshot),
  serve(control.exportSnapshot, exportSnapshot),
  wire(
    "PUT /_parley/snapshots/{name}",
    async (ctx, call) => ({
      status: 200,
      body: await importSnapshot(ctx, call.params["name"] ?? "", await textOf(call, maxSnapshotBytes)),
    }),
    { access: "control" },
  ),
  serve(control.listFaults, listFaults),
  serve(control.addFault, addFault),
  serve(control.removeFault, removeFault),
  serve(control.removeFaults, removeFaults),
  serve(control.closeSockets, closeSockets),
  serve(control.listDeliveries, listDeliveries),
  serve(control.replayDelivery, replayDelivery),
  serve(control.listJournal, listJournal),
  wire(
    "GET /_parley/journal/stream",
    async (ctx, call) => {
      const input = checkedParams(control.streamJournal, { params: {}, query: call.query });
      const body = await followJournal(ctx, input, call.header("last-event-id"));
      return { status: 200, body, headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store" } };
    },
    { access: "control" },
  ),
  serve(control.exportHar, exportHar),
  {
    ...serve(control.replayHar, replayHar),
    async run(ctx, call) {
      const body = checkedBody(control.replayHar, jsonOf(await textOf(call, maxHarBytes)));
      return { status: 200, body: await replayHar(ctx, body as unknown as ReplayHarInput) };
    },
  },
  serve(control.getJournalEntry, getJournalEntry),
  serve(control.clearJournal, clearJournal),
  serve(control.simulatePost, simulatePost),
  serve(control.simulateEdit, simulateEdit),
  serve(control.simulateRemove, simulateRemove),
  serve(control.simulateRead, simulateRead),
  serve(control.simulateTyping, simulateTyping),
  serve(control.simulateJoin, simulateJoin),
  serve(control.simulateAdd, simulateAdd),
  serve(control.simulateLeave, simulateLeave),
  serve(control.simulateCall, simulateCall),
  serve(control.listMails, async ({ mails }, { to }) => mails.list(to)),
  serve(control.listInboxRequests, listInboxRequests),
  serve(control.clearInbox, clearInbox),
  serve(control.setInboxAnswers, setInboxAnswers),
  ...anyMethod.map((method) => wire(`${method} /_parley/inbox/{name}`, takeIn, { access: "control" })),
  serve(control.getRateLimits, getRateLimits),
  serve(control.setRateLimits, setRateLimits),
  serve(control.listTables, listTables),
  serve(control.listRows, listRows),
  serve(control.listTenants, listTenants),
  serve(control.createTenant, (ctx, { seed }) => createTenant(ctx, { seed: seed && checkSeed(seed) })),
  serve(control.removeTenant, removeTenant),
  ...inspectorRoutes,
  wire(
    "GET /",
    async ({ version }, { origin }) => ({
      status: 200,
      body: statusPage({ version, origin }),
      headers: {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy":
          "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        "cache-control": "no-store",
      },
    }),
    { access: "anyone" },
  ),
];
