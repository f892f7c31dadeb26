import { Button, FieldError, Label, Text, TextArea, TextField } from "react-aria-components";
import { reasons } from "./reasons.ts";
import type { ReasonWritten } from "./use-reason.ts";

interface ReasonEntryProps extends ReasonWritten {
  readonly kind: keyof typeof reasons;
}

/** Why somebody decides, in their words, with some that others begin with. */
export function ReasonEntry({ kind, field, value, onChange, isMissed }: ReasonEntryProps) {
  const isFree = kind === "accept";
  return (
    <div className="reason">
      <TextField
        className="entry"
        value={value}
        onChange={onChange}
        isRequired={!isFree}
        isInvalid={isMissed}
        validationBehavior="aria"
        autoFocus={kind === "reject" || kind === "release" || kind === "undo"}
      >
        <Label>{isFree ? "Reason, if it needs one" : "Reason"}</Label>
        <Text slot="description">In words that others can weigh. It is kept with the decision for good.</Text>
        <TextArea ref={field} rows={2} maxLength={4000} />
        <FieldError className="error">A decision needs a reason, in words that others can weigh.</FieldError>
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
