import type { Voice } from "../../../contract/case-page.ts";
import type { Matter } from "../../../contract/matter.ts";
import { Entry } from "../entry.tsx";
import { Choice } from "./choice.tsx";

type Speaker = Matter["case"]["speakers"][number]["speaker"];

/** Who says it: the document, somebody who speaks in the case already, or somebody else; an empty id before it is chosen. */
export interface SpeakerChosen {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly affiliation: string;
  readonly kind: Speaker["kind"];
}

const notChosen: SpeakerChosen = { id: "", name: "", role: "", affiliation: "", kind: "other" };

const KINDS: readonly Speaker["kind"][] = [
  "police",
  "prosecutor",
  "investigator",
  "medical-examiner",
  "official",
  "family",
  "lawyer",
  "witness",
  "subject",
  "community",
  "other",
];

interface SpeakerChoiceProps {
  readonly speakers: Matter["case"]["speakers"];
  readonly chosen: SpeakerChosen;
  readonly onChange: (chosen: SpeakerChosen) => void;
}

export function SpeakerChoice({ speakers, chosen, onChange }: SpeakerChoiceProps) {
  const people = speakers.filter(({ speaker }) => speaker.kind !== "document");
  const options = [
    { id: "document", words: "The document's own voice" },
    ...people.map(({ words }) => ({ id: `said ${words}`, words })),
    { id: "other", words: "Somebody else …" },
  ];
  const take = (part: keyof SpeakerChosen) => (words: string) => onChange({ ...chosen, [part]: words });
  return (
    <>
      <Choice label="Who says it" options={options} value={chosen.id} onChange={take("id")} />
      {chosen.id === "other" && (
        <div className="side-by-side">
          <Choice label="What they are" options={KINDS} value={chosen.kind} onChange={take("kind")} />
          <Entry label="Name" value={chosen.name} onChange={take("name")} />
          <Entry label="Role" value={chosen.role} onChange={take("role")} />
          <Entry label="Whom they speak for" value={chosen.affiliation} onChange={take("affiliation")} />
        </div>
      )}
    </>
  );
}

/** A voice as a choice to begin with. Where it is not known whose words they are, nothing is chosen: nobody is made to say them. */
export function voiceChosen(said: Voice | null, speakers: SpeakerChoiceProps["speakers"]): SpeakerChosen {
  if (said?.kind === "document") return { ...notChosen, id: "document" };
  const known = speakers.find(({ words, speaker }) => speaker.kind !== "document" && words === said?.speaker);
  return known ? { ...notChosen, id: `said ${known.words}` } : notChosen;
}

/** The speaker that was chosen; undefined for the document's own voice. */
export function speakerOf(chosen: SpeakerChosen, speakers: SpeakerChoiceProps["speakers"]): Speaker | undefined {
  if (chosen.id === "document") return undefined;
  const known = speakers.find(({ words }) => `said ${words}` === chosen.id);
  if (known) return known.speaker;
  const [name, role, affiliation] = [chosen.name, chosen.role, chosen.affiliation].map((words) => words.trim() || null);
  const anonymous = !name && !affiliation;
  return { name: name ?? null, role: role ?? null, affiliation: affiliation ?? null, kind: chosen.kind, anonymous };
}
