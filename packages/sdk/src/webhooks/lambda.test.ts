import { describe, expect, test } from "vitest";
import type { WebhookEvent } from "./event.ts";
import { type LambdaEvent, toLambda } from "./lambda.ts";
import { createReceiver } from "./receiver.ts";
import { posted, signed } from "./testing/signed.ts";

interface Sent {
  method: string;
  body: string;
  headers: Record<string, string>;
}

const base64 = (text: string): string => Buffer.from(text).toString("base64");

/** Events as each service makes them; what is of no use here is there as well, as it is in life. */
const services: Record<string, (sent: Sent) => LambdaEvent> = {
  "a function URL": ({ method, body, headers }) =>
    ({
      version: "2.0",
      routeKey: "$default",
      rawPath: "/webex",
      rawQueryString: "",
      headers: { ...headers, host: "abc.lambda-url.eu-west-1.on.aws", "x-forwarded-proto": "https" },
      requestContext: {
        accountId: "anonymous",
        apiId: "abc",
        domainName: "abc.lambda-url.eu-west-1.on.aws",
        http: { method, path: "/webex", protocol: "HTTP/1.1", sourceIp: "192.0.2.1", userAgent: "WebexTeams" },
        requestId: "id",
        routeKey: "$default",
        stage: "$default",
        time: "22/Nov/2026:05:00:00 +0000",
        timeEpoch: 1_795_000_000_000,
      },
      body: base64(body),
      isBase64Encoded: true,
    }) as LambdaEvent,
  "an HTTP API": ({ method, body, headers }) =>
    ({
      version: "2.0",
      routeKey: `${method} /webex`,
      rawPath: "/webex",
      cookies: [],
      headers,
      requestContext: { apiId: "api-id", http: { method, path: "/webex", protocol: "HTTP/1.1", sourceIp: "192.0.2.1" }, stage: "$default" },
      body,
      isBase64Encoded: false,
    }) as LambdaEvent,
  "a REST API": ({ method, body, headers }) =>
    ({
      resource: "/webex",
      path: "/webex",
      httpMethod: method,
      headers: capitalized(headers),
      multiValueHeaders: Object.fromEntries(Object.entries(capitalized(headers)).map(([name, value]) => [name, [value]])),
      queryStringParameters: null,
      pathParameters: null,
      requestContext: { httpMethod: method, identity: { sourceIp: "192.0.2.1" }, path: "/prod/webex", stage: "prod" },
      body,
      isBase64Encoded: false,
    }) as LambdaEvent,
  "a load balancer": ({ method, body, headers }) =>
    ({
      requestContext: { elb: { targetGroupArn: "arn:aws:elasticloadbalancing:eu-west-1:1:targetgroup/webex/1" } },
      httpMethod: method,
      path: "/webex",
      queryStringParameters: {},
      headers,
      body,
      isBase64Encoded: false,
    }) as LambdaEvent,
  "a load balancer that sends all values": ({ method, body, headers }) =>
    ({
      requestContext: { elb: { targetGroupArn: "arn:aws:elasticloadbalancing:eu-west-1:1:targetgroup/webex/1" } },
      httpMethod: method,
      path: "/webex",
      multiValueQueryStringParameters: {},
      multiValueHeaders: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
      body: base64(body),
      isBase64Encoded: true,
    }) as LambdaEvent,
};

function capitalized(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.replaceAll(/\b\w/g, (letter) => letter.toUpperCase()), value]),
  );
}

function start() {
  const events: WebhookEvent[] = [];
  const handler = toLambda(createReceiver({ secret: "s3cret", maxBodyBytes: 2000, handlers: { "*": (event) => void events.push(event) } }));
  return { handler, events };
}

describe.each(Object.entries(services))("behind %s", (_, make) => {
  test("what is signed is taken, to the byte", async () => {
    const { handler, events } = start();

    const { statusCode, body, isBase64Encoded } = await handler(make({ method: "POST", ...signed({ ...posted, name: "größe 🙂" }) }));

    expect({ statusCode, body, isBase64Encoded }).toEqual({ statusCode: 204, body: "", isBase64Encoded: false });
    expect(events).toEqual([{ ...posted, name: "größe 🙂" }]);
  });

  test("what is forged, unsigned, none, too large or no POST is refused", async () => {
    const { handler, events } = start();
    const { body, headers } = signed(posted);

    const results = await Promise.all(
      [
        { method: "POST", body, headers: signed(posted, "other").headers },
        { method: "POST", body, headers: { "content-type": "application/json" } },
        { method: "POST", body: `${body} `, headers },
        { method: "POST", ...signed({ hello: 1 }) },
        { method: "POST", ...signed({ ...posted, name: "x".repeat(3000) }) },
        { method: "GET", body: "", headers },
      ].map((sent) => handler(make(sent))),
    );

    expect(results.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 400, 413, 405]);
    expect(results.at(-1)).toMatchObject({ headers: { allow: "POST" }, multiValueHeaders: { allow: ["POST"] } });
    expect(events).toEqual([]);
  });
});

test("a body that is said to be base64 and is not is refused, and so is none at all", async () => {
  const { handler } = start();
  const { headers } = signed(posted);
  const http = { http: { method: "POST" } };

  const broken = await handler({ requestContext: http, headers, body: "%%%", isBase64Encoded: true });
  const empty = await handler({ requestContext: http, headers: null, body: null });

  expect([broken.statusCode, empty.statusCode]).toEqual([400, 401]);
});
