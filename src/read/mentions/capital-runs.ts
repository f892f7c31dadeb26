import type { SpeakerKind } from "../../model/index.ts";
import { isBodyWord, isNeverAName, isPlaceWord, kindOfOrganisation } from "../words/organisations.ts";
import { personNoun, TITLE_MODIFIERS, TITLES } from "../words/people.ts";
import { stateOf } from "../words/states.ts";
import type { Token } from "../words/tokens.ts";

/** A run of capitalised words and what it names: a person with their title, a body, or neither (a place, a headline). */
export interface CapitalRun {
  readonly what: "person" | "body";
  /** Token positions, half-open, the title and affiliation before a name included. */
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly kind: SpeakerKind | null;
}

const JOINERS = new Set([
  "of",
  "the",
  "for",
  "and",
  "on",
  "de",
  "la",
  "del",
  "van",
  "von",
  "al",
  "bin",
  "el",
  "da",
  "di",
]);
const PARTICLES = new Set(["de", "la", "del", "van", "von", "al", "bin", "el", "da", "di"]);
const PLACE_BEFORE = new Set([
  "in",
  "near",
  "at",
  "outside",
  "into",
  "across",
  "around",
  "throughout",
  "along",
  "onto",
  "between",
  "inside",
  "toward",
  "towards",
]);
/** "Officers shot Ivo Marrable Monday": the day is no part of the name. "Bloody Sunday" is one. */
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const NAMED_DAY = /^(?:good|black|bloody|super|easter|palm)$/;
const POSSESSIVE = /['’]s?$/;

/** Every run in a sentence that names a person or a body, in order and never overlapping. */
export function capitalRuns(tokens: readonly Token[]): CapitalRun[] {
  const runs: CapitalRun[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!tokens[from]?.capital) continue;
    const to = runEnd(tokens, from);
    for (const run of classify(tokens, from, to)) runs.push(run);
    from = to - 1;
  }
  return runs;
}

function runEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length) {
    const token = tokens[to];
    const previous = tokens[to - 1];
    if (!token || !previous || token.start !== previous.end + 1) break;
    const nickname = to - from <= 2 ? nicknameEnd(tokens, to) : null;
    if (nickname !== null) {
      to = nickname + 1;
      continue;
    }
    if (
      POSSESSIVE.test(previous.text) &&
      !/^(?:office|department|bureau)$/.test(token.lower) &&
      !isBodyWord(previous.lower) &&
      !isProsecutorsTitle(previous, token)
    )
      break;
    if (WEEKDAY.test(token.lower) && !NAMED_DAY.test(previous.lower)) break;
    if (token.capital) to++;
    else if (JOINERS.has(token.lower) && joins(tokens, from, to)) to += 1;
    else break;
  }
  while (to > from + 1 && JOINERS.has(tokens[to - 1]?.lower ?? "")) to--;
  return to;
}

/** "State's Attorney Nila Brandt", "Commonwealth's Attorney": the possessive is part of the title. */
function isProsecutorsTitle(before: Token, token: Token): boolean {
  return /^(?:state|commonwealth)['’]s$/.test(before.lower) && /^attorneys?$/.test(token.lower);
}

/** The name after a nickname in quotation marks that opens at `at`: of 'Ana "Nan" Ruiz', where "Ruiz" stands; else null. */
function nicknameEnd(tokens: readonly Token[], at: number): number | null {
  const close = QUOTES[tokens[at]?.text ?? ""];
  if (close === undefined) return null;
  const [word, mark, next] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  // The apostrophe of 'Nan' belongs to its word.
  if (word?.capital && word.text.endsWith(close) && mark?.capital) return at + 2;
  return word?.capital && mark?.text === close && next?.capital ? at + 3 : null;
}

const QUOTES: Readonly<Record<string, string>> = { '"': '"', "“": "”", "'": "'", "‘": "’" };
const isQuote = (token: Token | undefined): boolean => token !== undefined && token.text in QUOTES;

function joins(tokens: readonly Token[], from: number, at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1];
  const nextCapital = next?.capital || (next !== undefined && JOINERS.has(next.lower) && tokens[at + 2]?.capital);
  if (!nextCapital) return false;
  if (PARTICLES.has(word)) return true;
  if (word === "and" || word === "on" || word === "for" || word === "the")
    return tokens.slice(from, at).some((t) => /^(?:department|bureau|office|division|board|commission)$/.test(t.lower));
  return tokens.slice(Math.max(from, at - 2), at).some((t) => isBodyWord(t.lower));
}

