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
