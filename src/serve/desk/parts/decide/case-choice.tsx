import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import type { OtherCases } from "../../../contract/matter.ts";
import { ask } from "../../ask.ts";
import { Entry } from "../entry.tsx";

interface CaseChoiceProps {
  /** The case that is left out of what can be chosen. */
  readonly of: string | null;
  readonly value: string | null;
  readonly onChange: (id: string) => void;
}

/** Another case: those that could be taken for this one, or any by words that stand in it. */
export function CaseChoice({ of, value, onChange }: CaseChoiceProps) {
  const [words, setWords] = useState("");
  const asked = useDeferredValue(words);
  const { data } = useQuery({
    queryKey: ["other-cases", of, asked],
    queryFn: ({ signal }) =>
      ask<OtherCases>("/api/matter/other-cases", { case: of ?? undefined, words: asked }, signal),
    placeholderData: keepPreviousData,
  });
  const cases = data?.cases ?? [];
  return (
    <>
      <Entry
        label="Find the other case"
        description="By a name, a place, other words in its documents, or its id."
        type="search"
        value={words}
        onChange={setWords}
        autoFocus
      />
      <RadioGroup className="cases-found" value={value} onChange={onChange}>
        <Label>{asked.trim() === "" ? "Cases that could be taken for this one" : "Cases with these words"}</Label>
        {cases.map(({ id, title, documents, because }) => (
          <Radio key={id} value={id}>
            <span>
              {title}
              <small>
                {documents === 1 ? "1 document" : `${documents} documents`}
                {because && `; kept apart because: ${because}`}
              </small>
            </span>
          </Radio>
        ))}
      </RadioGroup>
      <p role="status" className="note">
        {data && cases.length === 0 ? "None." : ""}
      </p>
    </>
  );
}
