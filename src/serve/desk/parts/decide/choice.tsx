import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly (string | { readonly id: string; readonly words: string })[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** One of a few things. */
export function Choice({ label, options, value, onChange }: ChoiceProps) {
  const items = options.map((option) => (typeof option === "string" ? { id: option, words: option } : option));
  return (
    <Select
      className="entry choice"
      value={value === "" ? null : value}
      onChange={(key) => onChange(String(key ?? ""))}
      placeholder="Choose"
    >
      <Label>{label}</Label>
      <Button>
        <SelectValue />
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover">
        <ListBox items={items}>{({ id, words }) => <ListBoxItem id={id}>{words}</ListBoxItem>}</ListBox>
      </Popover>
    </Select>
  );
}
