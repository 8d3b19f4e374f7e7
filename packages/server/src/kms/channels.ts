import { createExchangeKeys, deriveChannel, type EcdheReply, type EcPublicJwk, type KmsRequest } from "@parley/protocol/kms";
import { Problem } from "../platform/problem.ts";
import type { KmsContext, KmsStore, OpenChannel } from "./context.ts";
import { channelIdOf, channelUrl } from "./names.ts";
import type { KmsTables } from "./schema.ts";

/** How long a channel lives; clients start a new key exchange shortly before. */
const lifeInMs = 3_600_000;
/** Channels of one person that are kept; the oldest go first. */
const channelsPerPerson = 200;

const ecdh = { name: "ECDH", namedCurve: "P-256" } as const;

/** The server's half of a key exchange and the client's, from which the channel can be derived again after a restart. */
interface ChannelSecret {
  privateJwk: JsonWebKey;
  theirs: EcPublicJwk;
}

/**
 * Answers a key exchange: makes the server's half, stores the channel and returns the reply, not signed yet.
 *
 * @throws Problem 400 when the client's half is no point of P-256.
 */
export async function openChannel(ctx: KmsContext, request: KmsRequest): Promise<EcdheReply> {
  const { privateKey, publicJwk } = await createExchangeKeys();
  const id = ctx.newId();
  const uri = channelUrl(id);
  const theirs = request.jwk as EcPublicJwk;
  const channel = await deriveChannel(uri, privateKey, theirs).catch(() => {
    throw new Problem(400, "The key exchange needs a public key on P-256.");
  });
  const createDate = ctx.now();
  const expiresAt = new Date(Date.parse(createDate) + lifeInMs).toISOString();
  const secret: ChannelSecret = { privateJwk: await crypto.subtle.exportKey("jwk", privateKey), theirs };
  const open: OpenChannel = { channel, personId: ctx.actor.personId, deviceUrl: request.client.clientId, expiresAt };
  await store(ctx, {
    id,
    person_id: open.personId,
    device_url: open.deviceUrl,
    wrapped_secret: await ctx.vault.wrap(`channel:${id}`, JSON.stringify(secret)),
    created_at: createDate,
    expires_at: expiresAt,
  });
  ctx.channels.set(uri, open);
  return {
    status: 201,
    requestId: request.requestId,
    key: { uri, jwk: { ...publicJwk, kid: uri }, userId: open.personId, clientId: open.deviceUrl, createDate, expirationDate: expiresAt },
  };
}

/** The channel a message names; `undefined` when there is none, or it has expired, or it is another person's. */
export async function findChannel(ctx: KmsContext, uri: string): Promise<OpenChannel | undefined> {
  const open = ctx.channels.get(uri) ?? (await reopen(ctx, uri));
  return open && open.personId === ctx.actor.personId && open.expiresAt > ctx.now() ? open : undefined;
}

/** Channels outlive the process: official clients take a request that is never answered badly. */
async function reopen(ctx: KmsStore, uri: string): Promise<OpenChannel | undefined> {
  const id = channelIdOf(uri);
  const row = id === undefined ? undefined : await ctx.db.selectFrom("kms_channels").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) return undefined;
  const { privateJwk, theirs } = JSON.parse(await ctx.vault.unwrap(`channel:${row.id}`, row.wrapped_secret)) as ChannelSecret;
  const privateKey = await crypto.subtle.importKey("jwk", privateJwk, ecdh, false, ["deriveBits"]);
  const channel = await deriveChannel(channelUrl(row.id), privateKey, theirs);
  const open = { channel, personId: row.person_id, deviceUrl: row.device_url, expiresAt: row.expires_at };
  ctx.channels.set(channel.uri, open);
  return open;
}

async function store(ctx: KmsStore, row: KmsTables["kms_channels"]): Promise<void> {
  await ctx.db.deleteFrom("kms_channels").where("expires_at", "<=", ctx.now()).execute();
  const surplus = await ctx.db
    .selectFrom("kms_channels")
    .select("id")
    .where("person_id", "=", row.person_id)
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(channelsPerPerson)
    .offset(channelsPerPerson - 1)
    .execute();
  for (const { id } of surplus) {
    await ctx.db.deleteFrom("kms_channels").where("id", "=", id).execute();
    ctx.channels.delete(channelUrl(id));
  }
  await ctx.db.insertInto("kms_channels").values(row).execute();
}
