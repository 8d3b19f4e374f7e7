import { isUuid } from "@parley/protocol/ids";
import type { KmsReply, KmsRequest } from "@parley/protocol/kms";
import { errorFields } from "../platform/log.ts";
import type { KmsContext } from "./context.ts";
import { bindKey, createKeys, retrieveKey } from "./keys.ts";
import { kmsCluster, parseKmsUri, resourceUrl } from "./names.ts";
import { Refusal } from "./refusal.ts";
import { addAuthorizations, createResource, listAuthorizations, removeAuthorization } from "./resources.ts";

/** Most that one request may name or make. */
const limits = { keys: 100, persons: 1000 } as const;

/** One request as an operation sees it. */
interface Asked {
  request: KmsRequest;
  /** The UUID in the URI; empty when it has none. */
  id: string;
  query: URLSearchParams;
  /** Whether it came inside a request to another service. */
  carried: boolean;
}

type Answer = Omit<KmsReply, "requestId">;

/** Method and shape of the URI -> what answers it. */
const operations: Record<string, (ctx: KmsContext, asked: Asked) => Promise<Answer>> = {
  "create /keys": async (ctx, { request }) => ({ status: 201, keys: await createKeys(ctx, countOf(request)) }),
  "retrieve /keys/{id}": async (ctx, { id }) => ({ status: 200, key: await retrieveKey(ctx, id) }),
  "update /keys/{id}": async (ctx, { id, request }) => ({ status: 200, key: await bindKey(ctx, id, resourceOf(request)) }),
  "create /resources": async (ctx, { request }) => ({
    status: 201,
    resource: await createResource(ctx, list(request.keyUris, "keyUris", limits.keys), personsOf(request)),
  }),
  "create /authorizations": async (ctx, { request, carried }) => ({
    status: 201,
    authorizations: await addAuthorizations(ctx, resourceOf(request), personsOf(request), carried),
  }),
  "retrieve /resources/{id}/authorizations": async (ctx, { id }) => ({
    status: 200,
    authorizations: await listAuthorizations(ctx, resourceUrl(id)),
  }),
  "delete /resources/{id}/authorizations": async (ctx, { id, query, carried }) => ({
    status: 200,
    authorizations: await removeAuthorization(ctx, resourceUrl(id), authIdOf(query), carried),
  }),
  "update /ping": async () => ({ status: 200 }),
};

/** Executes a request and says how it went: a refusal is a reply too, for whoever asks waits for one. */
export async function execute(ctx: KmsContext, request: KmsRequest, carried: boolean): Promise<KmsReply> {
  const { requestId } = request;
  try {
    const uri = parseKmsUri(request.uri);
    const operation = uri && operations[`${request.method} ${uri.shape}`];
    if (!uri || !operation) throw new Refusal("notImplemented", `${kmsCluster} does not serve ${request.method} ${request.uri}.`);
    return { requestId, ...(await operation(ctx, { request, id: uri.id, query: uri.query, carried })) };
  } catch (error) {
    if (error instanceof Refusal) return { requestId, status: error.status, reason: error.message, errorCode: error.errorCode };
    ctx.log.error("a request to the KMS failed", { method: request.method, ...errorFields(error) });
    return { requestId, status: 500, reason: "Something went wrong in the KMS.", errorCode: 500001 };
  }
}

function countOf({ count = 1 }: KmsRequest): number {
  if (Number.isInteger(count) && count >= 1 && count <= limits.keys) return count;
  throw new Refusal("malformed", `count must be a whole number from 1 to ${limits.keys}.`);
}

function resourceOf({ resourceUri }: KmsRequest): string {
  if (typeof resourceUri === "string") return resourceUri;
  throw new Refusal("malformed", "resourceUri is missing.");
}

function personsOf({ userIds }: KmsRequest): readonly string[] {
  const persons = list(userIds, "userIds", limits.persons);
  if (persons.every(isUuid)) return persons;
  throw new Refusal("malformed", "userIds must be UUIDs in lower case.");
}

function authIdOf(query: URLSearchParams): string {
  const authId = query.get("authId") ?? "";
  if (isUuid(authId)) return authId;
  throw new Refusal("malformed", "authId must be a UUID in lower case.");
}

/** A list of texts, as it came from outside. */
function list(value: unknown, name: string, most: number): readonly string[] {
  const items: unknown = value ?? [];
  if (Array.isArray(items) && items.length <= most && items.every((item) => typeof item === "string")) return items;
  throw new Refusal("malformed", `${name} must be a list of at most ${most} texts.`);
}
