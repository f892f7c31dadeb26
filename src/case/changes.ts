import { type CaseFile, type Change, type Fact, type FieldName, fieldOf } from "../model/index.ts";
import { compatible } from "./agreement.ts";

type Compared = Pick<CaseFile, "documents" | "facts" | "people" | "process" | "commitments" | "questions">;

/** A case with no document yet: what everything is new against. */
const NOTHING: Compared = { documents: [], facts: [], people: [], process: [], commitments: [], questions: [] };

/**
 * What changed from an earlier case file to a later one of the same incident, in the order a reader would want it told: documents,
 * names, facts, steps, promises, questions. The same case files give no change.
 */
export function changesBetween(before: CaseFile | null, after: CaseFile): Change[] {
  const old: Compared = before ?? NOTHING;
  const steps = stepChanges(old, after);
  const told = new Set(
    steps.flatMap((change) => (change.kind === "step" && change.promise ? change.promise.made : [])),
  );
  return [
    ...after.documents.flatMap((document): Change[] =>
      old.documents.includes(document) ? [] : [{ kind: "document", document }],
    ),
    ...namings(old, after),
    ...after.facts.flatMap((fact) => factChanges(fact, old.facts.find(isSame(fact)) ?? null)),
    ...steps,
    ...commitmentChanges(old, after, told),
    ...questionChanges(old, after),
  ];
}

function isSame(fact: Fact): (other: Fact) => boolean {
  return (other) => other.field === fact.field && other.about === fact.about;
}

function namings(old: Compared, after: CaseFile): Change[] {
  return after.people.flatMap((person): Change[] => {
    if (person.name === null || person.nameStatus !== "named") return [];
    if (!["killed", "injured", "subject", "officer"].includes(person.role)) return [];
    return old.people.some((other) => other.name !== null && (other.id === person.id || other.name === person.name))
      ? []
      : [{ kind: "named", person }];
  });
}

/** Steps of the process and names are told as such; their facts would tell them twice. */
const TOLD_ELSEWHERE: ReadonlySet<FieldName> = new Set(["name", "statement", "commitment", "question"]);

function factChanges(fact: Fact, old: Fact | null): Change[] {
  if (TOLD_ELSEWHERE.has(fact.field) || fieldOf(fact.field).groups[0] === "process") return [];
  const [leading] = fact.accounts;
  const before = old?.accounts[0];
  if (!leading || leading.value === null) return [];
  if (!before || before.value === null) return [{ kind: "known", fact }];
  if (fact.status === "disputed") return old?.status === "disputed" ? [] : [{ kind: "disputed", fact }];
  if (!compatible(fact.field, before.value, leading.value))
    return [{ kind: "changed", fact, from: before, to: leading }];
  return old?.status === "disputed" ? [{ kind: "settled", fact }] : [];
}

function stepChanges(old: Compared, after: CaseFile): Change[] {
  return after.process.flatMap((step): Change[] => {
    if (step.state === "not known") return [];
    const same = old.process.filter((other) => other.step === step.step);
    const before = (same.find((other) => other.body === step.body) ?? same[0])?.state ?? "not known";
    if (before === step.state) return [];
    const kept = after.commitments.find(
      (each) => each.state === "kept" && each.keptBy !== null && step.claims.includes(each.keptBy),
    );
    return [{ kind: "step", step, before, promise: kept ?? null }];
  });
}

function commitmentChanges(old: Compared, after: CaseFile, told: ReadonlySet<string>): Change[] {
  return after.commitments.flatMap((commitment): Change[] => {
    const before = old.commitments.find((other) => other.made === commitment.made);
    const made: Change[] = before ? [] : [{ kind: "promised", commitment }];
    if (commitment.state === "kept" && before?.state !== "kept" && !told.has(commitment.made))
      return [...made, { kind: "kept", commitment }];
    if (commitment.state === "overdue" && before?.state !== "overdue")
      return [...made, { kind: "overdue", commitment }];
    return made;
  });
}

/** Only what was asked aloud: a field that is missing is a question on every day until it is told. */
function questionChanges(old: Compared, after: CaseFile): Change[] {
  return after.questions.flatMap((question): Change[] => {
    if (question.askedIn === null) return [];
    const before = old.questions.find((other) => other.text === question.text);
    if (question.answeredBy !== null && before?.answeredBy == null) return [{ kind: "answered", question }];
    return before ? [] : [{ kind: "asked", question }];
  });
}
