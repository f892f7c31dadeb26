import { usPlaces } from "../../../../src/flow/index.ts";
import type { Claim, FieldName } from "../../../../src/model/index.ts";
import type { Passage, PersonInText } from "../../../../src/read/passage.ts";
import { prepare } from "../../../../src/read/prepare.ts";
import { readPassage } from "../../../../src/read/read-text.ts";
import { documentOf } from "../reading-of.ts";
import type { Row } from "../task.ts";

/** What is read from an account of one person whom police shot or killed. */
export interface Told {
  readonly words: string;
  readonly passage: Passage;
  /** The person the account is about, where the text tells them apart. */
  readonly person: PersonInText | null;
  readonly claims: readonly Claim[];
  /** Claims about that person; then those about others who are no officers, whom a short account seldom tells apart. */
  of(...fields: FieldName[]): readonly Claim[];
  /** What the rules read of people who are no party, or nobody the text tells apart, in their words. */
  readonly unplaced: readonly { readonly rule: string; readonly words: string }[];
}

/**
 * Reads an account with what the row tells beforehand: the name, where it is known, and that police killed this person.
 * It is told as a first sentence, which is then no part of what is read.
 */
export function toldIn(row: Row): Told {
  const known = typeof row.name === "string" && !/withheld|unknown|unidentified/i.test(row.name) ? row.name : null;
  const preface = `${known ?? "The person"} was shot by police. `;
  const { text, document } = documentOf({ ...row, text: `${preface}${shouting(String(row.text))}` });
  const passage = prepare(text, document, [], "police", usPlaces());
  const { claims, refusals } = readPassage(passage);
  const person = mainPerson(passage, known);
  const said = claims.filter(({ mode, evidence }) => mode !== "denied" && (evidence[0]?.start ?? 0) >= preface.length);
  const officers = new Set<string | null>(passage.people.filter(({ role }) => role === "officer").map(({ id }) => id));
  return {
    words: text.content.slice(preface.length),
    passage,
    person,
    claims: said,
    of: (...fields) => {
      const found = said.filter(({ field }) => fields.includes(field));
      const theirs = found.filter(({ about }) => about === null || about === person?.id);
      return [...theirs, ...found.filter((claim) => !theirs.includes(claim) && !officers.has(claim.about))];
    },
    unplaced: refusals
      .filter(({ reason }) => /^about (?:nobody|somebody)/.test(reason))
      .map(({ rule, evidence }) => ({ rule, words: evidence.exact })),
  };
}

/** An account all in capitals is read in lower case with capitals where sentences begin. */
function shouting(words: string): string {
  const letters = words.replace(/[^\p{L}]/gu, "");
  const small = letters.replace(/[^\p{Ll}]/gu, "").length;
  if (letters.length < 40 || small > letters.length / 5) return words;
  return words.toLowerCase().replace(/(?:^|[.!?]\s+)\p{Ll}/gu, (start) => start.toUpperCase());
}

function mainPerson({ people }: Passage, name: string | null): PersonInText | null {
  const last = name?.split(" ").at(-1) ?? "";
  return (
    people.find((person) => name !== null && (person.name === name || person.name?.includes(last))) ??
    people.find(({ role }) => role === "killed") ??
    people.find(({ role }) => role === "injured" || role === "subject") ??
    people.find(({ role }) => role === "other") ??
    null
  );
}
