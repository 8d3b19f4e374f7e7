/** The floor: `node:http` and JSON, nothing else. */
import { Agent, request } from "node:http";
import { settings } from "../harness.ts";
import { type ClientSettings, input, serveCalls, token } from "./client.ts";

const { url } = settings<ClientSettings>();
const agent = new Agent({ keepAlive: true });

serveCalls(post);

function post(): Promise<{ text: string }> {
  const body = JSON.stringify(input);
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/v1/messages`, { method: "POST", agent, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () => resolve(JSON.parse(text) as { text: string }));
      response.on("error", reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
