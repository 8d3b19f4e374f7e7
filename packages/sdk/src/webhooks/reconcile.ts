import type { CreateWebhookInput, Webhook } from "@parley/contract/webhooks";
import type { CallOptions } from "../core/client.ts";
import { InvalidInputError } from "../core/errors.ts";
import type { Webhooks } from "../rest/webhooks.ts";

/** What is done to one webhook, and why. */
export interface WebhookStep {
  action: "keep" | "create" | "update" | "revive" | "replace" | "remove";
  /** The webhook's whole name. */
  name: string;
  why: string;
}

/** What a reconciliation did, or would do. */
export interface WebhookPlan {
  steps: WebhookStep[];
  /** Whether nothing had to be done. */
  isUnchanged: boolean;
  /** The webhooks that are there afterwards; without those to be created, if nothing was done. */
  webhooks: Webhook[];
  /** The steps as lines for a person. */
  toString(): string;
}

export interface ReconcileOptions {
  /** Begins the names of all webhooks that this code owns, such as `my-bot/`. Others are never touched. */
  prefix: string;
  /** Only says what would be done. */
  dryRun?: boolean | undefined;
  signal?: AbortSignal | undefined;
}

/** One step that is still to be done. */
interface Task extends WebhookStep {
  run(): Promise<Webhook | undefined>;
  present: Webhook | undefined;
}

/** Everything a task needs. */
interface Desk {
  webhooks: Webhooks;
  options: CallOptions;
}

/**
 * Makes the set of webhooks what the code says: creates what is missing, changes what differs, revives what is inactive, and
 * removes whatever else has the prefix. What a webhook watches cannot be changed, so that one is replaced: the new one first.
 *
 * @param desired - The webhooks, each with its name after the prefix.
 * @throws InvalidInputError when the prefix is empty or two names are equal; CallError when the server refuses
 * @example
 * console.log(`${await reconcileWebhooks(webex, [{ name: "messages", resource: "messages", event: "created", targetUrl, secret }], { prefix: "my-bot/" })}`);
 */
export async function reconcileWebhooks(
  webex: { webhooks: Webhooks },
  desired: readonly CreateWebhookInput[],
  { prefix, dryRun = false, signal }: ReconcileOptions,
): Promise<WebhookPlan> {
  requireNames(prefix, desired);
  const desk = { webhooks: webex.webhooks, options: { signal } };
  const present: Webhook[] = [];
  const ownedBy = desired.some((each) => each.ownedBy === "org") ? [undefined, "org"] : [undefined];
  for (const owner of ownedBy) for await (const each of webex.webhooks.list({ ownedBy: owner }, desk.options)) present.push(each);
  const own = [...new Map(present.map((each) => [each.id, each])).values()].filter(({ name }) => name.startsWith(prefix));
  const tasks = plan(
    desk,
    own,
    desired.map((each) => ({ ...each, name: prefix + each.name })),
  );
  const webhooks: Webhook[] = [];
  for (const task of tasks) {
    const left = dryRun ? task.present : await task.run();
    if (left) webhooks.push(left);
  }
  return toPlan(tasks, webhooks);
}

function plan(desk: Desk, own: readonly Webhook[], desired: readonly CreateWebhookInput[]): Task[] {
  const used = new Set<string>();
  const tasks = desired.map((wanted) => {
    const named = own.filter(({ name, id }) => name === wanted.name && !used.has(id));
    const found = named.find((each) => watchesTheSame(each, wanted)) ?? named[0];
    if (found) used.add(found.id);
    return taskFor(desk, found, wanted);
  });
  const left = own.filter(({ id }) => !used.has(id));
  return [...tasks, ...left.map((webhook) => removal(desk, webhook))];
}

function taskFor(desk: Desk, present: Webhook | undefined, wanted: CreateWebhookInput): Task {
  const { name } = wanted;
  const create = () => desk.webhooks.create(wanted, desk.options);
  if (!present) return { action: "create", name, why: "there is none", present, run: create };
  if (!watchesTheSame(present, wanted)) {
    const replace = async () => {
      const made = await create();
      await desk.webhooks.remove(present, desk.options);
      return made;
    };
    return { action: "replace", name, why: "it watches something else", present, run: replace };
  }
  const differing = differences(present, wanted);
  if (!differing.length) return { action: "keep", name, why: "it is as it should be", present, run: async () => present };
  const { targetUrl, secret, ownedBy } = wanted;
  const update = () => desk.webhooks.update({ id: present.id, name, targetUrl, secret, ownedBy, status: "active" }, desk.options);
  const action = present.status === "active" ? "update" : "revive";
  return { action, name, why: `${differing.join(" and ")} differ${differing.length === 1 ? "s" : ""}`, present, run: update };
}

function removal({ webhooks, options }: Desk, present: Webhook): Task {
  const run = async () => {
    await webhooks.remove(present, options);
    return undefined;
  };
  return { action: "remove", name: present.name, why: "the code does not name it", present, run };
}

function watchesTheSame(present: Webhook, wanted: CreateWebhookInput): boolean {
  const watched = ({ resource, event, filter = "" }: Pick<CreateWebhookInput, "resource" | "event" | "filter">) =>
    `${resource} ${event} ${filter}`;
  return watched(present) === watched(wanted);
}

/** Fields that differ. A secret that the server does not show counts as another one: setting it again does no harm. */
function differences(present: Webhook, wanted: CreateWebhookInput): string[] {
  const fields = ["targetUrl", "secret", "ownedBy"] as const;
  const differing: string[] = fields.filter((field) => wanted[field] !== undefined && wanted[field] !== present[field]);
  return present.status === "active" ? differing : [...differing, "status"];
}

function requireNames(prefix: string, desired: readonly CreateWebhookInput[]): void {
  if (!prefix) throw new InvalidInputError("Without a prefix, every webhook of the account would be taken for the code's own.");
  const names = desired.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new InvalidInputError(`Two webhooks have the name ${twice}.`);
}

function toPlan(tasks: readonly Task[], webhooks: Webhook[]): WebhookPlan {
  const steps = tasks.map(({ action, name, why }) => ({ action, name, why }));
  const lines = steps.map(({ action, name, why }) => `${action.padEnd(7)} ${name}: ${why}`);
  return { steps, webhooks, isUnchanged: steps.every(({ action }) => action === "keep"), toString: () => lines.join("\n") };
}
