import { decryptContent, encryptContent } from "@parley/protocol/cipher/node";
import type { Actor } from "../platform/context.ts";
import { createContext, type Platform } from "../platform/context.ts";
import { anonymous } from "../platform/http.ts";
import { errorFields } from "../platform/log.ts";
import { LruMap } from "../platform/lru.ts";
import type { Slice } from "../platform/slice.ts";
import type { ExchangeKey, KmsContext, KmsServices } from "./context.ts";
import { hasExchangeKey, loadExchangeKey } from "./exchangeKey.ts";
import { contentKey, createRoomKey, mayReadKey, resourceOf } from "./keys.ts";
import { exchangeMessage } from "./messages.ts";
import { OpenedTexts } from "./openedTexts.ts";
import type { Kms, KmsPorts } from "./ports.ts";
import { kmsRoutes } from "./routes.ts";
import { type KmsTables, kmsMigrations } from "./schema.ts";
import { Vault } from "./vault.ts";

export type { KmsContext } from "./context.ts";
export type { Kms, KmsPorts } from "./ports.ts";
export { Vault, WrongMasterKeyError } from "./vault.ts";

/** Keys and channels in use that stay in memory; the database has all of them. */
const cached = { contentKeys: 10_000, channels: 10_000 } as const;

/** What the KMS is told by its operator. */
export interface KmsOptions {
  /** 32 bytes under which every key is stored. Whoever loses it loses the contents. */
  masterKey: Uint8Array;
}

/** The key management service: makes content keys and hands them to those who may read, over channels of its own. */
export function kmsSlice(platform: Platform, ports: KmsPorts, { masterKey }: KmsOptions): Slice<KmsContext> & { kms: Kms } {
  const services: KmsServices = {
    ports,
    vault: new Vault(masterKey),
    exchangeKey: once(() => loadExchangeKey(context(anonymous))),
    contentKeys: new LruMap(cached.contentKeys),
    channels: new LruMap(cached.channels),
  };
  const opened = new OpenedTexts();
  let making: Promise<void> = Promise.resolve();
  const context = (actor: Actor): KmsContext => ({ ...createContext<KmsTables>(platform, actor), ...services });
  const store = (): KmsContext => context(anonymous);
  return {
    name: "kms",
    routes: kmsRoutes,
    migrations: kmsMigrations,
    context,
    kms: {
      createRoomKey: (creatorId) => createRoomKey(store(), creatorId),
      encrypt: async (keyUrl, text) => encryptContent(services.contentKeys.get(keyUrl) ?? (await contentKey(store(), keyUrl)), text),
      decrypt: async (keyUrl, jwe) => decryptContent(services.contentKeys.get(keyUrl) ?? (await contentKey(store(), keyUrl)), jwe),
      opener: async (keyUrl) => {
        const key = services.contentKeys.get(keyUrl) ?? (await contentKey(store(), keyUrl));
        return (jwe) => opened.open(key, jwe);
      },
      mayRead: (actor, keyUrl) => mayReadKey(context(actor), keyUrl),
      resourceOf: (keyUrl) => resourceOf(store(), keyUrl),
      exchange: (actor, wrapped) => exchangeMessage(context(actor), wrapped),
      async prepare() {
        if (await hasExchangeKey(store())) return void (await services.exchangeKey());
        // Making a pair takes longer than all else that a start does: whoever needs it first waits for it, nobody else.
        making = services.exchangeKey().then(
          () => undefined,
          (error: unknown) => platform.log.error("the key pair of the key service could not be made", errorFields(error)),
        );
      },
    },
    close: () => making,
  };
}

/** Remembers what was made; a failure is forgotten, so that the next caller tries again. */
function once(make: () => Promise<ExchangeKey>): () => Promise<ExchangeKey> {
  let made: Promise<ExchangeKey> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
