import type { Persona } from "@parley/contract/control";
import type { ControlClient } from "@parley/testing/control";
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import { useAction } from "../session/useAction.ts";
import { Choice } from "../ui/Choice.tsx";
import { Field } from "../ui/fields.tsx";
import { Section } from "../ui/parts.tsx";

/** Something that somebody can be made to do. */
interface Deed {
  id: string;
  name: string;
  /** What it needs besides the room. */
  needs?: "text" | "other";
  isRoomless?: boolean;
  do(who: ReturnType<ControlClient["simulate"]>, input: { room: string; text: string; other: string }): Promise<unknown>;
}

const deeds: readonly Deed[] = [
  { id: "post", name: "posts in a room", needs: "text", do: (who, { room, text }) => who.post({ room, text }) },
  {
    id: "tell",
    name: "writes to somebody alone",
    needs: "text",
    isRoomless: true,
    do: (who, { other, text }) => who.post({ to: other, text }),
  },
  { id: "read", name: "has read a room", do: (who, { room }) => who.read({ room }) },
  { id: "type", name: "begins to type", do: (who, { room }) => who.type(room) },
  { id: "rest", name: "stops typing", do: (who, { room }) => who.type(room, false) },
  { id: "join", name: "joins a public room", do: (who, { room }) => who.join(room) },
  { id: "add", name: "adds somebody to a room", needs: "other", do: (who, { room, other }) => who.add(room, other) },
  { id: "leave", name: "leaves a room", do: (who, { room }) => who.leave(room) },
];

/** Lets somebody of the server do something, with the rights that they have. */
export function SimulateForm({ people }: { people: readonly Persona[] }): ReactNode {
  const [person, setPerson] = useState(people[0]?.name ?? "");
  const [deedId, setDeed] = useState("post");
  const [room, setRoom] = useState("");
  const [text, setText] = useState("Hello");
  const [other, setOther] = useState("");
  const { run, isBusy } = useAction();
  const deed = deeds.find(({ id }) => id === deedId);
  const asksOther = deed?.needs === "other" || deed?.isRoomless === true;
  const isReady = deed && (deed.isRoomless || room.trim()) && (deed.needs !== "text" || text) && (!asksOther || other.trim());
  const act = (): void => {
    if (deed)
      void run(
        (control) => deed.do(control.simulate(person), { room: room.trim(), text, other: other.trim() }),
        `${person} ${deed.name}: done.`,
      );
  };
  return (
    <Section title="Let somebody do something">
      <div className="form-row">
        <Choice
          label="Who"
          options={people.map(({ name, displayName }) => ({ id: name, name: displayName }))}
          value={person}
          onChange={setPerson}
        />
        <Choice label="What" options={deeds} value={deedId} onChange={setDeed} />
        {!deed?.isRoomless && <Field label="Room" value={room} onChange={setRoom} description="Title or id" />}
        {asksOther && <Field label="The other one" value={other} onChange={setOther} description="Name, address or id" />}
        {deed?.needs === "text" && <Field label="Text" value={text} onChange={setText} />}
        <Button className="react-aria-Button is-main" isDisabled={isBusy || !isReady} onPress={act}>
          Do it
        </Button>
      </div>
    </Section>
  );
}
