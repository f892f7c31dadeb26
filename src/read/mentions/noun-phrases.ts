import { type Amount, atLeast, exactly } from "../../model/index.ts";
import type { Mention } from "../passage.ts";
import { modeOfCue } from "../words/cues.ts";
import { numberOf } from "../words/numbers.ts";
import { kindOfOrganisation } from "../words/organisations.ts";
import { mayBePersonNoun, personNoun } from "../words/people.ts";
import type { Token } from "../words/tokens.ts";
import { ageAfter, ageIn } from "./ages.ts";

const MODIFIERS = new Set(
  (
    "armed unarmed young elderly local infant male female black white hispanic latino latina asian native american african-american indigenous homeless pregnant " +
    "autistic deaf disabled suicidal mentally ill distraught naked intoxicated drunk wanted responding involved off-duty on-duty " +
    "other veteran former fellow same unidentified unnamed unknown innocent nearby next-door adult teenage teen police city county " +
    "state federal law family property store apartment building shooting robbery carjacking murder kidnapping alleged suspected " +
    "uniformed plainclothes undercover medical fire public senior assistant deputy district prosecuting chief injured wounded slain dead " +
    "surviving eldest older younger baby little only own first second third fourth fifth licensed special tactical swat patrol " +
    "sheriff's k-9 additional more single state's lead independent council shift night homicide crisis school motel grocery fellow"
  ).split(" "),
);
const DEFINITE = new Set(["the", "this", "that", "these", "those"]);
const POSSESSIVES = new Set(["his", "her", "their", "my", "our", "its"]);
const PRONOUN = /^(?:he|she|they|him|them)$/;
const BODY_NOUN = /^(?:department|office|bureau|agency)$/;
const BODY_MODIFIER =
  /^(?:police|sheriff's|prosecutor's|attorney's|district|county|state|city|coroner's|examiner's|medical|investigative|da's|mayor's|state's)$/;

/** The people and bodies a sentence describes rather than names: "the woman", "two responding officers", "the department". */
export function nounPhrases(content: string, tokens: readonly Token[], taken: readonly boolean[]): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || taken[at]) continue;
    const lower = token.lower.endsWith("'s") ? token.lower.slice(0, -2) : token.lower;
    if (standsAlone(tokens, at)) {
      found.push(personPhrase(content, tokens, taken, at, lower, SOMEBODY));
      continue;
    }
    const isGeneral = lower === "general" && tokens[at - 1]?.lower === "attorney";
    if (!mayBePersonNoun(lower) && !BODY_NOUN.test(lower) && !PRONOUN.test(lower) && !isGeneral) continue;
    if (isModifierHere(tokens, at)) continue;
    const before = tokens.slice(Math.max(0, at - 3), at).map((t) => t.lower);
    const noun = personNoun(lower, before);
    if (noun) found.push(personPhrase(content, tokens, taken, at, lower, noun));
    else if (BODY_NOUN.test(lower)) {
      const phrase = bodyPhrase(content, tokens, taken, at);
      if (phrase) found.push(phrase);
    } else if (PRONOUN.test(lower)) found.push(pronoun(token));
  }
  return found;
}

/** Somebody called by nothing but an age: "the 34-year-old". */
const SOMEBODY: NonNullable<Mention["noun"]> = {
  class: "civilian",
  kind: "subject",
  plural: false,
  gender: null,
  ageGroup: null,
};

