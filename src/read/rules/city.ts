import type { Passage, Sentence } from "../passage.ts";
import type { Gazetteer } from "../places/gazetteer.ts";
import { matches, type Rule } from "../rule.ts";
import type { Span } from "../sentences.ts";
import { stateOfLoneCity } from "../words/datelines.ts";
import { stateOf } from "../words/states.ts";
import { cityAndState } from "./city-and-state.ts";

const NAME = "(?:St\\. |Ft\\. |Mt\\. )?\\p{Lu}[\\p{L}’'-]+(?: (?:of the |of |de |la |du )?\\p{Lu}[\\p{L}’'-]+){0,2}";
/** "HARROW BAY — ", "HARROW BAY (AP) – " at the head of a story. */
const DATELINE =
  /^\(?(?<city>(?:ST\. |FT\. )?\p{Lu}[\p{Lu}’'-]+(?: [\p{Lu}.][\p{Lu}.’'-]+){0,2})\)?(?: ?(?:\([^)]{2,40}\) ?)?(?:—|–|--|- )|\.? (?=\p{Lu}\p{Ll}|\()|\.$)/u;
/** "in Harrow Bay", "in southwest Harrow Bay", but not "in Harrow Bay Hospital" or "in Harrow County". */
const IN_CITY = new RegExp(
  `\\b(?:in|near|outside) (?:an? )?(?:downtown |suburban |rural |(?:north|south|east|west)(?:east|west)?(?:ern)? |(?:North|South|East|West)(?:east|west) )?(?<city>${NAME})(?!['’]?[\\p{L}])(?! (?:Police|Sheriff|Department|Hospital|Medical|County|Parish|Street|Avenue|Road|Drive|Park|School|Court|University|Mall|Center|Square|Beach|police|county))`,
  "gu",
);
/** "Harrow Bay police", "the Harrow Bay Police Department". */
const THEIR_POLICE = new RegExp(
  `(?<city>${NAME})(?:['’]s)? (?:police\\b|Police(?: Department)?\\b|officers?\\b|Metropolitan Police\\b|SWAT\\b)(?! (?:car|station|union|chase))|(?<whose>${NAME})['’]s (?:interim |acting )?(?:police )?(?:chief|commissioner|superintendent)\\b`,
  "gu",
);
/** "An 18-year-old Harrow Bay man": whom a story calls by a city without another is mostly shot there. */
const THEIR_PEOPLE = new RegExp(
  `\\b(?:[Aa]n?|[Tt]he|\\d+-year-old) (?<city>${NAME}) (?:man|woman|boy|girl|teen|teenager|couple|family|apartment|home|house|motel|hotel|bar|nightclub|restaurant|store|park|neighborhood)\\b`,
  "gu",
);
const EVENT =
  /\b(?:shoot\w*|shot|kill\w*|died|dead|death|gunfire|wounded|injured|homicide|slain|murder|stabb\w*|officers?|deput\w+)\b/i;
/** What begins with a capital behind "in" and is no city: months, days, wholes of the country, and words that open headlines. */
const NO_CITY =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day|\b)|^(?:America|United|U\.?S|Congress|Superior|District|Circuit|Federal|Municipal|Facebook|Instagram|English|Spanish|Christmas|New Year|Critical|Custody|Court|Jail|Police|City|State|Metro|Local|The|Officer|A|An|His|Her|Their|Man|Woman|Two|Three)\b/;
const NO_CITY_ENDS =
  /\b(?:County|Parish|Hospital|Center|Department|Police|Sheriff|School|University|Park|Street|Avenue|Road|Drive|Court|Jail|Mall|Church|Apartments?|News|Officers?|Detectives?|Deput(?:y|ies))$/;
/** Datelines and first sentences say where; what stands further down is often elsewhere. */
const HEAD_OF_STORY = 8;

/**
 * The city of the incident in a text that gives no "City, State": its dateline, "in City" in a sentence of what happened near its
 * head, and whose police they are. One city a text: the one that most of these speak for. A city that newsrooms name without its
 * state ("CHICAGO —") gives that state too.
 */
export const city: Rule = {
  name: "city",
  fields: ["city", "state"],
  cues: [
    "in",
    "near",
    "outside",
    "police",
    "chief",
    "commissioner",
    "superintendent",
    "officer",
    "officers",
    "a",
    "an",
    "the",
    "-old",
    "(",
    ".",
    "—",
    "–",
    "--",
    "-",
  ],
  *read(sentence, passage) {
    const best = cityOf(passage);
    if (best === null || best.at.start < sentence.start || best.at.end > sentence.end) return;
    yield { field: "city", value: best.name, ...best.at, confidence: best.weight >= 3 ? 0.8 : 0.6 };
    const code = best.weight >= 3 ? stateOfLoneCity(best.name) : null;
    if (code) yield { field: "state", value: stateOf(code) ?? code, ...best.at, confidence: 0.7 };
  },
};

