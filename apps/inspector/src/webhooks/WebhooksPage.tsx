import type { ControlClient, Delivery } from "@parley/testing/control";
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import { useAction } from "../session/useAction.ts";
import { useControl } from "../session/useControl.ts";
import { CopyButton } from "../ui/CopyButton.tsx";
import { DataTable, Empty, Ready, Section, Time } from "../ui/parts.tsx";
import { DeliveryDetail } from "./DeliveryDetail.tsx";

const list = async (control: ControlClient): Promise<Delivery[]> => (await control.deliveries()).toReversed();

/** What webhooks have told their targets, the latest first. */
export function WebhooksPage(): ReactNode {
  const deliveries = useControl(list);
  const [chosenId, choose] = useState<string>();
  const { run, isBusy } = useAction();
  const replay = (delivery: Delivery): void =>
    void run(async (control) => choose((await control.replay(delivery)).id), "Sent once more, signed anew.").then(deliveries.reload);
  return (
    <Section title="Deliveries">
      <Ready of={deliveries}>
        {(all) => {
          const chosen = all.find(({ id }) => id === chosenId);
          if (!all.length)
            return (
              <Empty>
                No webhook has told anything yet. Register one with an address of yours, or with a built-in target such as{" "}
                <code>{`${location.origin}/_parley/inbox/mine`}</code>{" "}
                <CopyButton text={`${location.origin}/_parley/inbox/mine`} what="the address of a built-in target" />
              </Empty>
            );
          return (
            <>
              <DataTable
                label="Deliveries"
                columns={["Started", "Event", "Answer", "Actions", "Attempt", "Target"]}
                rows={all.map((each) => ({
                  key: each.id,
                  cells: cellsOf(each, { isBusy, choose: () => choose(each.id), replay: () => replay(each) }),
                }))}
              />
              {chosen && <DeliveryDetail key={chosen.id} delivery={chosen} onClose={() => choose(undefined)} />}
            </>
          );
        }}
      </Ready>
    </Section>
  );
}

interface RowActions {
  isBusy: boolean;
  choose(): void;
  replay(): void;
}

function cellsOf(delivery: Delivery, { isBusy, choose, replay }: RowActions): ReactNode[] {
  const { startedAt, targetUrl, attempt, answer, failure, replayOf } = delivery;
  const event = eventOf(delivery);
  return [
    <Time key="at" at={startedAt} />,
    event,
    <span key="answer" className={failure ? "bad" : "good"}>
      {answer?.status ?? "none"}
      {failure && ` · ${failure}`}
    </span>,
    <div key="actions" className="row">
      <Button onPress={choose} aria-label={`Show the delivery of ${event}`}>
        Show
      </Button>
      <Button onPress={replay} isDisabled={isBusy} aria-label={`Replay the delivery of ${event}`}>
        Replay
      </Button>
    </div>,
    replayOf ? `${attempt}, replayed` : attempt,
    <span key="target" className="cut" title={targetUrl}>
      {targetUrl}
    </span>,
  ];
}

/** `messages created`, as the notification says it. */
function eventOf({ request }: Delivery): string {
  try {
    const { resource, event } = JSON.parse(request.body) as { resource?: string; event?: string };
    return [resource, event].filter(Boolean).join(" ") || "unknown";
  } catch {
    return "unknown";
  }
}
