import type { Passage, Sentence } from "../passage.ts";
import { isPolice } from "../people/parties.ts";
import { type Finding, type Match, matches, type Rule } from "../rule.ts";
import { LOOSE_STREET, NAMED_STREET } from "../words/streets.ts";

const BLOCK = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<what>(?:\\d{1,3}(?:,\\d{3}|00)|\\d{1,2}-?hundred|\\d{3,5}|unit|first)[ -]block (?:of )?${LOOSE_STREET})`,
  "gu",
);
const HOUSE = new RegExp(
  `\\b(?:at|outside|near|in front of|address of|of|inside|to) (?<what>\\d{1,5}(?:-\\d{1,4})? ${NAMED_STREET})`,
  "gu",
);

/** "a home on Larch Street": the street alone, where the text tells no more. */
const STREET_ONLY = new RegExp(`\\b(?:[Oo]n|[Aa]long) (?<what>${NAMED_STREET})(?! (?:and|at|near|&) )`, "gu");
/** What a street is said of that is no more than the way somebody took. */
const ON_THE_WAY =
  /\b(?:dr(?:ove|iving|iven)|travel\p{L}*|headed|heading|walk\p{L}*|ran|running|speeding|sped|pursu\p{L}*|chas\p{L}+|crash\p{L}*|traffic|closed|lanes?)\b[^.;]{0,60}$/iu;

const POLICE = /\b(?:police|officers?|deput(?:y|ies)|troopers?|marshals|agents?|detectives?)\b/i;
/** What happens at the place of an incident. */
const EVENT =
  /\b(?:shot|shoot(?:ing|s)?|opened fire|fired|kill(?:ed|ing)?|respond(?:ed|ing)?|called|dispatched|sent|arrived|happened|occurred|unfolded|took place|encountered|confronted|approached|located|found|saw|spotted|observed|stopped|pulled over|traffic stop|went|gone|came|incident|standoff|scene|disturbance|(?:search )?warrant|call)\b/i;
/** Words in an address's own clause that make it somebody's home, an office, or where something else was. */
const ELSEWHERE =
  /\b(?:li(?:ve|ves|ved|ving)|resid(?:e|es|ed|ing|ent|ents)|last known|vigil|memorial|funeral|rally|marched|protest(?:ed|ers)?|gather(?:ed|ing)|meeting|conference|hospital|headquarters|office is|offices|mail|e-?mail|phone|contact|visit|donations?|arrested|apprehended|jailed|robbed|robbery (?:happened|occurred|took place)|stolen|stole|committed|carjack(?:ed|ing)|crash(?:ed)?|burglari[sz]ed|born|works?|worked|began|started|last seen|earlier|previously|headed|fled (?:to|from)|dropped off|casings?|recovered|blood trail)\b[^.;]{0,80}$/i;
const ANOTHER =
  /\b(?:last|latest|most recent|previous|prior|earlier) (?:[\p{L}-]+ ){0,4}(?:time|shooting|incident|killing|case)\b/iu;
/** "Ira Voss, 40, of the 2700 block": a person's home. */
const OF_SOMEBODY = /(?:,|\d|resident|man|woman|home|native|family) of (?:the )?$/;

/**
 * The street address where it happened: a block ("1200 block of Larch Street") or a numbered house ("at 366 Copper
 * River Road"); where the text has neither, the street. Only in a sentence of what police did there or of what happened. Refused: somebody's home, an office or
 * letterhead, where another part of the story took place, and addresses of a text that tells of several shootings.
 */
export const streetAddress: Rule = {
  name: "street-address",
  fields: ["street_address"],
  cues: "block blocks street st st. avenue ave ave. road rd rd. lane ln drive dr dr. boulevard blvd blvd. highway court parkway way place terrace circle trail pike".split(
    " ",
  ),
  *read(sentence, passage) {
    const seen: Match[] = [];
    for (const pattern of [BLOCK, HOUSE])
      for (const match of matches(sentence, pattern)) {
        if (seen.some((earlier) => earlier.start < match.end && match.start < earlier.end)) continue;
        seen.push(match);
        const what = (match.groups.what ?? "").replace(/[.,]$/, (stop) =>
          stop === "." && isCut(match.text) ? "." : "",
        );
        const start = match.start + match.text.indexOf(match.groups.what ?? "");
        const span = { start, end: start + what.length };
        const reason = whyNot(sentence, start, passage);
        if (reason) yield { ...span, refused: reason };
        else yield { field: "street_address", value: what.replace(/^unit/, "Unit"), ...span, confidence: 0.85 };
      }
    if (seen.length === 0) yield* streetAlone(sentence, passage);
  },
};

/** The one street that a text without any address puts what happened on. */
function* streetAlone(sentence: Sentence, passage: Passage): Iterable<Finding> {
  if (addressesOf(passage) > 0 || !HAPPENED.test(sentence.text)) return;
  for (const match of matches(sentence, STREET_ONLY)) {
    const what = (match.groups.what ?? "").replace(/[.,]$/, (stop) => (stop === "." && isCut(match.text) ? "." : ""));
    const start = match.start + match.text.indexOf(what);
    if (ON_THE_WAY.test(sentence.text.slice(0, start - sentence.start)) || whyNot(sentence, start, passage)) continue;
    yield { field: "street_address", value: what, start, end: start + what.length, confidence: 0.6 };
  }
}

const HAPPENED =
  /\b(?:shot|shooting|killed|opened fire|gunfire|happened|occurred|unfolded|took place|responded|called|dispatched|found|arrived|standoff)\b/i;

/** "Larch St." ends with its own stop. */
function isCut(words: string): boolean {
  return /\b(?:St|Ave|Rd|Ln|Dr|Blvd|Hwy|Ct|Pkwy|Pl|Cir|[NSEW])\.$/.test(words);
}

function whyNot(sentence: Sentence, at: number, passage: Passage): string | null {
  const before = sentence.text.slice(0, at - sentence.start);
  if (OF_SOMEBODY.test(before)) return "a person's home";
  if (ELSEWHERE.test(before)) return "a home, an office or another part of the story";
  if (ANOTHER.test(sentence.text)) return "another incident";
  if (!EVENT.test(sentence.text)) return "not in a sentence of what happened";
  const byPolice = POLICE.test(sentence.text) || sentence.harms.some((h) => h.by.some((m) => isPolice(m, passage)));
  if (!byPolice && addressesOf(passage) > 1) return "one of several places, and police are not said to be there";
  return null;
}

const counted = new WeakMap<Passage, number>();

/** How many different block addresses a text holds: a roundup of shootings has many. */
function addressesOf(passage: Passage): number {
  const known = counted.get(passage);
  if (known !== undefined) return known;
  const different = new Set(
    passage.sentences.flatMap((s) => [...matches(s, BLOCK), ...matches(s, HOUSE)].map((m) => m.groups.what)),
  ).size;
  counted.set(passage, different);
  return different;
}
