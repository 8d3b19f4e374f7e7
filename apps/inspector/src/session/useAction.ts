import type { ControlClient } from "@parley/testing/control";
import { useCallback, useState } from "react";
import { useSay } from "../ui/Says.tsx";
import { useSession } from "./session.tsx";

/** Does something with the server, and says how it went. */
export interface Action {
  isBusy: boolean;
  /**
   * @param done - What to say when it has worked.
   * @returns Whether it has.
   */
  run(work: (control: ControlClient, server: ControlClient) => Promise<unknown>, done: string): Promise<boolean>;
}

export function useAction(): Action {
  const { control, server, heed, touch } = useSession();
  const say = useSay();
  const [isBusy, setBusy] = useState(false);
  const run = useCallback(
    async (work: (control: ControlClient, server: ControlClient) => Promise<unknown>, done: string) => {
      setBusy(true);
      try {
        await work(control, server);
        say(done);
        touch();
        return true;
      } catch (error) {
        heed(error);
        say(messageOf(error), "bad");
        return false;
      } finally {
        setBusy(false);
      }
    },
    [control, server, heed, say, touch],
  );
  return { isBusy, run };
}

/** What went wrong, for a person. */
export function messageOf(error: unknown): string {
  const { details, message } = error as { details?: readonly string[]; message?: string };
  return details?.length ? details.join("\n") : (message ?? String(error));
}
