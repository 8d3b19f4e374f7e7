import { isSigned, type KmsReply, type KmsRequest, kidOf, signExchangeReply, unwrap, unwrapWithRsa, wrap } from "@parley/protocol/kms";
import { Problem } from "../platform/problem.ts";
import { findChannel, openChannel } from "./channels.ts";
import type { KmsContext, OpenChannel } from "./context.ts";
import { parseKmsUri } from "./names.ts";
import { execute } from "./requests.ts";

/** Messages in one POST; official clients gather no more. @source observed */
export const maxMessages = 50;
/** Characters of one wrapped message. */
const maxMessageLength = 131_072;
const madeUp = "This was made to go wrong (/_parley/faults).";
const methods = ["create", "retrieve", "update", "delete"];

/** Wrapped messages as a client posts them. */
export interface PostedMessages {
  messages: readonly string[];
  /** Device that the request says it comes from; takes the replies instead of the one named inside. */
  deviceUrl: string | undefined;
  /** Token of the HTTP request. */
  bearer: string | undefined;
}

/**
 * Answers wrapped messages, in order, over the socket of the device that asked.
 *
 * @throws Problem with the status of the first message that could not be read; the others have been answered.
 */
export async function answerMessages(ctx: KmsContext, { messages, deviceUrl, bearer }: PostedMessages): Promise<void> {
  const replies = new Map<string, string[]>();
  const problems: Problem[] = [];
  for (const wrapped of messages) {
    try {
      const { asker, reply } = await answer(ctx, wrapped, bearer);
      if (reply === undefined) continue;
      const device = deviceUrl ?? asker;
      replies.set(device, [...(replies.get(device) ?? []), reply]);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(error);
    }
  }
  for (const [device, kmsMessages] of replies) {
    await ctx.ports.push(ctx.actor.personId, device, { eventType: "encryption.kms_message", encryption: { kmsMessages } });
  }
  const [first] = problems;
  if (first) throw new Problem(first.status, first.message, { details: problems.map(({ message }) => message) });
}

/** A request that came inside a request to another service, and its reply. */
export interface Exchanged {
  wrappedReply: string;
  request: KmsRequest;
  reply: KmsReply;
}

/** Executes a wrapped request of a channel that another service passes on. @throws Problem 400 or 403 */
export async function exchangeMessage(ctx: KmsContext, wrapped: string): Promise<Exchanged> {
  const { open, request } = await readInChannel(ctx, wrapped, undefined);
  const reply = await execute(ctx, request, true);
  tell(ctx, request, reply);
  return { wrappedReply: await wrap(open.channel, reply), request, reply };
}

/** @returns The reply, unless it is to be lost. */
async function answer(ctx: KmsContext, wrapped: string, bearer: string | undefined): Promise<{ asker: string; reply: string | undefined }> {
  const { kid, signKey, decryptKey } = await ctx.exchangeKey();
  if (wrapped.length <= maxMessageLength && kidOf(wrapped) === kid) {
    const request = await unwrapWithRsa(decryptKey, wrapped).then(requireRequest, refuseUnreadable);
    const isExchange = request.method === "create" && parseKmsUri(request.uri)?.shape === "/ecdhe";
    if (!isExchange) throw new Problem(400, "Only a key exchange may be wrapped for the RSA key of the KMS.");
    await requireSamePerson(ctx, request, bearer);
    const fault = ctx.ports.disturb?.(ctx.actor.personId, "exchange");
    tell(
      ctx,
      request,
      fault?.isLost ? undefined : { status: fault?.status ?? 201, ...(fault?.status !== undefined && { reason: madeUp }) },
    );
    // Official clients know no refusal of an exchange but that of the request.
    if (fault?.status !== undefined) throw new Problem(fault.status, madeUp);
    if (fault?.isLost) return { asker: request.client.clientId, reply: undefined };
    return { asker: request.client.clientId, reply: await signExchangeReply(signKey, kid, await openChannel(ctx, request)) };
  }
  const { open, request } = await readInChannel(ctx, wrapped, bearer);
  const fault = ctx.ports.disturb?.(ctx.actor.personId, request.method);
  const reply = fault?.isLost ? undefined : await replyTo(ctx, request, fault?.status);
  tell(ctx, request, reply);
  if (!reply) return { asker: request.client.clientId, reply };
  return { asker: request.client.clientId, reply: await wrap(open.channel, reply) };
}

async function replyTo(ctx: KmsContext, request: KmsRequest, refusal: number | undefined): Promise<KmsReply> {
  return refusal === undefined ? execute(ctx, request, false) : refused(request, refusal);
}

function tell(
  { actor, ports }: KmsContext,
  { method, uri, client }: KmsRequest,
  reply: Pick<KmsReply, "status" | "reason"> | undefined,
): void {
  const operation = `${method} ${parseKmsUri(uri)?.shape ?? "elsewhere"}`;
  ports.watch?.({ personId: actor.personId, operation, uri, deviceUrl: client.clientId, status: reply?.status, reason: reply?.reason });
}

function refused({ requestId }: KmsRequest, status: number): KmsReply {
  return { requestId, status, reason: madeUp, errorCode: status * 1000 + 1 };
}

async function readInChannel(
  ctx: KmsContext,
  wrapped: string,
  bearer: string | undefined,
): Promise<{ open: OpenChannel; request: KmsRequest }> {
  if (wrapped.length > maxMessageLength) throw new Problem(413, `A KMS message has at most ${maxMessageLength} characters.`);
  const kid = isSigned(wrapped) ? undefined : kidOf(wrapped);
  const open = kid === undefined ? undefined : await findChannel(ctx, kid);
  if (!open) throw new Problem(400, "The channel of a KMS message is not known or has expired; start a new key exchange.");
  const request = await unwrap<KmsRequest>(open.channel, wrapped).then(requireRequest, refuseUnreadable);
  await requireSamePerson(ctx, request, bearer);
  if (request.client.clientId !== open.deviceUrl) throw new Problem(403, "The channel of a KMS message belongs to another device.");
  return { open, request };
}

function refuseUnreadable(): never {
  throw new Problem(400, "A KMS message cannot be opened.");
}

/** What came out of a wrapped message was written by a client: nothing of it is certain. */
function requireRequest(value: Partial<KmsRequest> | null): KmsRequest {
  const client = value?.client;
  const texts = [value?.requestId, value?.uri, client?.clientId, client?.credential?.bearer];
  const isComplete = texts.every((text) => typeof text === "string" && text.length > 0) && methods.includes(value?.method ?? "");
  if (!isComplete) throw new Problem(400, "A KMS message lacks requestId, method, uri or client.");
  return value as KmsRequest;
}

/** The token inside must be the caller's own: else a stolen channel, or a message of somebody else, would do. */
async function requireSamePerson(ctx: KmsContext, { client: { credential } }: KmsRequest, bearer: string | undefined): Promise<void> {
  const { personId } = ctx.actor;
  const inside = credential.bearer === bearer ? personId : (await ctx.ports.authenticate(credential.bearer))?.personId;
  if (inside !== personId) throw new Problem(403, "The token inside a KMS message is not valid or is another person's.");
  if (credential.userId && credential.userId !== personId) throw new Problem(403, "A KMS message speaks for another person.");
}
