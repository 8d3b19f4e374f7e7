import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** The server will not connect to where somebody asked it to. The message may be shown to whoever asked. */
export class RefusedTargetError extends Error {
  override readonly name = "RefusedTargetError";
}

/** To which addresses the server may connect because a user said so. Public addresses are always allowed. */
export interface TargetRule {
  /** This machine itself: for a server that only this machine reaches. */
  loopback: boolean;
  /** This machine and private networks. */
  private: boolean;
}

/** Ranges that name a machine of the operator's own networks. Link-local ones stay out: clouds answer there with their credentials. */
const privateRanges: readonly string[] = ["private", "uniqueLocal", "carrierGradeNat", "loopback"];

/** The part of IPv6 that is given out; what lies outside reaches other machines by translation, or nobody. */
const globalUnicast: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse("2000::"), 3];

/** Whether a rule lets the server connect to an IP address. */
export function allowsAddress(rule: TargetRule, address: string): boolean {
  const parsed = ipaddr.process(address);
  const range = parsed.range();
  if (range === "unicast") return parsed.kind() === "ipv4" || (parsed as ipaddr.IPv6).match(globalUnicast);
  if (range === "loopback" && rule.loopback) return true;
  return rule.private && privateRanges.includes(range);
}

/**
 * Checks what can be checked of a URL before its host name is looked up.
 *
 * @throws RefusedTargetError when it is no http or https URL, carries a password, or names an address that the rule refuses.
 */
export function requireTarget(rule: TargetRule, target: string): URL {
  const url = URL.parse(target);
  if (!url || !["http:", "https:"].includes(url.protocol)) throw new RefusedTargetError("It is not an http or https URL.");
  if (url.username || url.password) throw new RefusedTargetError("A URL with a user name or a password is not allowed.");
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  // A socket looks up names only: an address in the URL itself must be judged here.
  if (isIP(host)) requireAddress(rule, host, host);
  return url;
}

/** @throws RefusedTargetError when the rule refuses an address that was found for a host. */
export function requireAddress(rule: TargetRule, address: string, host: string): void {
  if (!allowsAddress(rule, address))
    throw new RefusedTargetError(`${host} is not a public address. The operator of the server can allow private ones.`);
}
