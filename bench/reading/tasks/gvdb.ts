import { usPlaces } from "../../../src/flow/index.ts";
import { type Claim, type FieldName, isAmount, isMoment, type Relevance } from "../../../src/model/index.ts";
import type { PersonInText } from "../../../src/read/passage.ts";
import { prepare } from "../../../src/read/prepare.ts";
import { readPassage } from "../../../src/read/read-text.ts";
import { relevanceOf } from "../../../src/read/relevance.ts";
import { documentOf } from "./reading-of.ts";
import type { Task } from "./task.ts";

/** A value and the words it was read from, as the scorer takes them. */
interface Found {
  readonly value: string | number;
  readonly start: number;
  readonly end: number;
}

/** Who was shot, where and when, in news of any shooting, for `score_gvdb.mjs`. */
export const gvdb: Task = {
  columns: ["id", "title", "text"],
  async predict(row) {
    const { text, document } = documentOf(row);
    const passage = prepare(text, document, [], "anybody", usPlaces());
    const { claims } = readPassage(passage);
    const first = (...fields: FieldName[]) =>
      claims.find(({ field, mode }) => fields.includes(field) && mode !== "denied");
    const victims = passage.people.filter(({ role }) => role === "killed" || role === "injured" || role === "subject");
    const relevance = relevanceOf(prepare(text, document, [], "police", usPlaces()));
    return [
      {
        id: String(row.id),
        city: words(first("city")),
        place_details: words(first("street_address", "cross_streets", "place_name")),
        clock_time: words(first("time")),
        shots_fired: words(first("shots_fired")),
        victims: victims
          .filter((person) => person.mentions.some(({ count }) => count?.value === 1))
          .map((person) => victim(person, claims)),
        questions: { by_police_officer: isSaid(relevance) ? "Yes" : "Not mentioned" },
      },
    ];
  },
};

/** Said in so many words of the story's own subject, not gathered from lesser signs. */
function isSaid({ related, subject, reason }: Relevance): boolean {
  return related && subject === "main" && !reason.startsWith("signs that count together");
}

function victim(person: PersonInText, claims: readonly Claim[]) {
  const about = claims.filter((claim) => claim.about === person.id);
  const named = person.mentions.find(({ name, text }) => name !== null && text.includes(" ")) ?? null;
  const age = about.find(({ field }) => field === "age");
  const aged = person.mentions.find((mention) => mention.age !== null)?.age ?? null;
  return {
    ...(named?.name ? { name: nameIn(named) } : {}),
    ...(age && isAmount(age.value) && age.value.value !== null
      ? { age: spanOf(age, String(age.value.value)) }
      : aged?.value
        ? { age: aged.value }
        : {}),
    ...(person.gender ? { gender: person.gender === "female" ? "Female" : "Male" } : {}),
    status: person.role === "killed" ? ["killed"] : ["injured"],
  };
}

/** A person's name without title and what else the mention holds. */
function nameIn({ name, text, start }: PersonInText["mentions"][number]): Found {
  const at = Math.max(0, text.indexOf(name ?? ""));
  return { value: name ?? "", start: start + at, end: start + at + (name ?? "").length };
}

function words(claim: Claim | undefined): Found | null {
  if (!claim) return null;
  const { value } = claim;
  const text = isMoment(value) || isAmount(value) ? value.text : String(value);
  return spanOf(claim, text);
}

/** The words of a claim's value where they stand in its evidence; else the whole evidence. */
function spanOf({ evidence: [first] }: Claim, text: string): Found | null {
  if (!first) return null;
  const at = first.exact.toLowerCase().indexOf(text.toLowerCase());
  return at < 0
    ? { value: text, start: first.start, end: first.end }
    : { value: text, start: first.start + at, end: first.start + at + text.length };
}
