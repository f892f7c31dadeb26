import { useState } from "react";
import type { ClaimMatter, Matter } from "../../../contract/matter.ts";
import { Entry } from "../entry.tsx";
import { Choice } from "./choice.tsx";
import { DecideDialog } from "./decide-dialog.tsx";

type Subject = Matter["on"];

interface HoldDialogProps {
  readonly matter: Matter;
  readonly claim?: ClaimMatter | null;
  readonly onClose: () => void;
  readonly onDecided?: () => void;
}

/** Keeps something off everything public: what is looked at, a person's name, some words, or the whole case. */
export function HoldDialog({ matter, claim = null, ...rest }: HoldDialogProps) {
  const options = subjects(matter, claim);
  const [id, setId] = useState(options[0]?.id ?? "case");
  const [words, setWords] = useState("");
  const [told, setTold] = useState("");
  const of = { case: matter.case.reference };
  return (
    <DecideDialog
      {...rest}
      kind="hold"
      title="Hold"
      after={matter.last}
      doIt="Hold it"
      asked={() => {
        const on = id === "words" ? wordsHeld(words, of) : options.find((each) => each.id === id)?.on;
        if (!on) return "Say the words that are held.";
        return { kind: "hold" as const, on, ...(told.trim() !== "" && { told: told.trim() }) };
      }}
    >
      <p>A hold keeps it off every page, feed, file and search that the public sees. Lifting one is a decision too.</p>
      <Choice label="What is held" options={options} value={id} onChange={setId} />
      {id === "words" && (
        <Entry
          label="Words"
          description="They are held wherever the case has them."
          value={words}
          onChange={setWords}
          isRequired
        />
      )}
      <Entry
        label="What readers are told instead"
        description="Without it, only that an editor withholds it."
        value={told}
        onChange={setTold}
      />
    </DecideDialog>
  );
}

function wordsHeld(words: string, of: Pick<Subject, "case">): Subject | null {
  return words.trim().length < 2 ? null : { kind: "words", ...of, words: words.trim() };
}

function subjects(matter: Matter, claim: ClaimMatter | null): { id: string; words: string; on: Subject }[] {
  const { reference, people } = matter.case;
  const of = { case: reference };
  const own = claim
    ? [{ id: "own", words: `The claim “${claim.value}”`, on: claim.on }]
    : matter.on.kind === "case"
      ? []
      : [{ id: "own", words: OWN[matter.on.kind](matter.heading), on: matter.on }];
  const named = people
    .filter(({ id }) => matter.on.kind !== "person" || matter.person?.id !== id)
    .map(({ id, name, role }) => ({
      id,
      words: `The name of ${name} (${role})`,
      on: { kind: "person" as const, ...of, person: id },
    }));
  // A name is held whole: in every form that the documents give it, and not in this fact alone.
  const { on } = matter;
  const first = on.kind === "fact" && on.field === "name" ? named.filter(({ id }) => id === on.about) : [];
  return [
    ...first,
    ...own,
    ...named.filter((each) => !first.includes(each)),
    ...speakersByName(matter),
    { id: "words", words: "Some words …", on: { kind: "words" as const, ...of, words: "--" } },
    { id: "case", words: "The whole case", on: { kind: "case" as const, ...of } },
  ];
}

/** Those who say something under a name and are no person of the case: a spokesperson, a neighbour. */
function speakersByName({
  case: { reference, people, speakers },
}: Matter): { id: string; words: string; on: Subject }[] {
  const known = new Set(people.map(({ name }) => name.toLowerCase()));
  const found = speakers.flatMap(({ speaker: { name, role, affiliation, kind } }) =>
    name === null || kind === "document" || known.has(name.toLowerCase())
      ? []
      : [{ name, is: [role, affiliation].filter(Boolean).join(", ") || kind }],
  );
  return [...new Map(found.map((each) => [each.name.toLowerCase(), each])).values()].map(({ name, is }) => ({
    id: `speaker ${name}`,
    words: `The name of ${name} (${is})`,
    on: { kind: "words" as const, case: reference, words: name },
  }));
}

const OWN: Readonly<Record<Subject["kind"], (heading: string) => string>> = {
  claim: (heading) => `The claim about ${heading}`,
  fact: (heading) => `The value of ${heading}`,
  person: (heading) => `The name of ${heading}`,
  document: (heading) => `The document ${heading}`,
  case: () => "The whole case",
  words: () => "These words",
};
