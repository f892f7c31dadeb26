import {
  type Claim,
  type Document,
  dayOf,
  type Fact,
  type FieldName,
  type FieldValue,
  fieldNames,
  fieldOf,
  isAmount,
  isStepReport,
  type Question,
} from "../model/index.ts";
import { fieldAsked } from "./asked-about.ts";

/** What nobody has answered: first what is asked aloud, then what every case should tell and this one does not. */
export function questionsFrom(
  claims: readonly Claim[],
  facts: readonly Fact[],
  documents: ReadonlyMap<string, Document>,
): Question[] {
  const asked = claims
    .filter((claim) => claim.mode === "asked" && typeof claim.value === "string")
    .map((claim): Question => {
      const field = claim.field === "question" ? fieldAsked(String(claim.value)) : claim.field;
      return {
        text: String(claim.value),
        askedIn: claim.evidence[0] ?? null,
        field,
        answeredBy: field ? (answer(claim, field, claims, documents)?.id ?? null) : null,
      };
    });
  const told = new Set(facts.filter((fact) => fact.status !== "withheld").map((fact) => fact.field));
  const open = new Set(asked.flatMap(({ field, answeredBy }) => (field && answeredBy === null ? [field] : [])));
  const implied = fieldNames.flatMap((field): Question[] => {
    const text = fieldOf(field).question;
    return text && !told.has(field) && !open.has(field) ? [{ text, askedIn: null, field, answeredBy: null }] : [];
  });
  return [...unrepeated(asked), ...implied];
}

/**
 * A claim of a later document that gives the field asked for a value. That a step is only announced, or was declined, answers nothing, and
 * neither does "officers" where a number was asked for.
 */
function answer(
  question: Claim,
  field: FieldName,
  claims: readonly Claim[],
  documents: ReadonlyMap<string, Document>,
): Claim | null {
  const day = (claim: Claim) => dayOf(documents.get(claim.evidence[0]?.document ?? "")?.published) ?? "";
  const asked = day(question);
  return (
    claims.find(
      (c) =>
        c.field === field &&
        (c.mode === "stated" || c.mode === "confirmed") &&
        asked !== "" &&
        day(c) > asked &&
        isAnswer(c.value),
    ) ?? null
  );
}

function isAnswer(value: FieldValue): boolean {
  if (isAmount(value)) return value.value !== null;
  return value !== null && (!isStepReport(value) || value.state === "done");
}

function unrepeated(questions: readonly Question[]): Question[] {
  const seen = new Set<string>();
  return questions.filter((q) => !seen.has(q.text.toLowerCase()) && seen.add(q.text.toLowerCase()));
}
