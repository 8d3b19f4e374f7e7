import { answer, type ReceiverAnswer, type WebhookReceiver } from "./receiver.ts";

/**
 * The part of an event of AWS Lambda that is needed here: of a function URL or an HTTP API (format 2.0), of a REST API (format 1.0), or of
 * a load balancer.
 */
export interface LambdaEvent {
  /** Format 2.0 says the method here; a load balancer leaves a mark. */
  requestContext?: { http?: { method: string } | undefined; elb?: unknown } | undefined;
  /** Format 1.0 and load balancers say the method here. */
  httpMethod?: string | undefined;
  headers?: Readonly<Record<string, string | undefined>> | null | undefined;
  /** Instead of `headers`, where a load balancer was told to send all values. */
  multiValueHeaders?: Readonly<Record<string, readonly string[] | undefined>> | null | undefined;
  body?: string | null | undefined;
  isBase64Encoded?: boolean | undefined;
}

/** What the service in front of the function turns into the answer. */
export interface LambdaResult {
  statusCode: number;
  headers: Record<string, string>;
  /** Beside `headers`, for load balancers that read only these. */
  multiValueHeaders: Record<string, string[]>;
  body: string;
  isBase64Encoded: false;
}

/**
 * For AWS Lambda, behind a function URL, an API gateway or a load balancer: `export const handler = toLambda(receiver)`.
 *
 * @source documented https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html,
 *   https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html and
 *   https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html
 */
export function toLambda(receiver: WebhookReceiver): (event: LambdaEvent) => Promise<LambdaResult> {
  return async (event) => {
    const rawBody = bytesOf(event);
    const method = event.requestContext?.http?.method ?? event.httpMethod;
    return toResult(rawBody === undefined ? answer(400) : await receiver.handle({ method, headers: headersOf(event), rawBody }));
  };
}

/** The bytes that were signed; `undefined` when they are said to be base64 and are not. */
function bytesOf({ body, isBase64Encoded }: LambdaEvent): Uint8Array | string | undefined {
  if (!isBase64Encoded) return body ?? "";
  try {
    return Uint8Array.from(atob(body ?? ""), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function headersOf({ headers, multiValueHeaders }: LambdaEvent): Record<string, string | undefined> {
  const all = Object.entries(multiValueHeaders ?? {}).map(([name, values]) => [name, values?.join(", ")]);
  return { ...(Object.fromEntries(all) as Record<string, string | undefined>), ...headers };
}

function toResult({ status, headers, body = "" }: ReceiverAnswer): LambdaResult {
  const multiValueHeaders = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
  return { statusCode: status, headers, multiValueHeaders, body, isBase64Encoded: false };
}
