import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { verifyWebhook, type WebhookEvent } from "@parley/sdk/webhooks";

/** The secret of every webhook in these tests. */
export const secret = "größer & <sicherer>";

/** A program that webhooks tell things to; it believes only what is signed. */
export interface Target extends AsyncDisposable {
  /** Address for a webhook; whatever stands after it is the name of that webhook here. */
  url(name?: string): string;
  /** What was taken, in its order. */
  readonly taken: readonly WebhookEvent[];
  /** What the webhook of one name was told and took. */
  takenBy(name: string): WebhookEvent[];
  /** Requests that have been answered, whatever with. */
  readonly answered: number;
  /** Resolves with the first events that fit, once there are so many, now or later. */
  until(count: number, fits?: (event: WebhookEvent) => boolean): Promise<WebhookEvent[]>;
}

/**
 * Starts a target.
 *
 * @param answer - Status for a notification that is signed; 204 unless given. What is not answered with 2xx is not taken.
 */
export async function startTarget(answer: (event: WebhookEvent, name: string) => number | Promise<number> = () => 204): Promise<Target> {
  const taken: { name: string; event: WebhookEvent }[] = [];
  let answered = 0;
  let wake = Promise.withResolvers<void>();
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    const name = (request.url ?? "/").slice(1);
    try {
      const event = await verifyWebhook({ body, headers: request.headers, secret });
      const status = await answer(event, name);
      if (status < 300) taken.push({ name, event });
      response.writeHead(status).end();
      answered++;
      wake.resolve();
      wake = Promise.withResolvers();
    } catch (error) {
      response.writeHead(401).end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const events = () => taken.map(({ event }) => event);
  return {
    url: (name = "") => `http://127.0.0.1:${port}/${name}`,
    get taken() {
      return events();
    },
    get answered() {
      return answered;
    },
    takenBy: (name) => taken.flatMap((each) => (each.name === name ? [each.event] : [])),
    async until(count, fits = () => true) {
      for (;;) {
        const found = events().filter(fits);
        if (found.length >= count) return found.slice(0, count);
        await wake.promise;
      }
    },
    async [Symbol.asyncDispose]() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
