import type { HarReplay, Persona, ReplayHarInput } from "@parley/contract/control";
import type { ControlClient } from "@parley/testing/control";
import { type ReactNode, useState } from "react";
import { Button, Dialog, DialogTrigger, FileTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useAction } from "../session/useAction.ts";
import { useControl } from "../session/useControl.ts";
import { Choice } from "../ui/Choice.tsx";
import { download } from "../ui/files.ts";
import { Empty } from "../ui/parts.tsx";

const personas = (control: ControlClient): Promise<Persona[]> => control.personas();

/** Requests go out as an archive, and an archive is sent again. */
export function HarTools(): ReactNode {
  const { run, isBusy } = useAction();
  const save = (): void =>
    void run(
      async (control) => download("parley.har", JSON.stringify(await control.journal.har(), undefined, 2)),
      "The requests that the server has kept are in parley.har, without secrets.",
    );
  return (
    <>
      <Button isDisabled={isBusy} onPress={save}>
        Save as HAR
      </Button>
      <DialogTrigger>
        <Button>Replay a HAR</Button>
        <ModalOverlay isDismissable className="react-aria-ModalOverlay">
          <Modal>
            <Dialog>
              <Heading slot="title">Replay a HAR</Heading>
              <ReplayForm />
              <Button slot="close">Close</Button>
            </Dialog>
          </Modal>
        </ModalOverlay>
      </DialogTrigger>
    </>
  );
}

function ReplayForm(): ReactNode {
  const { value: people = [] } = useControl(personas);
  const [person, setPerson] = useState<string>();
  const [result, setResult] = useState<HarReplay>();
  const { run, isBusy } = useAction();
  const as = person ?? people[0]?.name ?? "";
  const send = (files: FileList | null): void => {
    const file = files?.[0];
    if (!file) return;
    setResult(undefined);
    void run(
      async (control) => setResult(await control.journal.replay(read(await file.text()), { as })),
      "The archive has been sent again.",
    );
  };
  return (
    <>
      <p className="soft">
        Its requests are sent to this server, one after the other; those of other servers too, by their path. An archive has no tokens:
        where it does not say who has sent a request, the one whom you choose does.
      </p>
      {people.length ? (
        <div className="form-row">
          <Choice
            label="As"
            options={people.map(({ name, displayName }) => ({ id: name, name: displayName }))}
            value={as}
            onChange={setPerson}
          />
          <FileTrigger acceptedFileTypes={[".har", "application/json"]} onSelect={send}>
            <Button isDisabled={isBusy}>{isBusy ? "Sending…" : "Choose a file"}</Button>
          </FileTrigger>
        </div>
      ) : (
        <Empty>There is nobody whose token could be used.</Empty>
      )}
      {isBusy && <progress aria-label="Sending the requests of the archive" />}
      {result && <Outcome {...result} />}
    </>
  );
}

function Outcome({ replayed, skipped }: HarReplay): ReactNode {
  const other = replayed.filter(({ differences }) => differences.length > 0);
  return (
    <>
      <p role="status">
        {replayed.length} sent, {other.length} answered otherwise than then, {skipped.length} left out.
      </p>
      <ul className="outcomes">
        {other.map(({ method, path, statusThen, statusNow, differences }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a request may stand in an archive many times.
          <li key={index}>
            <code>{`${method} ${path}`}</code>: {statusThen} then, {statusNow} now; {differences.join(", ")}
          </li>
        ))}
        {skipped.map(({ method, url, why }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: see above.
          <li key={index}>
            <code>{`${method} ${url}`}</code>: left out, {why}
          </li>
        ))}
      </ul>
    </>
  );
}

/** @throws Error when the text is no archive. */
function read(text: string): ReplayHarInput["har"] {
  const har = JSON.parse(text) as Partial<ReplayHarInput["har"]> | null;
  if (!Array.isArray(har?.log?.entries)) throw new Error("That is no HTTP archive (HAR): it has no log with entries.");
  return { log: { entries: har.log.entries } };
}
