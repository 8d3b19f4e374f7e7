import type { ReactNode } from "react";
import { useSession } from "../session/session.tsx";
import { useAction } from "../session/useAction.ts";
import { Confirm } from "../ui/Confirm.tsx";
import { Section } from "../ui/parts.tsx";
import { SeedForm } from "./SeedForm.tsx";
import { Snapshots } from "./Snapshots.tsx";
import { TenantList } from "./TenantList.tsx";

/** The data as a whole. */
export function StatePage(): ReactNode {
  const { tenant } = useSession();
  return (
    <>
      <Reset />
      <Snapshots />
      <SeedForm />
      {!tenant && <TenantList />}
    </>
  );
}

function Reset(): ReactNode {
  const { run, isBusy } = useAction();
  return (
    <Section title="Reset">
      <p className="soft">Puts data, time and faults back to the seed. Open sockets are closed, so that clients come back.</p>
      <div className="row">
        <Confirm
          button="Reset"
          title="Back to the seed?"
          isDisabled={isBusy}
          onConfirm={() => void run((control) => control.reset(), "Everything is as the seed has it.")}
        >
          What was made since is gone, unless there is a snapshot of it.
        </Confirm>
      </div>
    </Section>
  );
}
