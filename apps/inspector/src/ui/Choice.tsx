import type { ReactNode } from "react";
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";

/** One of several, in a list that opens. */
export function Choice<Id extends string>({ label, options, value, onChange, isLabelHidden = false }: ChoiceProps<Id>): ReactNode {
  return (
    <Select value={value} onChange={(key) => key !== null && onChange(key as Id)} {...(isLabelHidden && { "aria-label": label })}>
      {!isLabelHidden && <Label>{label}</Label>}
      <Button>
        <SelectValue />
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover>
        <ListBox items={options}>{({ id, name }) => <ListBoxItem id={id}>{name}</ListBoxItem>}</ListBox>
      </Popover>
    </Select>
  );
}

interface ChoiceProps<Id extends string> {
  label: string;
  options: readonly { id: Id; name: string }[];
  value: Id;
  onChange(id: Id): void;
  isLabelHidden?: boolean;
}
