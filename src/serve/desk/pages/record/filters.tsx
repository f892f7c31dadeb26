import { useId, useState } from "react";
import type { CaseList, FieldList } from "../../../contract/cases.ts";
import { Choice, Tick } from "./choice.tsx";
import { type RecordSearch, type Status, statuses, wantedIn, wantedQuery } from "./record-search.ts";
import { TypedWords } from "./typed-words.tsx";
import { useAnswer, useChange, useRecordSearch } from "./use-record.ts";

/** What picks cases out, with how many there are of each. Folded up where the window is narrow. */
export function Filters() {
  const search = useRecordSearch();
  const change = useChange();
  const [isOpen, setOpen] = useState(() => matchMedia("(min-width: 60rem)").matches);
  const { data } = useAnswer<CaseList>("/api/cases", { ...wantedQuery(search), limit: 1 });
  const { data: known } = useAnswer<FieldList>("/api/fields", {});
  const on = Object.keys(wantedIn(search)).length;
  return (
    <details className="filters" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{on === 0 ? "Filters" : `Filters: ${on} on`}</h2>
      </summary>
      <form onSubmit={(event) => event.preventDefault()} aria-label="Filters">
        <TypedWords
          label="Words in the title"
          value={search.title ?? ""}
          onChange={(title) => change({ title }, true)}
        />
        <Choice
          label="State"
          all="Every state"
          value={search.state}
          counts={data?.states}
          onChange={(state) => change({ state, county: undefined })}
        />
        <Choice
          label="Agency"
          all="Every agency"
          value={search.agency}
          counts={data?.agencies}
          onChange={(agency) => change({ agency })}
        />
        <TypedWords
          label="Words in an agency’s name"
          value={search.agencyWords ?? ""}
          onChange={(agencyWords) => change({ agencyWords }, true)}
        />
        <Choice
          label="Year"
          all="Every year"
          value={search.year === undefined ? undefined : String(search.year)}
          counts={data?.years}
          onChange={(year) => change({ year: year === undefined ? undefined : Number(year) })}
        />
        <fieldset>
          <legend>Day</legend>
          <Day label="From" value={search.from} onChange={(from) => change({ from })} />
          <Day label="To" value={search.to} onChange={(to) => change({ to })} />
        </fieldset>
        <Choice
          label="A fact about"
          all="Anything"
          value={search.field}
          options={known?.fields.map(({ name, label }) => ({ value: name, label })) ?? []}
          onChange={(field) => change({ field })}
        />
        <Choice
          label="Status of the fact"
          all="Every status"
          value={search.status}
          options={statuses.map((value) => ({ value, label: value }))}
          counts={data?.statuses}
          onChange={(status) => change({ status: status as Status | undefined })}
        />
        <Tick
          label="Something is overdue"
          isOn={search.overdue === true}
          onChange={(isOn) => change({ overdue: isOn ? true : undefined })}
        />
        <Tick
          label="Something waits for an editor"
          isOn={search.waits === true}
          onChange={(isOn) => change({ waits: isOn ? true : undefined })}
        />
        <Quietness search={search} />
      </form>
    </details>
  );
}

function Quietness({ search }: { readonly search: RecordSearch }) {
  const id = useId();
  const change = useChange();
  return (
    <div className="entry">
      <label htmlFor={id}>No news for days</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={1}
        max={36500}
        value={search.quiet ?? ""}
        onChange={(event) => {
          const days = event.currentTarget.valueAsNumber;
          change({ quiet: Number.isNaN(days) ? undefined : days }, true);
        }}
      />
    </div>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}

function Day({ label, value, onChange }: DayProps) {
  const id = useId();
  return (
    <div className="entry">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value ?? ""}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      />
    </div>
  );
}
