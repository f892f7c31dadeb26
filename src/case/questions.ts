import { type Claim, type Document, dayOf, type Fact, fieldNames, fieldOf, type Question } from "../model/index.ts";

/** What nobody has answered: first what is asked aloud, then what every case should tell and this one does not. */
export function questionsFrom(
  claims: readonly Claim[],
  facts: readonly Fact[],
  documents: ReadonlyMap<string, Document>,
): Question[] {
  const asked = claims
    .filter((claim) => claim.mode === "asked" && typeof claim.value === "string")
    .map((claim): Question => {
      const field = claim.field === "question" ? null : claim.field;
      return {
        text: String(claim.value),
        askedIn: claim.evidence[0] ?? null,
        field,
        answeredBy: field ? (answer(claim, claims, documents)?.id ?? null) : null,
      };
    });
  const told = new Set(facts.filter((fact) => fact.status !== "withheld").map((fact) => fact.field));
  const implied = fieldNames.flatMap((field): Question[] => {
    const text = fieldOf(field).question;
    return text && !told.has(field) ? [{ text, askedIn: null, field, answeredBy: null }] : [];
  });
  return [...unrepeated(asked), ...implied];
}

/** A claim of a later document that gives the field asked for a value. */
function answer(question: Claim, claims: readonly Claim[], documents: ReadonlyMap<string, Document>): Claim | null {
  const day = (claim: Claim) => dayOf(documents.get(claim.evidence[0]?.document ?? "")?.published) ?? "";
  const asked = day(question);
  return (
    claims.find(
      (c) => c.field === question.field && ["stated", "confirmed"].includes(c.mode) && asked !== "" && day(c) > asked,
    ) ?? null
  );
}

function unrepeated(questions: readonly Question[]): Question[] {
  const seen = new Set<string>();
  return questions.filter((q) => !seen.has(q.text.toLowerCase()) && seen.add(q.text.toLowerCase()));
}
