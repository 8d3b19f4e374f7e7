import { headerOf, type ReceivedHeaders } from "../../core/received.ts";

/** Cookies of a request by name; the first of several with one name. */
export function cookiesIn(headers: ReceivedHeaders): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of headerOf(headers, "cookie")?.split(";") ?? []) {
    const [, name, value] = /^\s*([^=\s]+)=(.*?)\s*$/.exec(pair) ?? [];
    if (name !== undefined && value !== undefined && !cookies.has(name)) cookies.set(name, value);
  }
  return cookies;
}

/** A cookie that scripts cannot read and other sites do not send, but for links that lead here. */
export function setCookie(name: string, value: string, { seconds, isSecure }: { seconds: number; isSecure: boolean }): string {
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isSecure ? "; Secure" : ""}`;
}
