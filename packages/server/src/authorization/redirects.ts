const loopback = ["127.0.0.1", "[::1]", "localhost"];

/**
 * Whether an address is one of those registered: letter for letter. Only the port of a program on the person's own machine is free,
 * for it takes whichever it gets.
 *
 * @source documented RFC 9700 2.1, RFC 8252 7.3
 */
export function isRegistered(address: string, registered: readonly string[]): boolean {
  if (registered.includes(address)) return URL.canParse(address);
  const portless = withoutLoopbackPort(address);
  return portless !== undefined && registered.some((each) => withoutLoopbackPort(each) === portless);
}

/** The text without its port: parsing it and writing it again would make different addresses equal. */
function withoutLoopbackPort(address: string): string | undefined {
  const url = URL.parse(address);
  if (url?.protocol !== "http:" || !loopback.includes(url.hostname) || url.username || url.password || address.includes("#"))
    return undefined;
  const match = /^(http:\/\/(?:127\.0\.0\.1|\[::1\]|localhost))(?::\d{1,5})?(\/.*|\?.*|)$/.exec(address);
  return match ? `${match[1]}${match[2]}` : undefined;
}

/**
 * Whether an application may register an address.
 *
 * @returns What is wrong with it, for a person; `undefined` when nothing is
 */
export function faultOf(address: string): string | undefined {
  const url = URL.parse(address);
  if (!url) return `${address} is no address.`;
  if (address.includes("#")) return `${address} must not have a fragment.`;
  if (url.username || url.password) return `${address} must not have a password in it.`;
  if (["javascript:", "data:", "vbscript:", "file:", "blob:", "about:"].includes(url.protocol))
    return `${url.protocol} addresses cannot be used.`;
  if (url.protocol === "http:" && !loopback.includes(url.hostname)) return `${address} must be https, unless it is on this machine.`;
  // A scheme of an app's own is named after a domain, so that another app does not take it by chance. RFC 8252 7.1
  if (!["http:", "https:"].includes(url.protocol) && !url.protocol.includes(".") && url.protocol.length < 5)
    return `${url.protocol} is too short a scheme for an app of your own.`;
  return undefined;
}
