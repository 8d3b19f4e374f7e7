import type { AnyOperation } from "@parley/contract";
import type { Client } from "../../core/client.ts";
import { InvalidInputError } from "../../core/errors.ts";

const publicOrigin = "https://webexapis.com";

/** Where an operation is. The public cloud has services at addresses of their own; a server of one's own has all at one. */
export function addressOf(client: Client, { id, origin }: AnyOperation, target: string): string {
  const { hydra, region } = client.endpoints;
  if (!origin || new URL(hydra).origin !== publicOrigin) return client.urlOf(target);
  if (origin.includes("{region}") && !/^[a-z\d-]+$/i.test(region ?? ""))
    throw new InvalidInputError(`${id} is served by region.`, { hint: 'Name yours: new Webex({ services: { region: "us1" } }).' });
  const own = origin.replace("{region}", region ?? "");
  client.trust(own);
  return own + target;
}
