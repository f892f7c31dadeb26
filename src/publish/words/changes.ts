import {
  type CaseChanges,
  type Change,
  type Claim,
  type Commitment,
  type Document,
  type FieldName,
  fieldOf,
  isStepReport,
  momentFromIso,
  type Sha256,
  type Step,
} from "../../model/index.ts";
import { describeMoment } from "./moment.ts";
import { describePeople } from "./person.ts";
import { capital } from "./sections/facts.ts";
import { describeSpeaker } from "./speaker.ts";
import { describeValue } from "./value.ts";

/** What tells a step of the process that came about: "the video was released". */
const DONE: Readonly<Record<Step["step"], string>> = {
  leave: "officers were put on leave",
  "outside investigation": "the outside investigation was done",
  autopsy: "the autopsy was done",
  "names released": "names were released",
  "video release": "the video was released",
  "prosecutor's review": "the prosecutor's review was done",
  "charging decision": "the charging decision was made",
  "report released": "a report was released",
  "civil suit": "a civil suit was brought",
  settlement: "a settlement was reached",
  discipline: "discipline was decided",
  "policy change": "policy was changed",
};

const NOUNS: Readonly<Record<Step["step"], string>> = {
  leave: "leave",
  "outside investigation": "the outside investigation",
  autopsy: "the autopsy",
  "names released": "the release of names",
  "video release": "the release of the video",
  "prosecutor's review": "the prosecutor's review",
  "charging decision": "the charging decision",
  "report released": "the release of a report",
  "civil suit": "a civil suit",
  settlement: "a settlement",
  discipline: "discipline",
  "policy change": "a change of policy",
};

const STATES: Readonly<Record<Exclude<Step["state"], "done" | "not known">, string>> = {
  announced: "was announced",
  "under way": "is under way",
  declined: "was refused",
  overdue: "is overdue",
};

/**
 * What changed in a case, one sentence a change, each led by the day that a document gives it or was published. An allegation is told as
 * one. Pure: the same changes give the same words.
 */
export function tellChanges(changed: CaseChanges, documents: ReadonlyMap<Sha256, Document>): string[] {
  const teller = new Teller(changed, documents);
  const added = changed.changes.filter((change) => change.kind === "document").length;
  const sentences = changed.changes.flatMap((change) => teller.tell(change));
  return [
    ...(added > 0 ? [`${added} more ${added === 1 ? "document tells" : "documents tell"} of the case.`] : []),
    ...sentences,
  ];
}

class Teller {
  readonly #claims: ReadonlyMap<string, Claim>;
  readonly #people: ReadonlyMap<string, string>;
  readonly #documents: ReadonlyMap<Sha256, Document>;

  constructor({ after }: CaseChanges, documents: ReadonlyMap<Sha256, Document>) {
    this.#claims = new Map(after.claims.map((claim) => [claim.id, claim]));
    this.#people = describePeople(after.people);
    this.#documents = documents;
  }

