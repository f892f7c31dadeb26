import { type CaseFile, type Commitment, fieldOf, momentFromIso, type Person, StepName } from "../../../model/index.ts";
import { describeMoment } from "../moment.ts";
import { describeNaming } from "../person.ts";
import { stepWords } from "../status.ts";
import type { ExpectedRow, PersonRow, PromiseRow, QuestionRow, StepRow, TimelineRow } from "./shape.ts";
import type { Sources } from "./sources.ts";
import type { Voices } from "./voices.ts";

const PROMISE_ORDER: readonly Commitment["state"][] = ["overdue", "open", "kept", "withdrawn"];
const ROLE_ORDER: readonly Person["role"][] = [
  "killed",
  "injured",
  "subject",
  "family",
  "officer",
  "official",
  "witness",
  "lawyer",
  "other",
];

/** Every step of the process in order. A step the case file does not have is shown as not known. */
export function stepRows(caseFile: CaseFile, people: ReadonlyMap<string, string>, voices: Voices): StepRow[] {
  return StepName.options.flatMap((name): StepRow[] => {
    const steps = caseFile.process.filter((each) => each.step === name);
    if (steps.length === 0)
      return [{ step: name, state: "not known", detail: stepWords["not known"].explanation, voices: [] }];
    return steps.map((step) => {
      const about = step.about === null ? null : (people.get(step.about) ?? step.about);
      const detail = [step.body, about, step.when && describeMoment(step.when)].filter(Boolean).join(", ");
      return {
        step: name,
        state: step.state,
        detail: detail || stepWords[step.state].explanation,
        voices: voices.of(step.claims),
      };
    });
  });
}

/** What the protocols of the case's state and of the country say, in their order. */
export function expectedRows({ expected = [] }: CaseFile): ExpectedRow[] {
  return expected.map(({ step, text, body, when, kind, citation, url, state, delayableUntil }) => ({
    step,
    text,
    terms: [
      `by ${body}`,
      when && `where ${when}`,
      delayableUntil &&
        `it may be put off until ${describeMoment(momentFromIso(delayableUntil))} without a further reason`,
    ]
      .filter(Boolean)
      .join("; "),
    kind,
    citation,
    url,
    state,
  }));
}

/** What was promised: what still waits first. */
export function promiseRows(caseFile: CaseFile, voices: Voices): PromiseRow[] {
  return PROMISE_ORDER.flatMap((state) => caseFile.commitments.filter((each) => each.state === state)).map((each) => ({
    state: each.state,
    who: each.who.join(", ") || "somebody not named",
    what: each.what,
    due: each.due ? describeMoment(each.due) : null,
    made: voices.one(each.made),
    keptBy: voices.one(each.keptBy),
    caution: each.undated ? "which came first is not known by its day; a promise comes before what keeps it" : null,
  }));
}

/** What is unanswered: asked aloud first, then implied by a missing field; what was answered since comes last. */
export function questionRows(caseFile: CaseFile, sources: Sources, voices: Voices): QuestionRow[] {
  const rows = caseFile.questions.map((each) => ({
    text: each.text,
    askedIn: each.askedIn && sources.quote(each.askedIn),
    label: each.field && fieldOf(each.field).label,
    standing: standingOf(each, caseFile),
    answeredBy: voices.one(each.answeredBy),
  }));
  const rank = (row: QuestionRow) => (row.answeredBy ? 2 : 0) + (row.askedIn ? 0 : 1);
  return rows.toSorted((a, b) => rank(a) - rank(b));
}

/** Not answered, withheld and never mentioned are three different things. */
function standingOf(question: CaseFile["questions"][number], caseFile: CaseFile): string {
  if (question.answeredBy) return "answered";
  if (question.askedIn) return "asked aloud, not answered in these documents";
  const withheld = caseFile.facts.some((fact) => fact.field === question.field && fact.status === "withheld");
  return withheld ? "withheld: asked for or expected, and not given" : "no document here says";
}

export function timelineRows(caseFile: CaseFile, voices: Voices): TimelineRow[] {
  return caseFile.timeline.map(({ when, what, kind, claims, unordered }) => ({
    when: describeMoment(when),
    order: unordered ? "order not known" : null,
    value: when.value,
    what,
    kind,
    voices: voices.of(claims),
  }));
}

/** The people of a case, those harmed first. */
export function personRows(caseFile: CaseFile, people: ReadonlyMap<string, string>, sources: Sources): PersonRow[] {
  return ROLE_ORDER.flatMap((role) => caseFile.people.filter((person) => person.role === role)).map((person) => ({
    id: person.id,
    name: people.get(person.id) ?? person.id,
    role: person.role,
    naming: describeNaming(person),
    mentions: person.mentions.map((mention) => sources.quote(mention)),
  }));
}
