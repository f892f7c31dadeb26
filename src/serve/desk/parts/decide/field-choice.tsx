import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import type { FieldLine } from "./value-entered.ts";

interface FieldChoiceProps {
  readonly fields: readonly FieldLine[];
  readonly value: string | null;
  readonly onChange: (name: string | null) => void;
}

/** A field of the catalogue, found by typing. */
export function FieldChoice({ fields, value, onChange }: FieldChoiceProps) {
  return (
    <ComboBox
      className="entry"
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      defaultItems={fields}
      menuTrigger="focus"
      isRequired
    >
      <Label>Field</Label>
      <div className="combo">
        <Input />
        <Button aria-label="Show the fields">▾</Button>
      </div>
      <Popover className="popover">
        <ListBox<FieldLine>>
          {({ name, label, ofPerson }) => (
            <ListBoxItem id={name} textValue={label}>
              <Text slot="label">{label}</Text>
              <Text slot="description">{ofPerson ? "of a person" : "of the incident"}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