  tell(change: Change): string[] {
    switch (change.kind) {
      case "document":
        return [];
      case "named":
        return [`${ROLES[change.person.role] ?? "A person"} is named: ${this.#people.get(change.person.id) ?? ""}.`];
      case "known": {
        const { fact } = change;
        return [
          `${this.#subject(fact.field, fact.about)}: ${this.#account(fact.field, fact.accounts[0]?.claims ?? [])}.`,
        ];
      }
      case "changed": {
        const { field, about } = change.fact;
        const [from, to] = [describeValue(change.from.value, field), describeValue(change.to.value, field)];
        return [
          `${this.#subject(field, about)} changed from ${from} to ${to} in later reports (${this.#speaker(change.to.claims[0])}).`,
        ];
      }
      case "disputed": {
        const { field, about, accounts } = change.fact;
        const sides = accounts.map((account) => this.#account(field, account.claims));
        return [`${this.#subject(field, about)}: accounts now disagree: ${sides.join("; ")}.`];
      }
      case "settled":
        return [
          `${this.#subject(change.fact.field, change.fact.about)}: accounts no longer disagree: ${this.#account(change.fact.field, change.fact.accounts[0]?.claims ?? [])}.`,
        ];
      case "step":
        return [this.#step(change.step, change.promise)];
      case "promised":
        return [`${this.#on(change.commitment.made)}${this.#promise(change.commitment)}.`];
      case "kept":
        return [
          `${this.#on(change.commitment.keptBy)}what ${whoOf(change.commitment)} promised was done: ${change.commitment.what}.`,
        ];
      case "overdue":
        return [
          `What ${whoOf(change.commitment)} promised is overdue: ${change.commitment.what}${dueOf(change.commitment)}.`,
        ];
      case "asked":
        return [`${this.#dayOf(change.question.askedIn?.document)}a question was asked: ${change.question.text}`];
      case "answered": {
        const claim = this.#claims.get(change.question.answeredBy ?? "");
        const answer = claim ? describeValue(claim.value, claim.field) : "";
        return [
          `${this.#on(change.question.answeredBy)}a question was answered: ${change.question.text} ${capital(answer)} (${this.#speaker(claim?.id)}).`,
        ];
      }
    }
  }

  #subject(field: FieldName, about: string | null): string {
    const label = capital(fieldOf(field).label.toLowerCase());
    const person = about === null ? undefined : this.#people.get(about);
    return person === undefined ? label : `${label} of ${person}`;
  }

  /** A value with who says it and how: "alleged: knife (police, unnamed)". */
  #account(field: FieldName, claims: readonly string[]): string {
    const first = this.#claims.get(claims[0] ?? "");
    if (!first) return "";
    const how = first.mode === "alleged" || first.mode === "denied" ? `${first.mode}: ` : "";
    return `${how}${describeValue(first.value, field)} (${this.#speaker(first.id)})`;
  }

  #speaker(id: string | undefined): string {
    const claim = this.#claims.get(id ?? "");
    return claim ? describeSpeaker(claim.speaker, this.#documents.get(claim.evidence[0]?.document ?? "")) : "";
  }

  #step(step: Step, promise: Commitment | null): string {
    const what =
      step.state === "done" ? DONE[step.step] : `${NOUNS[step.step]} ${STATES[step.state as keyof typeof STATES]}`;
    const by = step.body ? ` by ${step.body}` : "";
    const on =
      step.when?.value && step.state === "done" ? `On ${describeMoment(step.when)}, ` : this.#on(this.#shown(step));
    const day = promise && this.#published(this.#claims.get(promise.made)?.evidence[0]?.document);
    const made = promise ? `, a commitment made ${day ? `on ${day}` : "earlier"}` : "";
    return capital(`${on}${what}${by}${made}.`);
  }

  /** The claim that tells a step in the state it has now: the last to do so. */
  #shown({ claims, state }: Step): string | undefined {
    const isShown = (id: string) => {
      const value = this.#claims.get(id)?.value ?? null;
      return isStepReport(value) && value.state === state;
    };
    return claims.findLast(isShown) ?? claims[0];
  }

  #promise(commitment: Commitment): string {
    return `${whoOf(commitment)} promised: ${commitment.what}${dueOf(commitment)}`;
  }

  /** "On June 3, 2031, " for the day that the document of a claim was published; nothing where that is not known. */
  #on(id: string | null | undefined): string {
    return this.#dayOf(this.#claims.get(id ?? "")?.evidence[0]?.document);
  }

  #dayOf(document: Sha256 | undefined): string {
    const day = this.#published(document);
    return day === null ? "" : `On ${day}, `;
  }

  #published(document: Sha256 | undefined): string | null {
    const day = this.#documents.get(document ?? "")?.published?.value?.slice(0, 10);
    return day ? describeMoment(momentFromIso(day)) : null;
  }
}

const ROLES: Readonly<Record<string, string>> = {
  killed: "The person killed",
  injured: "The person injured",
  subject: "The person stopped",
  officer: "An officer",
};

function whoOf({ who }: Commitment): string {
  return who.join(" and ") || "somebody not named";
}

function dueOf({ due }: Commitment): string {
  return due ? `, due ${describeMoment(due)}` : "";
}
