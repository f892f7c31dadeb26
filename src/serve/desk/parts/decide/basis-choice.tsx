import { useEffect, useRef } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import type { Basis } from "./basis.ts";

interface BasisChoiceProps {
  /** At least one. */
  readonly bases: readonly Basis[];
  readonly chosen: Basis;
  readonly onChange: (basis: Basis) => void;
}

/** Which words a claim rests on, and who says them. */
export function BasisChoice({ bases, chosen, onChange }: BasisChoiceProps) {
  const group = useRef<HTMLDivElement>(null);
  // Where the document stands below, whoever selected words in it is taken back to what is made of them.
  useEffect(() => {
    if (chosen.id === "selected") group.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  if (bases.length === 1 && bases[0])
    return (
      <div ref={group} className="basis">
        <BasisWords basis={bases[0]} />
      </div>
    );
  return (
    <RadioGroup
      ref={group}
      className="cases-found basis"
      value={chosen.id}
      onChange={(id) => {
        const basis = bases.find((each) => each.id === id);
        if (basis) onChange(basis);
      }}
    >
      <Label>By which words</Label>
      {bases.map((basis) => (
        <Radio key={basis.id} value={basis.id}>
          <BasisWords basis={basis} />
        </Radio>
      ))}
    </RadioGroup>
  );
}

function BasisWords({ basis: { id, words, said } }: { readonly basis: Basis }) {
  return (
    <span>
      “<bdi>{words.exact}</bdi>”{" "}
      <small>
        {id === "selected" ? "selected by you" : <bdi>{said?.value}</bdi>}
        {said && (
          <>
            , <bdi>{said.attribution}</bdi> {said.quotes[0] && `[${said.quotes[0].source}]`}
          </>
        )}
      </small>
    </span>
  );
}
