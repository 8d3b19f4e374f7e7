import type { Delivery } from "@parley/testing/control";
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { CopyButton } from "../ui/CopyButton.tsx";
import { Code, Headers } from "../ui/parts.tsx";

/** All of one delivery. */
export function DeliveryDetail({ delivery, onClose }: { delivery: Delivery; onClose(): void }): ReactNode {
  const { request, answer, failure, targetUrl, tookInMs, webhookId } = delivery;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="detail" aria-labelledby="delivery-heading">
      <div className="card-head">
        <h3 id="delivery-heading" ref={heading} tabIndex={-1}>
          To {targetUrl}
        </h3>
        <div className="row">
          <CopyButton text={request.body} what="the body of the notification">
            Copy body
          </CopyButton>
          <Button onPress={onClose}>Close</Button>
        </div>
      </div>
      <p className="soft">
        Webhook {webhookId}, {tookInMs} ms. {failure}
      </p>
      <h4>Request</h4>
      <Headers headers={request.headers} label="Headers of the request" />
      <Code text={request.body} label="Body of the request" />
      <h4>Answer {answer?.status ?? ": none came"}</h4>
      {answer && (
        <>
          <Headers headers={answer.headers} label="Headers of the answer" />
          {answer.body && <Code text={answer.body} label="Body of the answer" />}
        </>
      )}
    </section>
  );
}
