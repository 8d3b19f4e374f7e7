import { ControlClient, ControlError } from "@parley/testing/control";
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";

/** With whom the page speaks, and as what. */
export interface Session {
  control: ControlClient;
  /** The server itself, whichever tenant is looked at. */
  server: ControlClient;
  /** Tenant that everything is about; the server itself without one. */
  tenant: string | undefined;
  setTenant(id: string | undefined): void;
  /** Gives the control token, which the tab remembers until it is closed. */
  enter(token: string): void;
  /** Status with which the server has refused to be looked at. */
  refused: number | undefined;
  /** Told of every error, so that a refusal is shown as one for the whole page. */
  heed(error: unknown): void;
  /** Counts the changes that have been heard of: what was read before may be old. */
  changes: number;
  /** Says that something has changed. */
  touch(): void;
}

/** Never in an address, and gone with the tab. */
const tokenName = "parley-control-token";
const SessionContext = createContext<Session | undefined>(undefined);

export function SessionProvider({ children }: { children: ReactNode }): ReactNode {
  const [token, setToken] = useState(() => sessionStorage.getItem(tokenName) ?? undefined);
  const [tenant, setTenant] = useState<string>();
  const [refused, setRefused] = useState<number>();
  const [changes, setChanges] = useState(0);
  const touch = useCallback(() => setChanges((count) => count + 1), []);
  const heed = useCallback((error: unknown) => {
    if (error instanceof ControlError && (error.status === 401 || error.status === 403)) setRefused(error.status);
  }, []);
  const enter = useCallback((given: string) => {
    sessionStorage.setItem(tokenName, given);
    setToken(given);
    setRefused(undefined);
  }, []);
  const control = useMemo(() => new ControlClient({ url: location.origin, token, tenant }), [token, tenant]);
  const server = useMemo(() => new ControlClient({ url: location.origin, token }), [token]);
  const session = useMemo(
    () => ({ control, server, tenant, setTenant, enter, refused, heed, changes, touch }),
    [control, server, tenant, enter, refused, heed, changes, touch],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession works inside SessionProvider");
  return session;
}
