import { usPlaces } from "../../../src/flow/index.ts";
import { type Claim, dayOf, type FieldName, isAmount, isMoment } from "../../../src/model/index.ts";
import type { Passage, PersonInText } from "../../../src/read/passage.ts";
import { prepare } from "../../../src/read/prepare.ts";
import { readPassage } from "../../../src/read/read-text.ts";
import { LOOSE_STREET, NAMED_STREET } from "../../../src/read/words/streets.ts";
import { documentOf } from "./reading-of.ts";
import type { Task } from "./task.ts";

/** How many died and were hurt, when and at which address, in news of any shooting, for `score_narratives.mjs`. */
export const gunViolenceArticles: Task = {
  columns: ["id", "text", "publish_date"],
  async predict(row) {
    const { text, document } = documentOf(row);
    const passage = prepare(text, document, [], "anybody", usPlaces());
    const claims = readPassage(passage).claims.filter(({ mode }) => mode !== "denied" && mode !== "withheld");
    const killed = howMany(claims, "persons_killed", passage, "killed");
    const injured = howMany(claims, "persons_injured", passage, "injured", "subject");
    return [
      {
        id: row.id,
        labels: {
          n_killed: killed,
          n_injured: injured,
          shooting_date: dayOfIncident(claims) ?? firstDay(passage) ?? "not_stated",
          address: addressOf(claims) ?? firstAddress(text.content) ?? "not_stated",
        },
      },
    ];
  },
};

/** The count that a sentence gives; else how many people the text tells apart in these roles. */
function howMany(
  claims: readonly Claim[],
  field: FieldName,
  { people }: Passage,
  ...roles: PersonInText["role"][]
): number {
  const counted = claims.find((claim) => claim.field === field && isAmount(claim.value) && claim.value.value !== null);
  const inRole = people.filter(({ role }) => roles.includes(role)).length;
  return counted && isAmount(counted.value) ? Math.max(counted.value.value ?? 0, inRole) : inRole;
}

function dayOfIncident(claims: readonly Claim[]): string | null {
  const days = claims.flatMap(({ field, value }) => (field === "date" && isMoment(value) ? (dayOf(value) ?? []) : []));
  return days[0] ?? null;
}

/** The first day that the text names, where no sentence ties one to what happened. */
function firstDay({ sentences }: Passage): string | null {
  return sentences.flatMap(({ times }) => times.flatMap(({ date }) => dayOf(date) ?? []))[0] ?? null;
}

function addressOf(claims: readonly Claim[]): string | null {
  const found = claims.find(({ field }) => field === "street_address");
  return typeof found?.value === "string" ? found.value : null;
}

/** The first block, corner, house or street that the text names: where a reader has no reason for another. */
function firstAddress(words: string): string | null {
  for (const pattern of ADDRESSES) {
    const found = pattern.exec(words);
    if (found) return found[0];
  }
  return null;
}

const ADDRESSES: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\p{N}-])\\d{1,3}(?:,\\d{3}|00) block of ${LOOSE_STREET}`, "u"),
  new RegExp(`\\b${NAMED_STREET} (?:and|near|at) ${NAMED_STREET}`, "u"),
  new RegExp(`\\b\\d{2,5} ${NAMED_STREET}`, "u"),
  new RegExp(`\\b${NAMED_STREET}`, "u"),
];
