import type { ControlClient, Tenant } from "@parley/testing/control";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useSession } from "../session/session.tsx";
import { useAction } from "../session/useAction.ts";
import { useControl } from "../session/useControl.ts";
import { DataTable, Empty, Ready, Section, Time } from "../ui/parts.tsx";

const list = (_: ControlClient, server: ControlClient): Promise<Tenant[]> => server.tenants.list();

/** Servers within the server. */
export function TenantList(): ReactNode {
  const tenants = useControl(list);
  const { setTenant } = useSession();
  const { run, isBusy } = useAction();
  const make = (
    <Button isDisabled={isBusy} onPress={() => void run((_, server) => server.tenants.create(), "There is a new tenant.")}>
      Make a tenant
    </Button>
  );
  return (
    <Section title="Tenants" actions={make}>
      <Ready of={tenants}>
        {(all) =>
          all.length ? (
            <DataTable
              label="Tenants"
              columns={["Id", "Made at", "People", "Actions"]}
              rows={all.map(({ id, createdAt, personas }) => ({
                key: id,
                cells: [
                  <code key="id">{id}</code>,
                  <Time key="at" at={createdAt} />,
                  personas.length,
                  <div key="do" className="row">
                    <Button onPress={() => setTenant(id)} aria-label={`Look at the tenant ${id}`}>
                      Look at it
                    </Button>
                    <Button
                      isDisabled={isBusy}
                      onPress={() => void run((__, server) => server.tenants.remove(id), "The tenant is gone.")}
                      aria-label={`Remove the tenant ${id}`}
                    >
                      Remove
                    </Button>
                  </div>,
                ],
              }))}
            />
          ) : (
            <Empty>
              None. A tenant has people, time and faults of its own at the same address: tests side by side do not disturb each other.
            </Empty>
          )
        }
      </Ready>
    </Section>
  );
}
