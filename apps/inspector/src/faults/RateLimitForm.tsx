import { getRateLimits, type RateLimits } from "@parley/contract/control";
import type { ControlClient } from "@parley/testing/control";
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import { useAction } from "../session/useAction.ts";
import { useControl } from "../session/useControl.ts";
import { Field } from "../ui/fields.tsx";
import { Ready, Section } from "../ui/parts.tsx";

const read = (control: ControlClient): Promise<RateLimits> => control.call(getRateLimits, {});

/** Whether what comes too often is refused, and from how many on. */
export function RateLimitForm(): ReactNode {
  const limits = useControl(read);
  const [perMinute, setPerMinute] = useState("300");
  const { run, isBusy } = useAction();
  const isAmount = /^[1-9]\d{0,6}$/.test(perMinute);
  return (
    <Section title="Rate limits">
      <Ready of={limits}>
        {({ mode, perMinute: now = 300 }) => (
          <p>
            {mode === "off"
              ? "Off: nobody comes too often."
              : `On: ${now} requests of one token to one family (messages, rooms …) in a minute.`}
          </p>
        )}
      </Ready>
      <div className="form-row">
        <Field label="Requests per minute" type="number" value={perMinute} onChange={setPerMinute} />
        <Button
          isDisabled={isBusy || !isAmount}
          onPress={() =>
            void run((control) => control.rateLimits({ mode: "cloud", perMinute: Number(perMinute) }), "Counting begins anew.")
          }
        >
          Limit
        </Button>
        <Button isDisabled={isBusy} onPress={() => void run((control) => control.rateLimits({ mode: "off" }), "Rate limits are off.")}>
          Switch off
        </Button>
      </div>
    </Section>
  );
}