/** "the 34-year-old was": an age with an article before it and no noun behind. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !/-(?:year|month|week|day)-old$/.test(token.lower) || !isDeterminer(tokens[at - 1]?.lower ?? ""))
    return false;
  const next = tokens[at + 1];
  return next === undefined || (!next.capital && AFTER_SOMEBODY.test(next.lower));
}

const AFTER_SOMEBODY =
  /^(?:[.,;:]|was|were|is|has|had|who|whose|with|and|in|on|at|to|from|for|by|after|as|when|while|outside|inside|near|died|shot|suffered|told|said|ran|fled|pointed|fired|dead)$/;

/** "police" in "police officers", "family" in "family members", "suspect" in "suspect vehicle" do not stand for anyone. */
function isModifierHere(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1];
  if (!next || next.start !== (tokens[at]?.end ?? 0) + 1) return false;
  const nextBase = next.lower.replace(/'s$/, "");
  if (word.endsWith("'s") && personNoun(nextBase, [word])) return true;
  if (word === "attorney" && nextBase === "general") return true;
  if (
    MODIFIERS.has(word) ||
    /^(?:infant|baby|child|family|driver|victim|suspect|student|patient|officer|person)$/.test(word)
  ) {
    if (personNoun(nextBase, [word]) || BODY_NOUN.test(nextBase)) return true;
    if (
      word === "police" &&
      /^(?:car|cars|vehicle|cruiser|department|station|shooting|killing|violence|brutality|custody|force|work|union|training|dog|report|account|radio|commission|headquarters|department's|action|response|response|scanner|line|tape|presence)$/.test(
        nextBase,
      )
    )
      return true;
    if (
      /^(?:abuse|court|custody|welfare|protective|services|vehicle|seat|side|door|license|dispute|disturbance|home|tree|therapy|protection)$/.test(
        nextBase,
      )
    )
      return true;
  }
  return false;
}

function personPhrase(
  content: string,
  tokens: readonly Token[],
  taken: readonly boolean[],
  at: number,
  lower: string,
  noun: NonNullable<Mention["noun"]>,
): Mention {
  const from = phraseStart(tokens, taken, at);
  const first = tokens[from] as Token;
  const head = tokens[at] as Token;
  const words = tokens.slice(from, at).map((t) => t.lower);
  const role = tokens
    .slice(from, at + 1)
    .filter(
      (t) =>
        !isDeterminer(t.lower) &&
        numberOf(t.lower) === null &&
        !/-old$/.test(t.lower) &&
        (t === head || !t.lower.endsWith("'s")),
    );
  return {
    what: "person",
    start: first.start,
    end: head.end - (head.text.length - lower.length),
    text: content.slice(first.start, head.end),
    name: null,
    role: role.map((t) => t.lower.replace(/'s$/, "")).join(" "),
    affiliation: null,
    noun: /\binfant|baby|newborn/.test(words.join(" ")) ? { ...noun, ageGroup: "infant" } : noun,
    kind: noun.kind,
    count: countOf(content, tokens, from, at, noun.plural, lower),
    determiner: /['’]s$/.test(tokens[from - 1]?.text ?? "") ? "possessive" : determinerOf(words),
    pronoun: false,
    age: ageIn(content, first.start, head.end) ?? (noun.plural ? null : ageAfter(tokens, at + 1)),
  };
}

/** Walks left from the head noun over its adjectives and number to its determiner. */
function phraseStart(tokens: readonly Token[], taken: readonly boolean[], at: number): number {
  let from = at;
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token || !next || taken[i] || next.start - token.end !== 1) break;
    const word = token.lower;
    if (isDeterminer(word) || /['’]s$/.test(token.text)) {
      if (word === "that" && isConjunction(tokens, i, at)) break;
      from = i;
      if (/^(?:both|all)$/.test(tokens[i - 1]?.lower ?? "")) from = i - 1;
      break;
    }
    if (isDay(tokens, i)) break;
    const townsman =
      token.capital && (opensPhrase(tokens[i - 1]) || (tokens[i - 1]?.capital === true && opensPhrase(tokens[i - 2])));
    if (
      townsman ||
      MODIFIERS.has(word) ||
      /-old$/.test(word) ||
      numberOf(word) !== null ||
      /^(?:several|multiple|many|some|few|dozens)$/.test(word)
    )
      from = i;
    else break;
  }
  return from;
}

/** The day of "on April 29 police came", which counts nobody. */
function isDay(tokens: readonly Token[], at: number): boolean {
  const month =
    /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/;
  return (
    /^\d{1,2}$/.test(tokens[at]?.text ?? "") &&
    tokens[at - 1]?.capital === true &&
    month.test(tokens[at - 1]?.lower ?? "")
  );
}

/** A word behind which a town may stand before the noun: "a Pinebrook man", "four Alder Crossing officers". */
function opensPhrase(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:an?|the)$|-old$/.test(token.lower) || (numberOf(token.lower) ?? 0) > 1);
}

