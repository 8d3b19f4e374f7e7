import type { JournalMessage, JournalRequest } from "@parley/contract/control";
import type { ControlClient, JournalEntry } from "@parley/testing/control";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { Button, ToggleButton } from "react-aria-components";
import { useControl } from "../session/useControl.ts";
import { CopyButton } from "../ui/CopyButton.tsx";
import { Code, Headers, Ready } from "../ui/parts.tsx";
import { curlOf } from "./curl.ts";
import { sdkCodeOf } from "./sdkCode.ts";
import { duration, kinds, personOf, summaryOf } from "./summary.ts";

/** All of one entry. */
export function EntryDetail({ id, onClose }: { id: number; onClose(): void }): ReactNode {
  const [isDecrypted, setDecrypted] = useState(false);
  const entry = useControl(
    useCallback(
      (control: ControlClient): Promise<JournalEntry> => control.journal.read({ id }, { decrypt: isDecrypted }),
      [id, isDecrypted],
    ),
  );
  return (
    <section className="detail entry-detail" aria-label="Entry">
      <Ready of={entry}>
        {(whole) => (
          <>
            <Head entry={whole} onClose={onClose} />
            <div className="row toolbar">
              {["request", "frame", "fact"].includes(whole.kind) && (
                <ToggleButton isSelected={isDecrypted} onChange={setDecrypted}>
                  {isDecrypted ? "Decrypted" : "Decrypt"}
                </ToggleButton>
              )}
              {whole.kind === "request" && <CopyRequest entry={whole} />}
              <CopyButton text={JSON.stringify(whole, undefined, 2)} what="the entry as JSON">
                Copy JSON
              </CopyButton>
            </div>
            <Content entry={whole} />
          </>
        )}
      </Ready>
    </section>
  );
}

function Head({ entry, onClose }: { entry: JournalEntry; onClose(): void }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { title, note, status, isBad, tookInMs } = summaryOf(entry);
  const told = [entry.at, personOf(entry), note, duration(tookInMs)].filter(Boolean);
  return (
    <>
      <div className="card-head">
        <h2 ref={heading} tabIndex={-1}>
          <span className="visually-hidden">{kinds.find((kind) => kind.id === entry.kind)?.name}: </span>
          {title}
        </h2>
        <Button onPress={onClose}>Close</Button>
      </div>
      <p className="soft">
        {status !== undefined && <strong className={isBad ? "bad" : "good"}>{status} </strong>}
        {told.join(" · ")}
      </p>
    </>
  );
}

function CopyRequest({ entry }: { entry: JournalRequest }): ReactNode {
  return (
    <>
      <CopyButton text={curlOf(entry, location.origin)} what="the request as a curl command">
        Copy as curl
      </CopyButton>
      <CopyButton text={sdkCodeOf(entry, location.origin)} what="the request as SDK code">
        Copy as SDK code
      </CopyButton>
    </>
  );
}

function Content({ entry }: { entry: JournalEntry }): ReactNode {
  switch (entry.kind) {
    case "request":
      return (
        <>
          <Message title="Request" message={entry.request} />
          <Message title="Answer" message={entry.answer} />
          <Facts facts={{ "Tracking id": entry.trackingId, Application: entry.applicationId }} />
        </>
      );
    case "frame":
      return (
        <>
          <Facts facts={{ Device: entry.deviceId, Direction: entry.direction === "in" ? "to the server" : "from the server" }} />
          <Code text={JSON.stringify(entry.frame ?? null)} label="Frame" />
        </>
      );
    case "kms":
      return <Facts facts={{ Address: entry.uri, Device: entry.deviceUrl, Reason: entry.reason }} />;
    case "fact":
      return (
        <>
          <Facts facts={{ Key: entry.key, Audience: entry.audience.join(", ") }} />
          <Code text={JSON.stringify(entry.data ?? null)} label="Data" />
        </>
      );
    case "delivery":
      return (
        <>
          <Facts facts={{ Webhook: entry.webhookId, Attempt: String(entry.attempt), Failure: entry.failure }} />
          <p>
            <a href="#webhooks">All of it stands at Webhooks, where it can be sent once more.</a>
          </p>
        </>
      );
  }
}

function Message({ title, message }: { title: string; message: JournalMessage | undefined }): ReactNode {
  if (!message) return null;
  const { headers, body, left, sizeBytes } = message;
  return (
    <>
      <h3>{title}</h3>
      <details>
        <summary>{Object.keys(headers).length} headers</summary>
        <Headers headers={headers} label={`Headers of the ${title.toLowerCase()}`} />
      </details>
      {left && (
        <p className="soft">
          {left}
          {sizeBytes !== undefined && ` (${sizeBytes} bytes)`}
        </p>
      )}
      {body !== undefined && <Code text={body} label={`Body of the ${title.toLowerCase()}`} />}
      {body === undefined && !left && <p className="soft">No body.</p>}
    </>
  );
}

function Facts({ facts }: { facts: Readonly<Record<string, string | undefined>> }): ReactNode {
  const known = Object.entries(facts).filter((fact): fact is [string, string] => Boolean(fact[1]));
  return known.length ? <Headers headers={Object.fromEntries(known)} label="About it" /> : null;
}
