import type { ControlClient, InboxRequest } from "@parley/testing/control";
import { type ReactNode, useCallback, useState } from "react";
import { Button } from "react-aria-components";
import { useSession } from "../session/session.tsx";
import { useAction } from "../session/useAction.ts";
import { useControl } from "../session/useControl.ts";
import { CopyButton } from "../ui/CopyButton.tsx";
import { Field } from "../ui/fields.tsx";
import { Code, DataTable, Empty, Ready, Section, Time } from "../ui/parts.tsx";

export function MailPage(): ReactNode {
  return (
    <>
      <Inbox />
      <Mails />
    </>
  );
}

const inboxName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** A built-in target: what it was sent, what it answers. */
function Inbox(): ReactNode {
  const [name, setName] = useState("mine");
  const isName = inboxName.test(name);
  return (
    <Section title="Inboxes">
      <p className="soft">Targets for webhooks that are built in: each keeps what it gets, and answers 200 unless told something else.</p>
      <div className="form-row">
        <Field label="Name of the inbox" value={name} onChange={setName} description="1 to 64 letters, digits and . _ -" />
      </div>
      {isName && <InboxContent key={name} name={name} />}
    </Section>
  );
}

function InboxContent({ name }: { name: string }): ReactNode {
  const { control } = useSession();
  const requests = useControl(useCallback((own: ControlClient) => own.inbox(name).requests(), [name]));
  const { run } = useAction();
  const [status, setStatus] = useState("503");
  const { url } = control.inbox(name);
  const answer = (code: number): void => void run((own) => own.inbox(name).answer(code), `${name} answers ${code} from now on.`);
  return (
    <>
      <p>
        <code>{url}</code> <CopyButton text={url} what={`the address of ${name}`} />
      </p>
      <div className="form-row">
        <Field label="Status it answers" type="number" value={status} onChange={setStatus} />
        <Button onPress={() => answer(Number(status))} isDisabled={!/^[2-5]\d\d$/.test(status)}>
          Answer this
        </Button>
        <Button onPress={() => answer(200)}>Answer 200 again</Button>
        <Button onPress={() => void run((own) => own.inbox(name).clear(), `${name} has forgotten what it got.`).then(requests.reload)}>
          Clear
        </Button>
      </div>
      <Ready of={requests}>
        {(all) => (all.length ? <InboxRequests requests={all.toReversed()} /> : <Empty>Nothing has come to {name} yet.</Empty>)}
      </Ready>
    </>
  );
}

function InboxRequests({ requests }: { requests: readonly InboxRequest[] }): ReactNode {
  return (
    <DataTable
      label="Requests of the inbox"
      columns={["Received", "Method", "Answered", "Body"]}
      rows={requests.map(({ receivedAt, method, query, status, body }, index) => ({
        key: requests.length - index,
        cells: [
          <Time key="at" at={receivedAt} />,
          query ? `${method} ?${query}` : method,
          status,
          body ? (
            <details key="body">
              <summary>{body.slice(0, 60)}</summary>
              <Code text={body} label="Body" />
            </details>
          ) : (
            "none"
          ),
        ],
      }))}
    />
  );
}

const listMails = (control: ControlClient): ReturnType<ControlClient["mails"]> => control.mails();

function Mails(): ReactNode {
  const mails = useControl(listMails);
  return (
    <Section title="E-mail">
      <p className="soft">What the system would send. It goes nowhere but here.</p>
      <Ready of={mails}>
        {(all) =>
          all.length ? (
            <ul className="mails">
              {all.toReversed().map(({ id, to, subject, text, sentAt }) => (
                <li key={id}>
                  <details>
                    <summary>
                      <Time at={sentAt} /> {subject} <span className="soft">to {to}</span>
                    </summary>
                    <p className="plain">{text}</p>
                  </details>
                </li>
              ))}
            </ul>
          ) : (
            <Empty>No e-mail yet. Adding an address that nobody has to a room sends an invitation.</Empty>
          )
        }
      </Ready>
    </Section>
  );
}
