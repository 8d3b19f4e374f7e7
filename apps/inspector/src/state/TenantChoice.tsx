import type { ControlClient } from "@parley/testing/control";
import type { ReactNode } from "react";
import { useSession } from "../session/session.tsx";
import { useControl } from "../session/useControl.ts";
import { Choice } from "../ui/Choice.tsx";

/** Tenants are told by the server itself, whichever is looked at. */
const list = async (_: ControlClient, server: ControlClient): Promise<string[]> => (await server.tenants.list()).map(({ id }) => id);
const itself = "server";

/** Which server within the server is looked at; nothing while there is but one. */
export function TenantChoice(): ReactNode {
  const { tenant, setTenant } = useSession();
  const { value = [] } = useControl(list);
  const ids = tenant && !value.includes(tenant) ? [tenant, ...value] : value;
  if (!ids.length) return null;
  const options = [{ id: itself, name: "The server itself" }, ...ids.map((id) => ({ id, name: `Tenant ${id.slice(0, 8)}` }))];
  return (
    <Choice
      label="What is looked at"
      isLabelHidden
      options={options}
      value={tenant ?? itself}
      onChange={(id) => setTenant(id === itself ? undefined : id)}
    />
  );
}
