import type { SnapshotFile } from "@parley/contract/control";
import type { ControlClient, Snapshot } from "@parley/testing/control";
import { type ReactNode, useState } from "react";
import { Button, FileTrigger } from "react-aria-components";
import { useAction } from "../session/useAction.ts";
import { useControl } from "../session/useControl.ts";
import { Field } from "../ui/fields.tsx";
import { download } from "../ui/files.ts";
import { DataTable, Empty, Ready, Section, Time } from "../ui/parts.tsx";

const list = (control: ControlClient): Promise<Snapshot[]> => control.snapshots.list();
const namePattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

export function Snapshots(): ReactNode {
  const snapshots = useControl(list);
  const [name, setName] = useState("before");
  const { run, isBusy } = useAction();
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) void run((control) => takeIn(control, file), `Taken from ${file.name}.`);
  };
  return (
    <Section title="Snapshots">
      <div className="form-row">
        <Field label="Name of the snapshot" value={name} onChange={setName} description="1 to 64 letters, digits and . _ -" />
        <Button
          isDisabled={isBusy || !namePattern.test(name)}
          onPress={() => void run((control) => control.snapshots.save(name), `Kept as ${name}.`)}
        >
          {isBusy ? "Working…" : "Save"}
        </Button>
        <FileTrigger acceptedFileTypes={["application/json"]} onSelect={take}>
          <Button isDisabled={isBusy}>Import a file</Button>
        </FileTrigger>
      </div>
      <Ready of={snapshots}>
        {(all) =>
          all.length ? (
            <DataTable
              label="Snapshots"
              columns={["Name", "Kept at", "Rows", "Actions"]}
              rows={all.map((each) => ({
                key: each.name,
                cells: [each.name, <Time key="at" at={each.createdAt} />, each.rows, <SnapshotActions key="do" {...each} />],
              }))}
            />
          ) : (
            <Empty>No snapshots. Save one, change what you like, and come back.</Empty>
          )
        }
      </Ready>
    </Section>
  );
}

function SnapshotActions({ name }: Snapshot): ReactNode {
  const { run, isBusy } = useAction();
  return (
    <div className="row">
      <Button
        isDisabled={isBusy}
        aria-label={`Restore ${name}`}
        onPress={() => void run((control) => control.snapshots.restore(name), `Everything is as it was at ${name}.`)}
      >
        Restore
      </Button>
      <Button
        isDisabled={isBusy}
        aria-label={`Export ${name}`}
        onPress={() =>
          void run(
            async (control) => download(`${name}.parley-snapshot.json`, JSON.stringify(await control.snapshots.read(name))),
            "Whoever has the file can read everything in it.",
          )
        }
      >
        Export
      </Button>
      <Button
        isDisabled={isBusy}
        aria-label={`Remove ${name}`}
        onPress={() => void run((control) => control.snapshots.remove(name), `${name} is gone.`)}
      >
        Remove
      </Button>
    </div>
  );
}

async function takeIn(control: ControlClient, file: File): Promise<void> {
  const content = JSON.parse(await file.text()) as SnapshotFile;
  await control.snapshots.take(file.name.replace(/(\.parley-snapshot)?\.json$/, "").replaceAll(/[^A-Za-z0-9._-]/g, "-"), content);
}
