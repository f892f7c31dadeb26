import type { Commitment, Question, Step } from "../../../model/index.ts";
import { provenance, type Rests, restsOn } from "../provenance.ts";
import { column, table } from "../table.ts";

interface InCase {
  readonly case: string;
}

/** One row a step of the process. */
export const steps = table<InCase & Rests & { readonly step: Step }>({
  name: "steps",
  description:
    "One row for each step of the accountability process, those of which nobody speaks included (not known).",
  key: [],
  columns: [
    column("case", "string", "The id of the case", (row) => row.case),
    column("step", "string", "The step", ({ step }) => step.step),
    column("state", "string", "not known, announced, under way, done, declined or overdue", ({ step }) => step.state),
    column("body", "string", "The body that does it", ({ step }) => step.body),
    column("about", "string", "The id of the person it concerns", ({ step }) => step.about),
    column("when", "string", "When, ISO 8601, as precisely as it is known", ({ step }) => step.when?.value),
    column("when_text", "string", "The words of the day", ({ step }) => step.when?.text),
    ...provenance,
  ],
  rows: (published) => {
    const rests = restsOn(published);
    return published.file.process.map((step) => ({ case: published.file.id, step, ...rests(step.claims[0]) }));
  },
});

/** One row a promise. */
export const commitments = table<InCase & Rests & { readonly commitment: Commitment }>({
  name: "commitments",
  description: "One row a promise: who made it, of what, due when, and what became of it.",
  key: [],
  columns: [
    column("case", "string", "The id of the case", (row) => row.case),
    column("who", "string", "Who promised, with ; between", ({ commitment }) => commitment.who.join("; ")),
    column("what", "string", "What was promised", ({ commitment }) => commitment.what),
    column(
      "due",
      "string",
      "By when, ISO 8601, as precisely as it is known",
      ({ commitment }) => commitment.due?.value,
    ),
    column("due_text", "string", "The words of the day", ({ commitment }) => commitment.due?.text),
    column("state", "string", "open, kept, overdue or withdrawn", ({ commitment }) => commitment.state),
    column("kept_by", "string", "The claim that shows it kept", ({ commitment }) => commitment.keptBy),
    ...provenance,
  ],
  rows: (published) => {
    const rests = restsOn(published);
    return published.file.commitments.map((commitment) => ({
      case: published.file.id,
      commitment,
      ...rests(commitment.made),
    }));
  },
});

/** One row a question. */
export const questions = table<InCase & { readonly question: Question }>({
  name: "questions",
  description: "One row a question that is not answered, or that a later document answered.",
  key: [],
  columns: [
    column("case", "string", "The id of the case", (row) => row.case),
    column("question", "string", "The question", ({ question }) => question.text),
    column("field", "string", "The field it asks for", ({ question }) => question.field),
    column(
      "asked",
      "boolean",
      "That somebody asked it aloud; false where an expected field has no account",
      ({ question }) => question.askedIn !== null,
    ),
    column(
      "answered_by",
      "string",
      "The claim that answers it; empty while it is open",
      ({ question }) => question.answeredBy,
    ),
    column("quote", "string", "The words it is asked in", ({ question }) => question.askedIn?.exact),
    column("document", "string", "The SHA-256 of the document", ({ question }) => question.askedIn?.document),
    column(
      "start",
      "integer",
      "Where the words begin in its text, in UTF-16 code units",
      ({ question }) => question.askedIn?.start,
    ),
    column("end", "integer", "One past their last code unit", ({ question }) => question.askedIn?.end),
  ],
  rows: ({ file }) => file.questions.map((question) => ({ case: file.id, question })),
});