function* classify(tokens: readonly Token[], start: number, end: number): Iterable<CapitalRun> {
  let from = start;
  while (from < end && isLeadingNoise(tokens, from, end)) from++;
  if (from >= end) return;
  const title = lastTitle(tokens, from, end);
  if (title >= 0) {
    const named = nameAfterTitle(tokens, from, title, end);
    if (named) yield named;
    return;
  }
  if (tokens.slice(from, end).some((t) => isBodyWord(t.lower))) {
    for (const [first, after] of partsOfHeadline(tokens, from, end)) {
      if (!tokens.slice(first, after).some((t) => isBodyWord(t.lower))) continue;
      if (after - first > 1 || /^(?:fbi|atf|dea|doj|naacp|aclu)$/.test(tokens[first]?.lower ?? ""))
        yield body(tokens, first, after);
    }
    return;
  }
  const person = bareName(tokens, from, end);
  if (person) yield person;
}

/** Words of headlines in which every word has a capital: no body is called "Boy Shot by Police in Pell Creek". */
const OF_HEADLINES =
  /^(?:shot|shoots?|killed|kills?|dies|died|dead|by|in|near|with|to|at|from|after|during|amid|who|says?|said|sues?|sued|charged|arrested|wounded|wounds|injured|injures|fired|is|was|were|are|his|her|their|identified|identify|identifies)$/;

/** The stretches of a run between such words, half-open. */
function* partsOfHeadline(tokens: readonly Token[], from: number, end: number): Iterable<readonly [number, number]> {
  let first = from;
  for (let at = from; at <= end; at++) {
    if (at < end && !OF_HEADLINES.test(tokens[at]?.lower ?? "")) continue;
    if (at > first) yield [first, at];
    first = at + 1;
  }
}

/** Words that are nobody's name and yet open the names of bodies: "State Bureau of Investigation". */
const OPENS_A_BODY = /^(?:state|medical|district|attorney|general|internal)$/;

/** A word that only looks like part of the run because it opens the sentence or is a weekday: "On", "Tuesday". */
function isLeadingNoise(tokens: readonly Token[], at: number, end: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (TITLES.has(word) || TITLE_MODIFIERS.has(word) || OPENS_A_BODY.test(word) || (isBodyWord(word) && end - at > 1))
    return false;
  return isNeverAName(word) && !/^(?:(?:north|south|east|west)(?:ern)?|central|new|st\.?|city|town)$/.test(word);
}

function lastTitle(tokens: readonly Token[], from: number, end: number): number {
  for (let i = end - 2; i >= from; i--) if (TITLES.has(tokens[i]?.lower ?? "")) return i;
  return -1;
}

function isNamePart(token: Token | undefined): boolean {
  if (!token) return false;
  const lower = token.lower.replace(POSSESSIVE, "");
  if (PARTICLES.has(token.lower)) return true;
  return (
    token.capital &&
    !isBodyWord(lower) &&
    !isPlaceWord(lower) &&
    !isNeverAName(lower) &&
    !personNoun(lower, []) &&
    !/\d/.test(lower)
  );
}

