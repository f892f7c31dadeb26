import { FieldError, Input, Label, Text, TextField, type TextFieldProps } from "react-aria-components";

interface EntryProps extends TextFieldProps {
  readonly label: string;
  readonly description?: string;
}

/** A line that people fill in, with its name above it and what is wrong with it below. */
export function Entry({ label, description, ...field }: EntryProps) {
  return (
    <TextField {...field} className="entry">
      <Label>{label}</Label>
      <Input />
      {description && <Text slot="description">{description}</Text>}
      <FieldError className="error" />
    </TextField>
  );
}
