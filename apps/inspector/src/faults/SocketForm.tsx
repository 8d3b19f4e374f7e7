import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import { useAction } from "../session/useAction.ts";
import { Checkbox, Field } from "../ui/fields.tsx";
import { Section } from "../ui/parts.tsx";
import { useSay } from "../ui/Says.tsx";

/** Closes event sockets that are open. */
export function SocketForm(): ReactNode {
  const [person, setPerson] = useState("");
  const [code, setCode] = useState("1001");
  const [isDropped, setDropped] = useState(false);
  const { run, isBusy } = useAction();
  const say = useSay();
  const close = async (): Promise<void> => {
    const input = { ...(person && { person }), ...(isDropped ? { isDropped } : { code: Number(code) }) };
    let closed = 0;
    if (await run(async (control) => (closed = await control.closeSockets(input)), "Closed.")) say(`Closed ${closed} sockets.`);
  };
  return (
    <Section title="Close sockets">
      <div className="form-row">
        <Field label="Of whom" value={person} onChange={setPerson} description="Name, address or id; everybody's when empty" />
        <Field label="Close code" type="number" value={code} onChange={setCode} />
        <Checkbox isSelected={isDropped} onChange={setDropped}>
          Cut the connection instead
        </Checkbox>
        <Button isDisabled={isBusy} onPress={() => void close()}>
          Close sockets
        </Button>
      </div>
    </Section>
  );
}
