import { useId } from "react";
import type { Count } from "../../../contract/cases.ts";

interface ChoiceProps {
  readonly label: string;
  /** What is said where nothing is chosen. */
  readonly all: string;
  readonly value: string | undefined;
  readonly counts?: readonly Count[] | undefined;
  /** What there is to choose from; what was counted unless given. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | undefined) => void;
}

/** One of several values, each with how many cases there are of it. */
export function Choice({ label, all, value, counts, options, onChange }: ChoiceProps) {
  const id = useId();
  const known = new Map(counts?.map((one) => [one.value, one.count]));
  const given =
    options ?? counts?.flatMap((one) => (one.value === null ? [] : [{ value: one.value, label: one.value }])) ?? [];
  const unknown = known.get(null);
  // What the address asks for stays to be seen, even where no case has it.
  const missing = value !== undefined && !given.some((one) => one.value === value);
  return (
    <div className="entry">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ""} onChange={(event) => onChange(event.currentTarget.value || undefined)}>
        <option value="">{all}</option>
        {missing && <option value={value}>{value}</option>}
        {given.map((one) => (
          <option key={one.value} value={one.value}>
            {counts ? `${one.label} (${known.get(one.value) ?? 0})` : one.label}
          </option>
        ))}
        {unknown && unknown > 0 && <option disabled>not known ({unknown})</option>}
      </select>
    </div>
  );
}

interface TickProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Something that is wanted or not. */
export function Tick({ label, isOn, onChange }: TickProps) {
  return (
    <label className="tick">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
