import type { Passage, Sentence } from "../passage.ts";
import { matches, type Rule } from "../rule.ts";
import type { Span } from "../sentences.ts";
import { mayOpenState, STATE, stateOf } from "../words/states.ts";

const NAME = "(?:St\\. |Ft\\. |Mt\\. )?\\p{Lu}[\\p{L}’'-]+(?: (?:of the |of |de |la |du )?\\p{Lu}[\\p{L}’'-]+){0,2}";
/** "HARROW BAY — ", "HARROW BAY (AP) – " at the head of a story. */
const DATELINE = /^(?<city>\p{Lu}[\p{Lu}’'-]+(?: [\p{Lu}.][\p{Lu}.’'-]+){0,2}) ?(?:\([^)]{2,40}\) ?)?(?:—|–|--) /u;
/** "in Harrow Bay", "in southwest Harrow Bay", but not "in Harrow Bay Hospital" or "in Harrow County". */
const IN_CITY = new RegExp(
  `\\b(?:in|near|outside) (?:downtown |suburban |rural |(?:north|south|east|west)(?:east|west)?(?:ern)? |(?:North|South|East|West)(?:east|west) )?(?<city>${NAME})(?!['’]?[\\p{L}])(?! (?:Police|Sheriff|Department|Hospital|Medical|County|Parish|Street|Avenue|Road|Drive|Park|School|Court|University|Mall|Center|Square|Beach|police|county))`,
  "gu",
);
/** "Harrow Bay police", "the Harrow Bay Police Department". */
const THEIR_POLICE = new RegExp(
  `(?<city>${NAME})(?:['’]s)? (?:police\\b|Police(?: Department)?\\b)(?! (?:car|station|union|chase))`,
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
 * head, and whose police they are. One city a text: the one that most of these speak for.
 */
export const city: Rule = {
  name: "city",
  fields: ["city"],
  cues: ["in", "near", "outside", "police", "(", "—", "–", "--"],
  *read(sentence, passage) {
    const best = cityOf(passage);
    if (best === null || best.at.start < sentence.start || best.at.end > sentence.end) return;
    yield { field: "city", value: best.name, ...best.at, confidence: best.weight >= 3 ? 0.8 : 0.6 };
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
    for (const { name, at, weight } of candidatesIn(sentence)) {
      const earlier = found.get(name);
      found.set(name, earlier ? { ...earlier, weight: earlier.weight + weight } : { name, at, weight });
    }
  const withState = passage.sentences.some(
    ({ tokens, text }) => tokens.some((t) => t.capital && mayOpenState(t.text)) && WITH_STATE.test(text),
  );
  const [best] = [...found.values()].sort((a, b) => b.weight - a.weight || a.at.start - b.at.start);
  const chosen = withState || !best || best.weight < 2 ? null : best;
  known.set(passage, chosen);
  return chosen;
}

const WITH_STATE = new RegExp(`${NAME}, ${STATE}(?![\\p{L}])`, "u");

function* candidatesIn(sentence: Sentence): Generator<Candidate> {
  const dateline = DATELINE.exec(sentence.text);
  if (dateline?.groups?.city)
    yield { name: titleCase(dateline.groups.city), at: within(sentence, 0, dateline.groups.city), weight: 4 };
  if (EVENT.test(sentence.text))
    for (const match of matches(sentence, IN_CITY)) yield* candidate(sentence, match.start, match.groups.city, 2);
  for (const match of matches(sentence, THEIR_POLICE)) yield* candidate(sentence, match.start, match.groups.city, 1);
}

function* candidate(sentence: Sentence, from: number, words: string | undefined, weight: number): Generator<Candidate> {
  if (!words || NO_CITY.test(words) || NO_CITY_ENDS.test(words) || stateOf(words)) return;
  const at = within(sentence, from - sentence.start, words);
  const isPerson = sentence.mentions.some(
    (m) => m.what === "person" && m.name !== null && m.start < at.end && at.start < m.end,
  );
  if (!isPerson) yield { name: titleCase(words), at, weight };
}

function within(sentence: Sentence, from: number, words: string): Span {
  const start = sentence.start + sentence.text.indexOf(words, from);
  return { start, end: start + words.length };
}

/** Words all in capitals as names are written; others stay as they are. */
function titleCase(words: string): string {
  return words.replace(/\p{Lu}[\p{Lu}’']+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
