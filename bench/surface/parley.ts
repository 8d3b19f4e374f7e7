/** Ours, as installed from its tarball. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { serve, settings } from "../harness.ts";
import { type SurfaceQuestion, type SurfaceSettings, timed } from "./question.ts";

type Sdk = typeof import("@parley/sdk");

const { url, project } = settings<SurfaceSettings>();
const entry = createRequire(join(project, "package.json")).resolve("@parley/sdk");
const { Webex } = (await import(pathToFileURL(entry).href)) as Sdk;
const webex = new Webex({ token: "bench_token", baseUrl: url });

const work: Record<SurfaceQuestion["what"], () => Promise<number>> = {
  async list() {
    let count = 0;
    for await (const { id } of webex.people.list({ max: 1000 })) if (id) count += 1;
    return count;
  },
  async update() {
    const callForwarding = { always: { enabled: false } };
    const updates = Array.from({ length: 1000 }, (_, index) =>
      webex.people.features.callForwarding.update({ personId: `P${index}`, callForwarding } as never),
    );
    return (await Promise.all(updates)).length;
  },
};

serve(({ what }: SurfaceQuestion) => timed(work[what]));
