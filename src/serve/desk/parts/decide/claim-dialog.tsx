import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Voice } from "../../../contract/case-page.ts";
import type { ClaimMatter, Matter } from "../../../contract/matter.ts";
import { Choice } from "./choice.tsx";
import { DecideDialog } from "./decide-dialog.tsx";
import { fieldsQuery } from "./decide-query.ts";
import { FieldChoice } from "./field-choice.tsx";
import { SpeakerChoice, speakerOf, voiceChosen } from "./speaker-choice.tsx";
import { type Mode, nothingEntered, valueEntered } from "./value-entered.ts";
import { ValueEntry } from "./value-entry.tsx";

/** Words that somebody selected in a document. */
export interface WordsChosen {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

interface ClaimDialogProps {
  readonly matter: Matter;
  readonly words: WordsChosen;
  /** What the value is to begin with. */
  readonly value: string;
  /** Whether the fact, or the claim, is mended; else a claim is made beside the others. */
  readonly mends: boolean;
  /** The one claim that is mended, where it is not the whole fact. */
  readonly claim?: ClaimMatter | null;
  /** Whose words these are and how they say it, where that is known: a correction does not put them into the document's own mouth. */
  readonly said?: Voice | null;
  readonly onClose: () => void;
  readonly onDecided?: () => void;
}

const MODES: readonly Mode[] = ["stated", "confirmed", "alleged", "denied", "withheld", "promised", "advised", "asked"];

/** Makes a claim of selected words, or mends one by them: what is said, of whom, by whom and how. */
export function ClaimDialog({ matter, words, value, mends, claim = null, said = null, ...rest }: ClaimDialogProps) {
  const { data } = useSuspenseQuery(fieldsQuery);
  const known = claim ?? matter.fact ?? matter.claim;
  const [name, setName] = useState<string | null>(mends ? (known?.field ?? null) : null);
  const [about, setAbout] = useState((claim ?? matter.claim)?.aboutId ?? matter.fact?.person ?? mainPerson(matter));
  const [mode, setMode] = useState<Mode>(said?.mode ?? "stated");
  const [speaker, setSpeaker] = useState(() => voiceChosen(said, matter.case.speakers));
  const [entered, setEntered] = useState({ ...nothingEntered, words: value });
  const field = data.fields.find((each) => each.name === name);
  const { people, speakers, reference } = matter.case;
  const asked = () => {
    if (!field) return "Choose the field.";
    const typed = valueEntered(field, mode, entered);
    if ("wrong" in typed) return typed.wrong;
    const who = speakerOf(speaker, speakers);
    const said = { value: typed.value, evidence: [words], mode, ...(who && { speaker: who }) };
    if (!mends) return { kind: "add" as const, case: reference, field: field.name, about: about || null, ...said };
    const on = claim?.on ?? matter.on;
    if (on.kind !== "claim" && on.kind !== "fact") return "Choose a claim or a fact to mend.";
    return { kind: "correct" as const, on, ...said };
  };
  return (
    <DecideDialog
      {...rest}
      kind={mends ? "correct" : "add"}
      title={mends ? `Correct ${matter.heading}` : "Make a claim"}
      asked={asked}
      after={matter.last}
      doIt={mends ? "Correct it" : "Make the claim"}
    >
      <p>
        By the words <q>{words.exact}</q>.{" "}
        {mends
          ? "Your claim leads and is verified; what was there stays, as superseded."
          : "Your claim stands beside the others. It verifies nothing."}
      </p>
      {!mends && <FieldChoice fields={data.fields} value={name} onChange={setName} />}
      {!mends && field?.ofPerson && (
        <Choice
          label="About whom"
          options={people.map(({ id, name: called, role }) => ({ id, words: `${called} (${role})` }))}
          value={about ?? ""}
          onChange={setAbout}
        />
      )}
      <Choice label="How it is said" options={MODES} value={mode} onChange={(id) => setMode(id as Mode)} />
      {field && <ValueEntry field={field} mode={mode} entered={entered} onChange={setEntered} />}
      <SpeakerChoice speakers={speakers} chosen={speaker} onChange={setSpeaker} />
    </DecideDialog>
  );
}

function mainPerson({ case: of }: Matter): string {
  return of.people.find(({ role }) => role === "killed" || role === "injured")?.id ?? of.people[0]?.id ?? "";
}