/** "Robin White", "Ana West": words that seldom open a name and often end one. */
function isFamilyName(tokens: readonly Token[], at: number, from: number, end: number): boolean {
  return at === end - 1 && at > from && /^(?:white|black|ford|west|north|read)(?:'s?)?$/.test(tokens[at]?.lower ?? "");
}

/** Only `runEnd` takes quotation marks into a run, and only around a nickname. */
function isNicknameMark(tokens: readonly Token[], at: number, from: number, end: number): boolean {
  return at > from && at < end - 1 && (isQuote(tokens[at]) || tokens[at]?.text === "”");
}

function nameAfterTitle(tokens: readonly Token[], from: number, title: number, end: number): CapitalRun | null {
  // "Attorney General Nila Brandt": the office is two words.
  const last =
    tokens[title]?.lower === "attorney" && tokens[title + 1]?.lower === "general" && title + 2 < end
      ? title + 1
      : title;
  let to = last + 1;
  while (to < end && to < last + 5 && isNamePart(tokens[to])) to++;
  if (to === last + 1) return null;
  let roleFrom = title;
  while (roleFrom > from && belongsToTitle(tokens, roleFrom - 1)) roleFrom--;
  const roleWords = tokens.slice(roleFrom, last + 1).map((t) => t.lower);
  const before = tokens.slice(from, roleFrom).map((t) => t.text);
  if (before.length > 0 && roleWords[0] === "police") before.push("Police");
  const noun = personNoun(singular(roleWords.at(-1) ?? ""), roleWords.slice(0, -1));
  return {
    what: "person",
    from,
    to,
    name: joined(tokens, last + 1, to),
    role: /^(?:mr|mrs|ms)\.?$/.test(roleWords.join(" ")) ? null : roleWords.join(" "),
    affiliation: before.length > 0 ? before.join(" ").replace(POSSESSIVE, "") : null,
    kind: noun?.kind ?? titleKind(roleWords.at(-1) ?? ""),
  };
}

/** "Deputy State's Attorney", "Assistant State Attorney": what of the words before a title belongs to it. */
function belongsToTitle(tokens: readonly Token[], at: number): boolean {
  const word = (tokens[at]?.lower ?? "").replace("’", "'");
  if (word === "state") return /^attorneys?$/.test(tokens[at + 1]?.lower ?? "");
  return TITLE_MODIFIERS.has(word) || TITLES.has(word);
}

function singular(word: string): string {
  return word
    .replace(/^(officer|deputy|detective|trooper|attorney|lawyer)(?:s)$/, "$1")
    .replace(/^deputies$/, "deputy");
}

function titleKind(word: string): SpeakerKind | null {
  if (/^(?:sgt|lt|capt|cpl|det|maj|major|col|colonel)\.?$/.test(word)) return "police";
  if (/^(?:gov|sen|rep|judge|director|representative)\.?$/.test(word)) return "official";
  if (/^(?:rev)\.?$/.test(word)) return "community";
  return null;
}

function body(tokens: readonly Token[], from: number, to: number): CapitalRun {
  const name = joined(tokens, from, to);
  return { what: "body", from, to, name, role: null, affiliation: null, kind: kindOfOrganisation(name) };
}

function bareName(tokens: readonly Token[], from: number, end: number): CapitalRun | null {
  const parts = tokens.slice(from, end).filter((token) => !isQuote(token) && token.text !== "”").length;
  if (parts < 2 || parts > 5) return null;
  for (let i = from; i < end; i++)
    if (!isNamePart(tokens[i]) && !isFamilyName(tokens, i, from, end) && !isNicknameMark(tokens, i, from, end))
      return null;
  // "Harrow Bay police": whose police they are is a place.
  if (
    /^(?:police|officers?|deput(?:y|ies)|sheriff's?|firefighters|residents|county|city|section|neighborhood|neighbourhood|district|area|community|resident|crew)$/.test(
      tokens[end]?.lower ?? "",
    )
  )
    return null;
  const name = joined(tokens, from, end);
  if (stateOf(name) || followedByState(tokens, end) || isPlaceBefore(tokens, from, end)) return null;
  if (/^(?:city|town|village|county|suburb)$/.test(tokens[from - 2]?.lower ?? "") && tokens[from - 1]?.lower === "of")
    return null;
  return { what: "person", from, to: end, name, role: null, affiliation: null, kind: null };
}

/** "At Alder Crossing", "in Teasdale"; but shots are fired at somebody, and "in Omar Teal's death" is a person's. */
function isPlaceBefore(tokens: readonly Token[], from: number, end: number): boolean {
  const before = tokens[from - 1]?.lower ?? "";
  if (!PLACE_BEFORE.has(before)) return false;
  if (before === "at" && AIMED.test(tokens[from - 2]?.lower ?? "")) return false;
  const isTheirs = POSSESSIVE.test(tokens[end - 1]?.text ?? "") && SOMEBODYS.test(tokens[end]?.lower ?? "");
  return !isTheirs;
}

const AIMED = /^(?:fired|firing|fire|fires|shot|shots|shooting|shoots?|aimed|aiming|rounds|bullets)$/;
const SOMEBODYS = /^(?:death|killing|shooting|murder|case|arrest|slaying|back|chest|head|hand|hands|direction)$/;

function followedByState(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "," && stateOf([tokens[at + 1]?.text, tokens[at + 2]?.text].join(" ")) !== null
    ? true
    : tokens[at]?.text === "," && stateOf(tokens[at + 1]?.text ?? "") !== null;
}

function joined(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token, i, all) => (i > 0 && token.start > (all[i - 1]?.end ?? 0) ? ` ${token.text}` : token.text))
    .join("")
    .replace(POSSESSIVE, "");
}
