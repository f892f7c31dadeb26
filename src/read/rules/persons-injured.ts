import { exactly } from "../../model/index.ts";
import type { Harm, Mention, Passage, Sentence } from "../passage.ts";
import { isPolice } from "../people/parties.ts";
import { type Finding, matches, negated, type Refused, type Rule } from "../rule.ts";
import { manyOf } from "../words/how-many.ts";
import { NUMBER } from "../words/numbers.ts";

const NOBODY =
  /\b(?:no one|nobody|no (?:other )?(?:one|people|persons?|bystanders?|civilians?|residents?|members? of the public))(?: else)?(?: (?:was|were|had been))? (?:also )?(?:injured|hurt|wounded)\b/giu;
const COUNTED = new RegExp(
  `(?<!\\bno |, )\\b(?<count>(?:at least )?${NUMBER})(?: (?:other )?(?:people|others?|more|bystanders?|civilians?|men|women|children|teenagers?|passengers?|residents?|students?|persons?))? (?:were|was) (?:also |critically |seriously )?(?:injured|hurt|wounded)\\b`,
  "giu",
);
/** "Two bystanders were hit by police bullets", "a 12-year-old girl in the car was grazed". */
const HIT = new RegExp(
  `\\b(?<count>(?:at least )?${NUMBER}|an?(?: other)?|another) (?:(?:innocent|nearby|\\d{1,2}-year-old|other) )?(?:bystanders?|passengers?|pedestrians?|passers-by|passerby|people nearby|children|boy|girl|neighbors?)(?: [^.;,]{1,30})? (?:was|were) (?:also )?(?:hit|struck|grazed|shot and (?:wounded|injured)|wounded|injured)(?: [^.;,]{1,20})?? by (?:[\\p{L}]+ ){0,3}?(?:police|officers?['’]?s?['’]?|stray|a|the)? ?(?:bullets?|gunfire|shots?|rounds?|fragments?|shrapnel)`,
  "giu",
);
const WOUNDING = new RegExp(
  `\\b(?:wounding|injuring|wounded|injured) (?<count>(?:at least )?${NUMBER}) (?:others|other people|people|bystanders|more)\\b`,
  "giu",
);

/**
 * How many people other than officers were injured and lived: a count, a list of people, or nobody. Somebody wounded
 * whom the text says died is not counted, one injured person counts alone only where the text has no second, and
 * officers are another field's.
 */
export const personsInjured: Rule = {
  name: "persons-injured",
  fields: ["persons_injured"],
  cues: "injured hurt wounded wounding injuring hospitalized bullet bullets gunfire shots rounds fragments shrapnel".split(
    " ",
  ),
  *read(sentence, passage) {
    if (sentence.block === "title") return;
    const injured = passage.people.filter((p) => p.role === "injured").length;
    for (const match of matches(sentence, NOBODY)) {
      if (/officer|deput|trooper/i.test(match.text)) continue;
      if (injured > 0) yield { start: match.start, end: match.end, refused: "somebody else was injured" };
      else
        yield {
          field: "persons_injured",
          value: exactly(0, "people", match.text),
          start: match.start,
          end: match.end,
          confidence: 0.8,
        };
    }
    const counted: Finding[] = [];
    for (const pattern of [COUNTED, WOUNDING, HIT])
      for (const match of matches(sentence, pattern)) {
        const value = manyOf((match.groups.count ?? "").replace(/^(?:an?(?: other)?|another)$/i, "one"), "people");
        const isOfficers = pattern !== HIT && namesOfficers(sentence.text, sentence.start, match, sentence.mentions);
        if (!value || value.minimum === 0 || isOfficers) continue;
        const more = /\b(?:other|others|more)\b/i.test(match.text) && injured > 0 ? { value: null, maximum: null } : {};
        counted.push({
          field: "persons_injured",
          value: { ...value, ...more, text: match.text },
          start: match.start,
          end: match.end,
          confidence: 0.8,
        });
      }
    yield* counted;
    if (counted.length > 0) return;
    for (const harm of sentence.harms)
      if (harm.what === "injured" && !negated(sentence, harm.start)) yield* fromHarm(harm, sentence, passage, injured);
  },
};

function* fromHarm(harm: Harm, sentence: Sentence, passage: Passage, injured: number): Iterable<Finding | Refused> {
  const span = { start: harm.start, end: harm.end };
  const before = sentence.text.slice(0, harm.start - sentence.start);
  if (
    /\b(?:neither|nor|mortally|fatally)\b/i.test(
      before + sentence.text.slice(harm.start - sentence.start, harm.end - sentence.start),
    ) ||
    /\b(?:an?|the|his|her|their) $/i.test(before) ||
    (harm.by.length > 0 && !harm.by.some((m) => isPolice(m, passage)))
  )
    return;
  if (harm.who.some((m) => m.count === null || m.count.value === null || (m.pronoun && m.noun?.plural))) return;
  if (harm.who.some((m) => passage.personOf(m)?.role === "killed")) {
    yield { ...span, refused: "said to have died too" };
    return;
  }
  if (harm.who.some((m) => passage.personOf(m)?.role === "officer")) return;
  const sum = harm.who.reduce((total, m) => total + (m.count?.value ?? 0), 0);
  if (sum === 0 || (sum === 1 && injured !== 1)) return;
  yield {
    field: "persons_injured",
    value: exactly(sum, "people", harm.who.map((m) => m.text).join(" and ")),
    ...span,
    confidence: 0.75,
  };
}

/** "two of the officers were hurt": the count is of officers. */
function namesOfficers(
  text: string,
  offset: number,
  match: { start: number; end: number; text: string },
  mentions: readonly Mention[],
): boolean {
  const before = text.slice(0, match.start - offset);
  return (
    mentions.some((m) => m.noun?.class === "officer" && m.start < match.end && m.end > match.start) ||
    (/^\S+ (?:were|was)\b/i.test(match.text) && /\b(?:officers?|deput(?:y|ies)|troopers?)\b/i.test(before))
  );
}
