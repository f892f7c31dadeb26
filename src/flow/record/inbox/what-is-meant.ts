import { type CaseFile, type Fact, fieldOf } from "../../../model/index.ts";
import { describePeople, describeValue } from "../../../publish/index.ts";
import type { Waiting } from "../../../review/index.ts";
import type { MatterAsked } from "./matter.ts";

/** What in a case something that waits is about, and that in words. */
export interface Meant {
  readonly matter: MatterAsked;
  /** "Weapon of Tobin Westergaard: knife; phone" */
  readonly words: string;
}

/** What an item is about. `nth` tells apart those that are alike: the same field of several people. */
export function whatIsMeant({ kind, about }: Waiting, file: CaseFile, nth: number): Meant {
  switch (kind) {
    case "disputed":
    case "verified and contradicted": {
      const facts = file.facts.filter((fact) => fact.field === about && isSo(kind, fact));
      const fact = facts[nth] ?? facts[0] ?? file.facts.find(({ field }) => field === about);
      return fact ? factMeant(fact, file) : caseMeant(file);
    }
    case "name held":
    case "age in doubt": {
      const age = file.facts.find((fact) => fact.field === "age" && fact.about === about);
      if (kind === "age in doubt" && age) return factMeant(age, file);
      return { matter: { person: about }, words: describePeople(file.people).get(about) ?? about };
    }
    case "one unsure account": {
      const fact = file.facts.find(({ accounts }) => accounts[0]?.claims.includes(about));
      return fact ? factMeant(fact, file) : claimMeant(about, file);
    }
    case "read unsurely":
    case "overdue":
      return claimMeant(about, file);
    case "new documents":
    case "decision without effect":
      return caseMeant(file);
  }
}

function isSo(kind: Waiting["kind"], { status, decision }: Fact): boolean {
  return kind === "disputed" ? status === "disputed" : decision !== undefined;
}

function factMeant({ field, about, accounts }: Fact, file: CaseFile): Meant {
  const who = about === null ? null : (describePeople(file.people).get(about) ?? null);
  const values = [...new Set(accounts.map(({ value }) => describeValue(value, field)))].join("; ");
  return {
    matter: { field, ...(about !== null && { about }) },
    words: `${fieldOf(field).label}${who ? ` of ${who}` : ""}: ${values}`,
  };
}

function claimMeant(id: string, file: CaseFile): Meant {
  const claim = [...file.claims, ...(file.forReview ?? [])].find((each) => each.id === id);
  if (!claim) return caseMeant(file);
  return { matter: { claim: id }, words: `${fieldOf(claim.field).label}: ${describeValue(claim.value, claim.field)}` };
}

function caseMeant({ documents }: CaseFile): Meant {
  return { matter: {}, words: documents.length === 1 ? "1 document" : `${documents.length} documents` };
}
