import { type Claim, isAmount } from "../../../../src/model/index.ts";
import type { Told } from "./told.ts";

const NOT_STATED = "not_stated";

/** The person's age in years: by their name in the words, by a claim about them, or beside words for somebody like them. */
export function ageIn(told: Told): number | typeof NOT_STATED {
  const { person, claims, words } = told;
  const given = person?.name?.split(" ")[0] ?? "";
  const family =
    person?.name
      ?.replace(/,? (?:jr|sr|i{2,3}|iv)\.?$/i, "")
      .split(" ")
      .at(-1) ?? "";
  const named = agedName(words, given, family) ?? agedName(words, "", family);
  if (named !== null) return named;
  const beside = person?.mentions.find(({ age }) => age?.value)?.age?.value;
  const said = claims.find(({ field, about }) => field === "age" && about === person?.id);
  const years = said && isAmount(said.value) ? said.value.value : null;
  return years ?? beside ?? ofSomebodyLike(told) ?? bare(words) ?? NOT_STATED;
}

/** "Ivo Marrable, 26", whatever stands between the two names. */
function agedName(words: string, given: string, family: string): number | null {
  const aged =
    /(?<before>[\p{L}. ]{0,30}?)\b(?<name>[\p{L}’'-]+)(?:,? (?:Jr|Sr|I{2,3}|IV)\.?)?, (?:age )?(?<years>\d{1,2})\b/gu;
  for (const { groups } of words.matchAll(aged))
    if (family !== "" && groups?.name === family && groups.before?.includes(given)) return Number(groups.years);
  return null;
}

/** The age of somebody described of whom the text says no name: in a short account mostly the person. */
function ofSomebodyLike({ passage, person }: Told): number | null {
  const gender = person?.gender ?? null;
  const found = passage.people.find(
    ({ name, role, mentions, gender: theirs }) =>
      name === null &&
      role !== "officer" &&
      (!theirs || !gender || theirs === gender) &&
      mentions.some(({ age }) => age?.value),
  );
  return found?.mentions.find(({ age }) => age?.value)?.age?.value ?? null;
}

/** "suspect, 34, ran", "W/M 34 yoa": an age that no phrase for a person holds. */
function bare(words: string): number | null {
  const found =
    /\b(?<years>\d{1,2})(?:[- ](?:year|yr)s?[- ]old|[- ]?y\/?o\b|[- ]?yoa\b)|\b(?:age[d]?|age of) (?<aged>\d{1,2})\b/i.exec(
      words,
    );
  const years = found?.groups?.years ?? found?.groups?.aged;
  return years === undefined ? null : Number(years);
}

/** "male" or "female", by the person's own words, else by the pronouns that the account uses for one person. */
export function genderIn({ person, words }: Told): string {
  if (person?.gender === "male" || person?.gender === "female") return person.gender;
  const count = (pattern: RegExp) => words.match(pattern)?.length ?? 0;
  const female = count(/\b(?:she|herself|w\/?f|b\/?f|h\/?f)\b/gi);
  const male = count(/\b(?:he|him|himself|w\/?m|b\/?m|h\/?m)\b/gi);
  if (female !== male) return female > male ? "female" : "male";
  const described = count(/\b(?:man|male)\b/gi) - count(/\b(?:woman|female)\b/gi);
  // Nineteen of twenty people whom police kill are men.
  return described < 0 && female > 0 ? "female" : "male";
}

/** The race or ethnicity that the words give, in the sources' words. */
export function raceIn(words: string): string | null {
  return RACES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const RACES: readonly (readonly [string, RegExp])[] = [
  [
    "black",
    /\b(?:black|african[- ]american|b\/?[mf])\b(?! (?:shirt|pants|hood\w*|jacket|car|suv|sedan|vehicle|handgun|gun|semi\w*|pistol|truck|object|colou?red|mask|bag|hat|toyota|honda|ford|chev\w*|nissan|clothing|t-shirt))/i,
  ],
  ["latino", /\b(?:hispanic|latin[oa]|h\/?[mf])\b/i],
  [
    "white",
    /\b(?:white|caucasian|w\/?[mf])\b(?! (?:shirt|pants|jacket|car|suv|sedan|vehicle|van|truck|t-shirt|tank|toyota|honda|ford|chev\w*|nissan|male's))/i,
  ],
  ["asian", /\basian\b/i],
];

/** Whether signs of mental illness, or drugs or alcohol, are reported of the person. */
export function mentalIllnessIn(told: Told): "yes" | "drug_or_alcohol" | "no" {
  if (told.of("mental_health").some(isAsserted) || MENTAL.test(told.words)) return "yes";
  return INTOXICATED.test(told.words) ? "drug_or_alcohol" : "no";
}

function isAsserted({ mode }: Claim): boolean {
  return mode !== "denied" && mode !== "withheld";
}

const MENTAL =
  /\b(?:suicid\w*|mental(?:ly)?|psychi\w*|psychotic|schizo\w*|bipolar|delusion\w*|paranoi\w*|depress(?:ed|ion)|hallucinat\w*|ptsd|(?:kill|hurt|harm|harming|shoot|cut|cutting|stab|stabbing) (?:himself|herself|themsel\w+)|(?:take|end) (?:his|her) (?:own )?life|wanted to die|(?:off|not taking|taking) (?:his|her) medication|emotionally|erratic\w*|rambling|incoheren\w*|talking to himself|talking to herself|agitated|(?:himself|herself) and others|and (?:himself|herself)|confused|distraught|baker act|welfare check|well-?being|autis\w*|dementia|crisis)\b/i;
const INTOXICATED =
  /\b(?:intoxicat\w*|drunk\w*|under the influence|methamphetamine|on meth|high on|pcp|on drugs|cocaine (?:in|intoxication)|drugs in his|overdos\w*|toxicology)\b/i;

/** Whether the person fled, on foot or in a car. */
export function fleeingIn({ words }: Told): "car" | "foot" | "not_fleeing" {
  const last = [...words.matchAll(FLIGHT)].at(-1)?.[0] ?? "";
  if (last === "") return "not_fleeing";
  if (/foot|ran\b|running|run\b|jump/i.test(last)) return "foot";
  return /vehicle|car\b|truck|drove|driv|pursuit|chase|sped|suv|van\b|crash/i.test(last) ||
    /\b(?:vehicle|car|truck|suv|drove|driving|driver)\b/i.test(words)
    ? "car"
    : "foot";
}

const FLIGHT =
  /\b(?:(?:car|vehicle|high[- ]speed|police|foot|brief|short)? ?(?:chase|pursuit)|foot (?:chase|pursuit)|chased(?: \w+){0,4}|fled(?: \w+){0,4}|flee(?:ing)?(?: \w+){0,4}|took off(?: \w+){0,3}|ran (?:away|off|from)(?: \w+){0,3}|drove (?:away|off)|sped (?:away|off)|driving away)\b/gi;
