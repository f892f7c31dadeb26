import { Entry } from "../entry.tsx";
import { Choice } from "./choice.tsx";
import { type Entered, type FieldLine, formOf, type Mode } from "./value-entered.ts";

interface ValueEntryProps {
  readonly field: FieldLine;
  readonly mode: Mode;
  readonly entered: Entered;
  readonly onChange: (entered: Entered) => void;
}

const STATES = ["announced", "under way", "done", "declined", "overdue", "not known"];

/** Where a value is typed, as its field has values: a number, a date, yes or no, words, or how far a step has come. */
export function ValueEntry({ field, mode, entered, onChange }: ValueEntryProps) {
  const form = formOf(field, mode);
  const take = (part: keyof Entered) => (words: string) => onChange({ ...entered, [part]: words });
  const value = { value: entered.words, onChange: take("words"), isRequired: true };
  if (form === "none") return <p className="note">What is withheld has no value.</p>;
  if (form === "truth")
    return <Choice label="Value" options={["yes", "no"]} value={entered.words} onChange={take("words")} />;
  if (form === "number")
    return <Entry label={field.unit ? `Value, in ${field.unit}` : "Value"} inputMode="decimal" {...value} />;
  if (form === "moment")
    return (
      <Entry
        label="Value"
        description="A date such as 2031-03-05, 2031-03 or 2031, or a time such as 19:41."
        {...value}
      />
    );
  if (form === "words") return <Entry label="Value" {...value} />;
  return (
    <>
      <Entry label={form === "promise" ? "What is promised" : "What happens"} {...value} />
      {form === "report" && (
        <Choice label="How far it has come" options={STATES} value={entered.state} onChange={take("state")} />
      )}
      <Entry
        label={form === "promise" ? "Who promises it" : "Which body does it"}
        value={entered.body}
        onChange={take("body")}
      />
      <Entry label={form === "promise" ? "By when" : "When"} value={entered.when} onChange={take("when")} />
    </>
  );
}
