import type { ReactNode } from "react";
import { Input, Label, Checkbox as PlainCheckbox, Text, TextArea, TextField } from "react-aria-components";

/** A line of text. */
export function Field({ label, value, onChange, description, placeholder, isRequired = false, type = "text" }: FieldProps): ReactNode {
  return (
    <TextField value={value} onChange={onChange} isRequired={isRequired} type={type} autoComplete="off">
      <Label>{label}</Label>
      <Input {...(placeholder && { placeholder })} spellCheck={false} />
      {description && <Text slot="description">{description}</Text>}
    </TextField>
  );
}

interface FieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  description?: string;
  placeholder?: string;
  isRequired?: boolean;
  type?: "text" | "number" | "password";
}

/** Many lines of text. */
export function LongField({ label, value, onChange, rows = 8 }: FieldProps & { rows?: number }): ReactNode {
  return (
    <TextField value={value} onChange={onChange}>
      <Label>{label}</Label>
      <TextArea rows={rows} spellCheck={false} />
    </TextField>
  );
}

export function Checkbox({ children, isSelected, onChange }: CheckboxProps): ReactNode {
  return (
    <PlainCheckbox isSelected={isSelected} onChange={onChange}>
      <span className="box" aria-hidden="true">
        ✓
      </span>
      {children}
    </PlainCheckbox>
  );
}

interface CheckboxProps {
  children: ReactNode;
  isSelected: boolean;
  onChange(isSelected: boolean): void;
}