/** "confirmed that one officer": the "that" of a clause, not of a phrase. */
function isConjunction(tokens: readonly Token[], that: number, head: number): boolean {
  const before = tokens[that - 1]?.lower ?? "";
  return (
    /s$|^(?:police|people|men|women|children)$/.test(tokens[head]?.lower ?? "") ||
    head - that > 1 ||
    modeOfCue(before) !== null ||
    /^(?:so|such|fact|out)$/.test(before)
  );
}

function isDeterminer(word: string): boolean {
  return (
    DEFINITE.has(word) ||
    POSSESSIVES.has(word) ||
    word === "a" ||
    word === "an" ||
    word === "another" ||
    word === "no" ||
    word === "both" ||
    word === "each" ||
    word === "every" ||
    word === "neither" ||
    word === "any"
  );
}

function determinerOf(words: readonly string[]): Mention["determiner"] {
  if (words.some((w) => POSSESSIVES.has(w) || /'s$/.test(w))) return "possessive";
  if (words.some((w) => DEFINITE.has(w))) return "definite";
  if (words.some((w) => w === "a" || w === "an" || w === "another" || w === "one")) return "indefinite";
  return "none";
}

function countOf(
  content: string,
  tokens: readonly Token[],
  from: number,
  at: number,
  plural: boolean,
  head: string,
): Amount | null {
  const unit = "people";
  const text = content.slice(tokens[from]?.start ?? 0, tokens[at]?.end ?? 0);
  const words = tokens.slice(from, at).map((t) => t.lower);
  if (words.includes("no") || words.includes("neither")) return exactly(0, unit, text);
  const number = words
    .filter((w) => w !== "a" && w !== "an" && w !== "another" && (w !== "both" || plural))
    .map(numberOf)
    .find((n) => n !== null && n < 200);
  const before = tokens
    .slice(Math.max(0, from - 2), from)
    .map((t) => t.lower)
    .join(" ");
  if (number !== undefined && number !== null) {
    if (/(?:at least|more than)$/.test(before))
      return atLeast(before.endsWith("than") ? number + 1 : number, unit, text);
    return { ...exactly(number, unit, text), approximate: /(?:about|around|nearly|approximately)$/.test(before) };
  }
  if (/^(?:police|authorities|enforcement|family|families|kin)$/.test(head)) return null;
  if (plural) return atLeast(2, unit, text);
  return exactly(1, unit, text);
}

function bodyPhrase(content: string, tokens: readonly Token[], taken: readonly boolean[], at: number): Mention | null {
  let from = at;
  while (from > 0 && !taken[from - 1] && BODY_MODIFIER.test(tokens[from - 1]?.lower ?? "")) from--;
  const determiner = tokens[from - 1]?.lower ?? "";
  if (from === at && !isDeterminer(determiner)) return null;
  if (isDeterminer(determiner)) from--;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[at]?.end ?? 0;
  const text = content.slice(start, end);
  const kind = kindOfOrganisation(text) ?? "police";
  return {
    what: "body",
    start,
    end,
    text,
    name: null,
    role: null,
    affiliation: null,
    noun: null,
    kind: /^the (?:department|agency)$/i.test(text) ? "police" : kind,
    count: null,
    determiner: "definite",
    pronoun: false,
    age: null,
  };
}

function pronoun(token: Token): Mention {
  const gender = /^(?:he|him)$/.test(token.lower) ? "male" : token.lower === "she" ? "female" : null;
  const plural = /^(?:they|them)$/.test(token.lower);
  return {
    what: "person",
    start: token.start,
    end: token.end,
    text: token.text,
    name: null,
    role: null,
    affiliation: null,
    noun: { class: "civilian", kind: "subject", plural, gender, ageGroup: null },
    kind: "subject",
    count: null,
    determiner: "definite",
    pronoun: true,
    age: null,
  };
}