interface Candidate {
  readonly name: string;
  readonly at: Span;
  readonly weight: number;
}

const known = new WeakMap<Passage, Candidate | null>();

function cityOf(passage: Passage): Candidate | null {
  const before = known.get(passage);
  if (before !== undefined) return before;
  const found = new Map<string, Candidate>();
  for (const sentence of passage.sentences.slice(0, HEAD_OF_STORY))
    for (const { name, at, weight } of candidatesIn(sentence, passage.places)) {
      const earlier = found.get(name);
      found.set(name, earlier ? { ...earlier, weight: earlier.weight + weight } : { name, at, weight });
    }
  const [best] = [...found.values()]
    .map((one) => ({ ...one, weight: one.weight + ofItsSize(one.name, passage.places) }))
    .sort((a, b) => b.weight - a.weight || a.at.start - b.at.start);
  const chosen = !best || best.weight < 2 || isToldWithState(passage) ? null : best;
  known.set(passage, chosen);
  return chosen;
}

/** Whether the rule `city-and-state` reads the city. */
function isToldWithState(passage: Passage): boolean {
  return passage.sentences.some((sentence) =>
    [...cityAndState.read(sentence, passage)].some((found) => "field" in found && found.field === "city"),
  );
}

/** A large city is likelier meant than a small one, and what no list of places has may be a part of one. */
function ofItsSize(name: string, places: Gazetteer): number {
  const population = places.population(name);
  if (population >= 100_000) return 2;
  return population > 0 ? 1 : 0;
}

const PART = /^(?:(?:North|South|East|West)(?:east|west)?|Central|Downtown|[NSEW]\.) (?=\p{Lu})/u;

/** "West Harrow Bay" is a part of Harrow Bay where the list of places knows that city and no larger one of the whole name. */
function cityNamed(words: string, places: Gazetteer): string {
  const name = words.replace(/ (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/, "").replace(/['’]s .*$/, "");
  const whole = name.replace(PART, "");
  return whole !== name && places.population(whole) >= 50_000 && places.population(name) < places.population(whole)
    ? whole
    : name;
}

function* candidatesIn(sentence: Sentence, places: Gazetteer): Generator<Candidate> {
  const dateline = DATELINE.exec(sentence.text);
  const city = dateline?.groups?.city?.replace(/-+$/, "");
  // A dateline closed by nothing but a stop is one only where the place is known: "POLICE. The" is none.
  if (dateline && city && (isClosed(dateline[0]) || places.population(city) >= 20_000))
    yield { name: titleCase(city), at: within(sentence, 0, city), weight: 4 };
  if (EVENT.test(sentence.text))
    for (const match of matches(sentence, IN_CITY))
      yield* candidate(sentence, match.start, match.groups.city, 2, places);
  for (const match of matches(sentence, THEIR_PEOPLE))
    if (places.population(match.groups.city ?? "") >= 20_000)
      yield* candidate(sentence, match.start, match.groups.city, 1, places);
  for (const match of matches(sentence, THEIR_POLICE)) {
    const words = match.groups.city ?? match.groups.whose ?? "";
    const known = places.population(cityNamed(words, places)) >= 50_000;
    // "Voss's chief of staff" is no city's.
    if (match.groups.city || known) yield* candidate(sentence, match.start, words, known ? 2 : 1, places);
  }
}

/** "HARROW BAY (AP) — ": a name in parentheses alone is an agency's, "(AP) — ". */
function isClosed(dateline: string): boolean {
  return /(?:—|–|--|- )\s*$/.test(dateline) && !dateline.startsWith("(");
}

function* candidate(
  sentence: Sentence,
  from: number,
  words: string | undefined,
  weight: number,
  places: Gazetteer,
): Generator<Candidate> {
  if (!words || NO_CITY.test(words) || NO_CITY_ENDS.test(words) || stateOf(words)) return;
  const city = cityNamed(words, places);
  const at = within(sentence, from - sentence.start, city);
  const isPerson = sentence.mentions.some(
    (m) => m.what === "person" && m.name !== null && m.start < at.end && at.start < m.end,
  );
  if (!isPerson) yield { name: titleCase(city), at, weight };
}

function within(sentence: Sentence, from: number, words: string): Span {
  const start = sentence.start + sentence.text.indexOf(words, from);
  return { start, end: start + words.length };
}

/** Words all in capitals as names are written; others stay as they are. */
function titleCase(words: string): string {
  return words.replace(/\p{Lu}[\p{Lu}’']+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
