import { atLeast, exactly } from "../../model/index.ts";
import type { Mention, Passage, Sentence } from "../passage.ts";
import { type Finding, type Match, matches, negated, type Rule } from "../rule.ts";
import { subjectBefore } from "../voices/subject.ts";
import { NUMBER, numberOf } from "../words/numbers.ts";

const FIRED =
  /\b(?:(?<!\bshots[ -])fired(?! (?:him|her|from|officer|deputy|by|for|the (?:chief|officer|deputy)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day))|opened fire|opening fire|returned fire|discharged? (?:a|an|his|her|their|the|its|one|at|multiple|several|\w+ )?|discharging (?:his|her|their|a)|used (?:his|her|their) (?:firearms?|guns?|weapons?)|firing (?:his|her|their)|(?:fatally )?shot(?: and killed| at)?|fires|shoots)\b/gi;

/** "Five Alder Crossing, Oregon officers killed", "four members of the city police shot": what is counted stands apart from the noun. */
const COUNTED_APART = new RegExp(
  `\\b(?<count>${NUMBER}|an?) (?:(?:(?:[\\p{Lu}][\\p{L}.’'-]*,? ){1,4}|[\\p{Ll}-]+ )?(?:police )?(?:officers?|deput(?:y|ies)|troopers?)|members? of (?:the )?(?:[\\p{L}.,’'-]+ ){0,5}?(?:police|department|force|sheriff['’]s office))(?: working [^.;,]{1,60})? (?:(?:fatally )?shot|killed|fired|opened fire)\\b(?! (?:him|her|from|by))`,
  "giu",
);
const GUNS = /\b(?:shot|shots|shoot(?:ing|s)?|gunfire|fired|gunshot|bullets?|rounds?)\b/i;
const OTHER_WAYS = /\b(?:taser|stun gun|restrain|chokehold|struck by|ran over|beat|beaten|knelt|punch)/i;

/** How many officers fired, as a sentence counts them: "one officer" is 1, "officers" at least 2, "police" no number. */
export const officersWhoFired: Rule = {
  name: "officers-who-fired",
  fields: ["officers_who_fired"],
  cues: "fired fire discharged discharge discharging used firing shot fires shoots killed".split(" "),
  *read(sentence, passage) {
    const read: number[] = [];
    yield* countedApart(sentence, passage, read);
    for (const match of matches(sentence, FIRED)) {
      const passive = /\b(?:was|were|been|being|is|are|be|got|gets) (?:\w+ly )?$/i.test(
        sentence.text.slice(0, match.start - sentence.start),
      );
      if (passive) {
        yield* byAgent(sentence.text, sentence.start, match.end, sentence.mentions, match.start);
        continue;
      }
      if (read.some((end) => match.start < end)) continue;
      const officers = subjectBefore(sentence, match.start).filter(isOfficer);
      const last = officers.at(-1);
      const first = officers[0];
      if (!first || !last) continue;
      if (negated(sentence, match.start)) {
        yield { start: first.start, end: match.end, refused: "it says who did not fire" };
        continue;
      }
      const value = counted(officers);
      if (value) yield { field: "officers_who_fired", value, start: first.start, end: match.end, confidence: 0.85 };
    }
  },
};

/** Counts that stand apart from their noun; and officers said to have killed, where guns and nothing else are told of. */
function* countedApart(sentence: Sentence, passage: Passage, read: number[]): Generator<Finding> {
  for (const match of matches(sentence, COUNTED_APART)) {
    const count = numberOf((match.groups.count ?? "").replace(/^an$/i, "a"));
    const isKilled = /killed$/i.test(match.text);
    if (isKilled && !passage.sentences.some((s) => GUNS.test(s.text))) continue;
    if (isKilled && passage.sentences.some((s) => OTHER_WAYS.test(s.text))) continue;
    if (count === null || negated(sentence, match.start) || /\b(?:the|other|another) $/i.test(before(sentence, match)))
      continue;
    read.push(match.end);
    const value = exactly(count, "officers", match.text);
    const confidence = /^an? /i.test(match.text) ? 0.6 : 0.8;
    yield { field: "officers_who_fired", value, start: match.start, end: match.end, confidence };
  }
}

function before(sentence: Sentence, match: Match): string {
  return sentence.text.slice(0, match.start - sentence.start);
}

function* byAgent(text: string, offset: number, end: number, mentions: readonly Mention[], start: number) {
  const by = /^(?: and killed| to death| \w+ times)? by /.exec(text.slice(end - offset));
  if (!by) return;
  const at = end + by[0].length;
  const officer = mentions.find((m) => m.start >= at && m.start - at < 3 && isOfficer(m));
  const value = officer ? counted([officer]) : null;
  if (officer && value) yield { field: "officers_who_fired" as const, value, start, end: officer.end, confidence: 0.8 };
}

function isOfficer(mention: Mention): boolean {
  return mention.noun?.class === "officer" && !mention.pronoun;
}

/** "Officer Ruiz and another officer" is two; a plural without a number at least two; "police" nobody can count. */
function counted(officers: readonly Mention[]) {
  // "No other officer fired" says that the count given before is whole, not that nobody fired.
  if (officers.some((o) => o.count === null || /\bother\b/i.test(o.text))) return null;
  const told = officers.filter(
    (o, i) => o.determiner !== "definite" || !officers.slice(0, i).some((p) => p.text === o.text),
  );
  const text = told.map((o) => o.text).join(" and ");
  const exact = told.every((o) => o.count?.value !== null);
  const sum = told.reduce((total, o) => total + (o.count?.minimum ?? 1), 0);
  if (!exact) return atLeast(sum, "officers", text);
  return {
    value: sum,
    minimum: sum,
    maximum: sum,
    approximate: officers.some((o) => o.count?.approximate),
    unit: "officers" as const,
    text,
  };
}
