import { type ServiceCatalog, singleHostCatalog } from "@parley/protocol/catalog";

const loopbackNames = ["127.0.0.1", "localhost"];

/** The catalog of this server. On loopback, clients may reach it under either name, so it lists both. */
export function serviceCatalog(origin: string): ServiceCatalog {
  const url = new URL(origin);
  if (!loopbackNames.includes(url.hostname)) return singleHostCatalog(origin);
  return singleHostCatalog(
    origin,
    loopbackNames.filter((name) => name !== url.hostname).map((name) => withName(url, name)),
  );
}

function withName(url: URL, hostname: string): string {
  const other = new URL(url);
  other.hostname = hostname;
  return other.origin;
}
