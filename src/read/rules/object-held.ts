import type { Passage, PersonInText, Sentence } from "../passage.ts";
import { isPolice, onlyParty, partyBefore, partyNotPolice } from "../people/parties.ts";
import { type Match, matches, negated, type Rule } from "../rule.ts";
import { subjectBefore } from "../voices/subject.ts";

/** Things that are held and taken for weapons, each with the word it is recorded under. */
const OBJECTS: readonly (readonly [recorded: string, words: string])[] = [
  ["phone", "(?:cell ?|mobile |smart)?phones?|cellphones?|iphones?"],
  ["wallet", "wallets?"],
  ["keys", "(?:set of )?(?:car |house )?keys?"],
  ["vape pen", "(?:vape|vaping) ?(?:pen|device|pipe)s?|vapes?|e-cigarettes?"],
  ["lighter", "(?:cigarette )?lighters?"],
  ["bottle", "(?:[\\p{L}]+ )?bottles?|(?:beer |soda )cans?"],
  ["flashlight", "flashlights?"],
  ["tool", "(?:wrench(?:es)?|cordless drill|power drill|drill|pliers|shower head|hose nozzle|spray nozzle)"],
  ["pen", "pens?|pencils?"],
  ["toy", "toy (?:truck|car)s?"],
];
const OBJECT = OBJECTS.map(([, words]) => words).join("|");
const PATTERNS = OBJECTS.map(([recorded, words]) => [recorded, new RegExp(`(?:^|\\s)(?:${words})$`, "iu")] as const);
const THING = `(?:an? |the |his |her |only |just |what (?:turned out to be|was) )+(?:[\\p{L}-]+ ){0,3}?(?:${OBJECT})`;
const HELD = new RegExp(
  `\\b(?:holding|held|hold|clutching|carrying|carried|gripping|grabbed|pulled(?: out)?|produced|drew|took out|raised|pointed|pointing|had) (?:up )?(?<what>${THING})\\b`,
  "giu",
);
const IN_HAND = new RegExp(
  `\\b(?:with|and|had|,) (?<what>${THING}) in (?:his|her|their|one|each|the) (?:other |left |right )?hands?\\b`,
  "giu",
);
const TURNED_OUT = new RegExp(
  `\\b(?:it|which|that|the (?:dark |shiny |metal |black )?(?:object|item|thing)) (?:later |actually )?(?:was|turned out to be|proved to be) (?<what>${THING})\\b`,
  "giu",
);
const MISTAKEN = new RegExp(
  `\\b(?:mistook|mistaking|mistaken) (?<what>${THING}) for\\b|\\b(?:found|recovered|had|carried) only (?<only>${THING})\\b|\\bin (?:his|her) (?:left |right )?hands? was (?<hand>${THING})\\b`,
  "giu",
);
const CAME_WITH = new RegExp(
  `\\b(?:walk(?:ed|ing|s)|step(?:ped|ping|s)|came|coming|emerg(?:ed|es|ing)|stood|standing|approach(?:ed|ing)|ran|running)(?: [\\p{L}’'-]+){0,5} with (?:only )?(?<what>${THING})\\b|\\b(?:armed (?:only with|with only|with nothing (?:more|other) than)|armed with nothing but|holding nothing (?:but|more than)|had nothing but|only had|had only) (?<only>${THING})\\b`,
  "giu",
);
const KNOWN_AS = new RegExp(
  `\\b(?:objects?|items?|things?|it),? (?:was |which was |that was )?(?:later |actually |since )?(?:identified|determined|found|revealed|described|shown|confirmed) (?:as|to be) (?<what>${THING})\\b|\\bobject, (?<only>${THING})\\b|\\b(?:all|the only thing) (?:that )?(?:he|she|[\\p{Lu}]\\p{L}+) (?:had|held|was holding|carried)(?: in (?:his|her) hands?)? was (?<hand>${THING})\\b`,
  "giu",
);
const NOTHING =
  /\b(?:(?:had|has|held|holding|with) (?:absolutely )?nothing in (?:(?:either of )?(?:his|her|their)|either) hands?|(?:was|were) empty[- ]?handed|(?:was|were) (?:not|n['’]t) holding anything)\b/giu;
const NOT_DONE = /\b(?:to|could|would|whether|if|thought|believed|mistook|like|resembled)\b[^,.;]{0,25}$/i;

/** A phone, a wallet, a bottle in somebody's hand when force was used on them: what was held that is no weapon. Officers' own are not read. */
export const objectHeld: Rule = {
  name: "object-held",
  fields: ["object_held"],
  cues: "phone phones cellphone cellphones cell smartphone iphone wallet keys key vape vaping e-cigarette lighter bottle can flashlight wrench drill pliers nozzle pen pencil toy nothing anything empty-handed handed".split(
    " ",
  ),
  *read(sentence, passage) {
    if (sentence.block === "title") return;
    const seen = new Set<string>();
    for (const match of matches(sentence, NOTHING)) {
      const about = partyNotPolice(sentence, match.start, passage);
      if (about)
        yield { field: "object_held", value: "nothing", about, start: match.start, end: match.end, confidence: 0.7 };
    }
    for (const pattern of [HELD, IN_HAND, TURNED_OUT, MISTAKEN, CAME_WITH, KNOWN_AS])
      for (const match of matches(sentence, pattern)) {
        const recorded = PATTERNS.find(([, words]) => words.test(thingOf(match)))?.[0];
        const about =
          pattern === TURNED_OUT || pattern === MISTAKEN || pattern === KNOWN_AS
            ? onlyParty(passage)
            : whose(sentence, match, passage);
        if (!recorded || !about || seen.has(recorded)) continue;
        const span = { start: match.start, end: match.end };
        const before = sentence.text.slice(0, match.start - sentence.start);
        if (negated(sentence, match.start) || NOT_DONE.test(before)) {
          yield { ...span, refused: "not said to have been held" };
          continue;
        }
        seen.add(recorded);
        yield { field: "object_held", value: recorded, about, ...span, confidence: 0.75 };
      }
  },
};

function thingOf({ groups }: Match): string {
  return groups.what ?? groups.only ?? groups.hand ?? "";
}

/** The party who holds it; where no subject stands before, the one harmed whom the sentence names before it. */
function whose(sentence: Sentence, match: Match, passage: Passage): PersonInText | null {
  const party = partyBefore(sentence, match.start, passage);
  if (party) return party;
  const only = onlyParty(passage);
  const subject = subjectBefore(sentence, match.start);
  if (!only || subject.some((m) => isPolice(m, passage) && !m.pronoun)) return null;
  return sentence.mentions.some((m) => m.end <= match.start && passage.personOf(m) === only) ? only : null;
}
