import { Button, Label, Text, TextArea, TextField } from "react-aria-components";
import { reasons } from "./reasons.ts";

interface ReasonEntryProps {
  readonly kind: keyof typeof reasons;
  readonly value: string;
  readonly onChange: (words: string) => void;
}

/** Why somebody decides, in their words, with some that others begin with. */
export function ReasonEntry({ kind, value, onChange }: ReasonEntryProps) {
  const isFree = kind === "accept";
  return (
    <div className="reason">
      <TextField
        className="entry"
        value={value}
        onChange={onChange}
        isRequired={!isFree}
        autoFocus={kind === "reject" || kind === "release" || kind === "undo"}
      >
        <Label>{isFree ? "Reason, if it needs one" : "Reason"}</Label>
        <Text slot="description">In words that others can weigh. It is kept with the decision for good.</Text>
        <TextArea rows={2} maxLength={4000} />
      </TextField>
      {reasons[kind].length > 0 && (
        <fieldset className="suggestions" aria-label="Reasons to begin with">
          {reasons[kind].map((words) => (
            <Button key={words} className="suggestion" onPress={() => onChange(words)}>
              {words}
            </Button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
