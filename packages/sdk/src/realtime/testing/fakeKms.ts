import { type ContentJwk, generateContentJwk } from "@parley/protocol/content";
import {
  createExchangeKeys,
  deriveChannel,
  isSigned,
  type KmsChannel,
  type KmsDetails,
  type KmsReply,
  type KmsRequest,
  kidOf,
  signExchangeReply,
  unwrap,
  unwrapWithRsa,
  wrap,
} from "@parley/protocol/kms";

const cluster = "kms://kms.example.test";
const rsa = { name: "RSA-OAEP", modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: "SHA-1" };

/** Making an RSA key takes a while, so the tests of a file share one. */
let pairOfFile: Promise<CryptoKeyPair> | undefined;

/** How the key service of a test behaves. */
export type KmsMood = "answers" | "silent" | "refuses";

/** A key service in memory. */
export class FakeKms {
  mood: KmsMood = "answers";
  /** Milliseconds that a channel lives. */
  lifetimeInMs = 3_600_000;
  /** How far its clock is ahead of the client's, in milliseconds. */
  aheadInMs = 0;
  readonly keys = new Map<string, ContentJwk>();
  /** Requests that arrived, in the clear, key exchanges included. */
  readonly requests: KmsRequest[] = [];
  readonly details: KmsDetails;
  readonly #decrypting: CryptoKey;
  readonly #signing: CryptoKey;
  readonly #kid: string;
  readonly #channels = new Map<string, KmsChannel>();

  private constructor(details: KmsDetails, kid: string, decrypting: CryptoKey, signing: CryptoKey) {
    this.details = details;
    this.#kid = kid;
    this.#decrypting = decrypting;
    this.#signing = signing;
  }

  static async make(): Promise<FakeKms> {
    pairOfFile ??= crypto.subtle.generateKey(rsa, true, ["encrypt", "decrypt"]);
    const pair = await pairOfFile;
    const kid = `${cluster}/keys/static`;
    const jwk = await crypto.subtle.exportKey("jwk", pair.privateKey);
    const { key_ops: _, alg: __, ...key } = jwk;
    const signing = await crypto.subtle.importKey("jwk", key, { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" }, false, ["sign"]);
    const rsaPublicKey = JSON.stringify({ kty: "RSA", n: jwk.n, e: jwk.e, kid, x5c: ["AAAA"] });
    return new FakeKms({ kmsCluster: cluster, rsaPublicKey }, kid, pair.privateKey, signing);
  }

  /** Makes a content key and returns its address. */
  async addKey(name: string): Promise<string> {
    const uri = `${cluster}/keys/${name}`;
    this.keys.set(uri, await generateContentJwk(uri));
    return uri;
  }

  /** Requests of one kind. */
  asked(uriPart: string): KmsRequest[] {
    return this.requests.filter(({ uri }) => uri.includes(uriPart));
  }

  /** Answers a wrapped request; nothing when it is not in the mood. */
  async answer(message: string, nowMs: number): Promise<string | undefined> {
    const channel = this.#channels.get(kidOf(message) ?? "");
    const request = channel ? await unwrap<KmsRequest>(channel, message) : await unwrapWithRsa(this.#decrypting, message);
    this.requests.push(request);
    if (this.mood === "silent") return undefined;
    if (!channel) return this.#exchange(request, nowMs);
    return wrap(channel, this.#reply(request));
  }

  #reply({ requestId, uri }: KmsRequest): KmsReply {
    const jwk = this.keys.get(uri);
    if (this.mood === "refuses") return { status: 403, requestId, reason: "not yours", errorCode: 403001 };
    return jwk ? { status: 200, requestId, key: { uri, jwk } } : { status: 404, requestId, reason: "no such key" };
  }

  async #exchange({ requestId, jwk, client }: KmsRequest, nowMs: number): Promise<string> {
    if (!jwk) throw new Error("A key exchange carries a key");
    const { privateKey, publicJwk } = await createExchangeKeys();
    const uri = `${cluster}/ecdhe/${crypto.randomUUID()}`;
    this.#channels.set(uri, await deriveChannel(uri, privateKey, jwk));
    const createdAt = nowMs + this.aheadInMs;
    const [createDate, expirationDate] = [createdAt, createdAt + this.lifetimeInMs].map((ms) => new Date(ms).toISOString()) as [
      string,
      string,
    ];
    const key = { uri, jwk: publicJwk, userId: client.credential.userId, clientId: client.clientId, createDate, expirationDate };
    const reply = await signExchangeReply(this.#signing, this.#kid, { status: 201, requestId, key });
    if (!isSigned(reply)) throw new Error("The reply to a key exchange is signed");
    return reply;
  }
}
