import { type DemoApplication, listApplications, type Persona } from "@parley/contract/control";
import type { ControlClient } from "@parley/testing/control";
import type { ReactNode } from "react";
import { type Loaded, useControl } from "../session/useControl.ts";
import { CopyButton } from "../ui/CopyButton.tsx";
import { DataTable, Empty, Ready, Section } from "../ui/parts.tsx";
import { SimulateForm } from "./SimulateForm.tsx";

const personas = (control: ControlClient): Promise<Persona[]> => control.personas();
const applications = (control: ControlClient): Promise<DemoApplication[]> => control.call(listApplications, {});

/** Whom one can be, and as what program. */
export function PeoplePage(): ReactNode {
  return (
    <>
      <People />
      <Applications />
    </>
  );
}

function People(): ReactNode {
  const people = useControl(personas);
  return (
    <>
      <Ready of={people}>{(all) => all.length > 0 && <SimulateForm people={all} />}</Ready>
      <PeopleTable people={people} />
    </>
  );
}

function PeopleTable({ people }: { people: Loaded<Persona[]> }): ReactNode {
  return (
    <Section title="People and tokens">
      <Ready of={people}>
        {(all) =>
          all.length ? (
            <DataTable
              label="People and tokens"
              columns={["Name", "E-mail", "Role", "Access token", "Id"]}
              rows={all.map(({ id, displayName, name, email, type, roles, accessToken }) => ({
                key: id,
                cells: [
                  `${displayName} (${name})`,
                  email,
                  type === "bot" ? "Bot" : roles.length ? "Administrator" : "Person",
                  <CopyButton key="token" text={accessToken} what={`the token of ${displayName}`}>
                    Copy token
                  </CopyButton>,
                  <CopyButton key="id" text={id} what={`the id of ${displayName}`}>
                    Copy id
                  </CopyButton>,
                ],
              }))}
            />
          ) : (
            <Empty>The seed has made nobody, or its people are gone.</Empty>
          )
        }
      </Ready>
    </Section>
  );
}

function Applications(): ReactNode {
  const programs = useControl(applications);
  return (
    <Section title="Applications">
      <Ready of={programs}>
        {(all) =>
          all.length ? (
            <DataTable
              label="Applications"
              columns={["Name", "Kind", "Client id", "Secret"]}
              rows={all.map(({ clientId, displayName, type, clientSecret, sharedSecret }) => ({
                key: clientId,
                cells: [
                  displayName,
                  type,
                  <CopyButton key="id" text={clientId} what={`the client id of ${displayName}`}>
                    Copy client id
                  </CopyButton>,
                  secretOf(clientSecret ?? sharedSecret, displayName),
                ],
              }))}
            />
          ) : (
            <Empty>The seed has made no applications.</Empty>
          )
        }
      </Ready>
    </Section>
  );
}

function secretOf(secret: string | undefined, name: string): ReactNode {
  return secret ? (
    <CopyButton key="secret" text={secret} what={`the secret of ${name}`}>
      Copy secret
    </CopyButton>
  ) : (
    "none"
  );
}
