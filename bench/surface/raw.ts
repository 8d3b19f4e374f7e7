/** The floor: `node:http` and JSON; pages one after the other, updates with 16 connections. */
import { Agent, request } from "node:http";
import { serve, settings } from "../harness.ts";
import { type SurfaceQuestion, type SurfaceSettings, timed } from "./question.ts";

const { url } = settings<SurfaceSettings>();
const agent = new Agent({ keepAlive: true, maxSockets: 16 });

const work: Record<SurfaceQuestion["what"], () => Promise<number>> = {
  async list() {
    let count = 0;
    let next: string | undefined = `${url}/v1/people?max=1000`;
    while (next) {
      const { body, link } = await send("GET", next);
      count += (JSON.parse(body) as { items: unknown[] }).items.length;
      next = /<([^>]+)>/.exec(link ?? "")?.[1];
    }
    return count;
  },
  async update() {
    const body = JSON.stringify({ callForwarding: { always: { enabled: false } } });
    const updates = Array.from({ length: 1000 }, (_, index) => send("PUT", `${url}/v1/people/P${index}/features/callForwarding`, body));
    return (await Promise.all(updates)).length;
  },
};

serve(({ what }: SurfaceQuestion) => timed(work[what]));

function send(method: string, address: string, body?: string): Promise<{ body: string; link: string | undefined }> {
  const headers = {
    authorization: "Bearer bench_token",
    ...(body && { "content-type": "application/json", "content-length": Buffer.byteLength(body) }),
  };
  return new Promise((resolve, reject) => {
    const sent = request(address, { method, agent, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () => resolve({ body: text, link: [response.headers.link].flat()[0] }));
      response.on("error", reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
