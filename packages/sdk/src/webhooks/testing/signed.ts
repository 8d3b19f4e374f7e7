import { createHmac } from "node:crypto";

/** A notification as a service sends it. */
export function signed(event: unknown, secret = "s3cret"): { body: string; headers: Record<string, string> } {
  const body = typeof event === "string" ? event : JSON.stringify(event);
  return {
    body,
    headers: { "content-type": "application/json", "x-spark-signature": createHmac("sha1", secret).update(body).digest("hex") },
  };
}

/** A message that was posted. */
export const posted = { id: "W", name: "n", resource: "messages", event: "created", actorId: "P", data: { id: "M", roomId: "R" } };
