import { type CallOptions, Client, type ClientOptions } from "../../core/client.ts";
import { Paged } from "../../core/pages.ts";
import { roots } from "../generated/roots.ts";
import type { Surface } from "../generated/surface.ts";

type Arguments = [input?: object, options?: CallOptions];

/**
 * The operations whose ids begin with `path`: every name below is a further group, and every group can be called as an operation. What an
 * operation is made of is loaded when it is first called.
 */
export function groupAt(client: Client, path: string): unknown {
  return new Proxy(() => {}, {
    // With these, a group could not be returned from an async function or written as JSON.
    get: (_, name) => (typeof name === "string" && !/^(then|toJSON)$/.test(name) ? groupAt(client, `${path}.${name}`) : undefined),
    apply: (_, __, [input = {}, options]: Arguments) => {
      const load = () => import("./run.ts");
      return /\.list(?![a-z])\w*$/.test(path)
        ? new Paged(async (url) => (await load()).fetchPage(client, path, input, options, url))
        : load().then(({ call }) => call(client, path, input, options));
    },
  });
}

class Rooted extends Client {}

/** A client with every operation of the public API. */
export const SurfaceClient: new (options: ClientOptions) => Client & Surface = /* @__PURE__ */ withRoots();

function withRoots() {
  for (const name of roots.split(" "))
    Object.defineProperty(Rooted.prototype, name, {
      get(this: Client) {
        return groupAt(this, name);
      },
    });
  return Rooted as new (
    options: ClientOptions,
  ) => Client & Surface;
}
