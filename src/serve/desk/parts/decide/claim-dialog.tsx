import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ClaimMatter, Matter } from "../../../contract/matter.ts";
import { basesOf, type WordsChosen } from "./basis.ts";
import { BasisChoice } from "./basis-choice.tsx";
import { Choice } from "./choice.tsx";
import { DecideDialog } from "./decide-dialog.tsx";
import { fieldsQuery } from "./decide-query.ts";
import { Doubt } from "./doubt.tsx";
import { FieldChoice } from "./field-choice.tsx";
import { SpeakerChoice, speakerOf } from "./speaker-choice.tsx";
import { useDraft } from "./use-draft.ts";
import { type Mode, valueEntered } from "./value-entered.ts";
import { ValueEntry } from "./value-entry.tsx";
import { wordsBear } from "./words-bear.ts";
import { WordsBeside } from "./words-beside.tsx";

interface ClaimDialogProps {
  readonly matter: Matter;
  /** Whether the fact, or the claim, is corrected; else a claim is made beside the others. */
  readonly corrects: boolean;
  /** Words that were selected; a correction without them begins with those of the account that leads. */
  readonly words?: WordsChosen | undefined;
  /** The one claim that is corrected, where it is not the whole fact. */
  readonly claim?: ClaimMatter | undefined;
  readonly onClose: () => void;
  readonly onDecided?: () => void;
}

const MODES: readonly Mode[] = ["stated", "confirmed", "alleged", "denied", "withheld", "promised", "advised", "asked"];

/** Makes a claim, or corrects one, beside the document that says it: by which words, what is said, how and by whom. */
export function ClaimDialog({ matter, corrects, words, claim, ...rest }: ClaimDialogProps) {
  const { data } = useSuspenseQuery(fieldsQuery);
  const { people, speakers, reference } = matter.case;
  const draft = useDraft(matter, corrects ? basesOf(matter, claim) : [], words);
  const { bases, basis, entered, mode, speaker } = draft;
  const [name, setName] = useState<string | null>(
    corrects ? ((claim ?? matter.fact ?? matter.claim)?.field ?? null) : null,
  );
  const [about, setAbout] = useState((claim ?? matter.claim)?.aboutId ?? matter.fact?.person ?? mainPerson(matter));
  const [doubted, setDoubted] = useState("");
  const field = data.fields.find((each) => each.name === name);
  const asked = () => {
    if (!basis || !entered) return "Select the words in the document.";
    if (!field) return "Choose the field.";
    const value = valueEntered(field, mode, entered);
    if ("wrong" in value) return value.wrong;
    if (speaker.id === "") return "Choose who says these words.";
    const doubt = `${basis.id} ${entered.words}`;
    if (doubted !== doubt && wordsBear(value.value, basis.words.exact) === false) {
      setDoubted(doubt);
      return `The words “${basis.words.exact}” have nothing of “${entered.words}” in them. If they say so all the same, press again.`;
    }
    const who = speakerOf(speaker, speakers);
    const said = { value: value.value, evidence: [basis.words], mode, ...(who && { speaker: who }) };
    if (!corrects) return { kind: "add" as const, case: reference, field: field.name, about: about || null, ...said };
    const on = claim?.on ?? matter.on;
    if (on.kind !== "claim" && on.kind !== "fact") return "Choose a claim or a fact to correct.";
    return { kind: "correct" as const, on, ...said };
  };
  return (
    <DecideDialog
      {...rest}
      kind={corrects ? "correct" : "add"}
      title={corrects ? `Correct ${matter.heading}` : "Make a claim"}
      asked={asked}
      after={matter.last}
      doIt={corrects ? "Correct it" : "Make the claim"}
      beside={<WordsBeside matter={matter} words={basis?.words ?? null} onChoose={draft.choose} />}
    >
      <p>
        {corrects
          ? "Your claim leads and is verified; what was there stays, as superseded."
          : "Your claim stands beside the others. It verifies nothing."}
      </p>
      {corrects && basis?.said?.byPerson && (
        <p className="notice-line">
          An editor made this claim. If it was a mistake, undo that decision under Decisions instead: then nothing of it
          is published. What is corrected stays, as superseded.
        </p>
      )}
      {basis ? (
        <BasisChoice bases={bases} chosen={basis} onChange={draft.take} />
      ) : (
        <p className="notice-line">Select the words in the document that say it.</p>
      )}
      {!corrects && <FieldChoice fields={data.fields} value={name} onChange={setName} />}
      {!corrects && field?.ofPerson && (
        <Choice
          label="About whom"
          options={people.map(({ id, name: called, role }) => ({ id, words: `${called} (${role})` }))}
          value={about ?? ""}
          onChange={setAbout}
        />
      )}
      {field && entered && <ValueEntry field={field} mode={mode} entered={entered} onChange={draft.setEntered} />}
      {field && entered && basis && <Doubt field={field} mode={mode} entered={entered} words={basis.words.exact} />}
      <div className="side-by-side">
        <Choice label="How it is said" options={MODES} value={mode} onChange={(id) => draft.setMode(id as Mode)} />
        <SpeakerChoice speakers={speakers} chosen={speaker} onChange={draft.setSpeaker} />
      </div>
    </DecideDialog>
  );
}

function mainPerson({ case: of }: Matter): string {
  return of.people.find(({ role }) => role === "killed" || role === "injured")?.id ?? of.people[0]?.id ?? "";
}
