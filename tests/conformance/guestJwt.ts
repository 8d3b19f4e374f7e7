import { createHmac } from "node:crypto";

/** A guest's JWT, made without any library of ours. */
export function guestJwt(iss: string, sharedSecret: string): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
  const exp = Math.floor(Date.now() / 1000) + 600;
  const signed = `${encode({ alg: "HS256", typ: "JWT" })}.${encode({ sub: "vera", name: "Vera Visitor", iss, exp })}`;
  return `${signed}.${createHmac("sha256", Buffer.from(sharedSecret, "base64")).update(signed).digest("base64url")}`;
}
