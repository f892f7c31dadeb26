import type { Passage, PersonInText, Sentence } from "../passage.ts";
import { isPolice, onlyParty, partyBefore } from "../people/parties.ts";
import { type Match, matches, negated, type Rule } from "../rule.ts";
import { subjectBefore } from "../voices/subject.ts";

const VEHICLE = "(?:car|vehicle|truck|pickup|suv|van|sedan|minivan|[\\p{Lu}]\\p{L}+ (?:sedan|suv))";
const ITS = "(?:(?:his|her|their|the|an?|its|parked|own|stolen|closed) ){0,3}";
/** What is recorded, and the words that say it. */
const POSITIONS: readonly (readonly [recorded: string, pattern: RegExp])[] = [
  [
    "lying",
    /\b(?:lying|laying|lay|lies|prone|face[- ]down|(?:was|were|while|still|already) (?:down )?on the (?:ground|floor|pavement)|on (?:his|her|their) (?:stomach|back|side)(?= (?:when|as|while|on|in)))\b/giu,
  ],
  ["sitting", /\b(?:sitting|seated|sat)\b/giu],
  ["standing", /\b(?:standing|stood)(?! (?:by|trial|up for|with his|with her))\b/giu],
  [
    "running or turned away",
    /\b(?:running away|ran away|running from|ran from|turn(?:ed|ing) (?:away|around|his back|her back)|(?:his|her) back (?:was )?(?:turned|to (?:the )?(?:officers?|police|deput(?:y|ies)|them))|walking away|walked away|back(?:ed|ing) away|(?:was|were) (?:running|fleeing)|as (?:he|she) (?:ran|fled|was running|was fleeing)|mov(?:ed|ing) away)\b/giu,
  ],
  [
    "coming toward officers",
    /\b(?:walk(?:ed|ing)|advanc(?:ed|ing)|mov(?:ed|ing)|c(?:ame|oming)|charg(?:ed|ing)|r(?:an|unning|ushed|ushing)|lung(?:ed|ing)|approach(?:ed|ing)) (?:directly |quickly )?(?:toward|towards|at) (?:(?:the|two|an?|three|responding) )?(?:officers?|police|deput(?:y|ies)|troopers?|them|agents)\b/giu,
  ],
  [
    "indoors",
    /\b(?:inside|in) (?:his|her|their|the|an?) (?:own )?(?:home|house|apartment|bedroom|kitchen|living room|bathroom|hallway)\b/giu,
  ],
  [
    "outdoors",
    /\b(?:in|on) (?:his|her|their|the|an?) (?:front |back )?(?:yard|backyard|porch|driveway|sidewalk|street|parking lot|alley|lawn)\b/giu,
  ],
  ["kneeling", /\b(?:kneeling|knelt|on (?:his|her|their) knees)\b/giu],
  [
    "inside a vehicle",
    new RegExp(
      `\\b(?:inside|(?:was|were|sat|sitting|seated|remained|stayed|slumped|asleep|sleeping|still) (?:still |already |asleep |alone )?(?:in|inside)) ${ITS}(?:${VEHICLE}|(?:driver|passenger)['’]?s?['’]? seat|front seat|back seat)\\b|\\b(?:behind the wheel|(?:was|were) still inside(?= when))`,
      "giu",
    ),
  ],
  [
    "outside a vehicle",
    new RegExp(
      `\\b(?:(?:got|gets|getting|stepped|stepping|climbed|jumped|came|emerged|emerging) (?:out of|from) ${ITS}${VEHICLE}|(?:exited|exiting|left) ${ITS}${VEHICLE}|outside (?:of )?${ITS}${VEHICLE}|(?:got|stepped|jumped) out (?=with|and (?:lunged|charged|pointed|fired|ran|raised)))`,
      "giu",
    ),
  ],
];
/** What makes it the moment of the force, not an hour before. */
const FORCE =
  /\b(?:shot|shoots?|shooting|fired?|fires|firing|opened fire|kill(?:ed|s|ing)?|lung(?:ed|es|ing)|charg(?:ed at|ing at)|struck|hit|hitting|wounded|tased|knelt|restrained)\b/i;
const EARLIER =
  /\b(?:when (?:officers|police|deputies|they) (?:first )?(?:arrived|approached|found|came)|found (?:him|her|them|the)|earlier|before (?:officers|police) (?:arrived|came)|call(?:ed|er)|had been|back in|years? ago|years? earlier|previously)\b/i;

/**
 * Where and how somebody was when force was used on them: lying, sitting, standing, inside a vehicle or out of it. Only in a sentence
 * that tells of the force too, and only of the person it was used on.
 */
export const position: Rule = {
  name: "position",
  fields: ["position"],
  cues: "ground floor pavement stomach fled fleeing backed backing running ran turned turning back walking walked advanced advancing moved moving came coming charged charging rushed rushing lunged lunging approached approaching home house apartment bedroom kitchen hallway yard backyard porch driveway sidewalk street alley lawn face down lying laying lay lies prone face-down sitting seated sat standing stood kneeling knelt knees inside in wheel out exited exiting left outside stepped emerged got climbed".split(
    " ",
  ),
  *read(sentence, passage) {
    if (sentence.block === "title") return;
    for (const [recorded, pattern] of POSITIONS)
      for (const match of matches(sentence, pattern)) {
        const span = { start: match.start, end: match.end };
        const about = whose(sentence, match, passage);
        if (!about) continue;
        if (
          negated(sentence, match.start) ||
          /\b(?:if|whether|could|would|told to|ordered)\b[^,.;]{0,30}$/i.test(before(sentence, match))
        )
          yield { ...span, refused: "not said to have been so" };
        else if (!FORCE.test(sentence.text) || EARLIER.test(sentence.text))
          yield { ...span, refused: "not said of when force was used" };
        else yield { field: "position", value: recorded, about, ...span, confidence: 0.7 };
      }
  },
};

/** The one it is said of; for a noun of place without a subject, "inside his car", the one harmed. */
function whose(sentence: Sentence, match: Match, passage: Passage): PersonInText | null {
  const party = partyBefore(sentence, match.start, passage);
  if (party) return party;
  const subject = subjectBefore(sentence, match.start);
  if (subject.length > 0) return null;
  const near = sentence.mentions.filter((m) => m.end <= match.start).at(-1);
  if (!near || isPolice(near, passage)) return null;
  const person = passage.personOf(near);
  const only = onlyParty(passage);
  return only && person === only ? only : null;
}

function before(sentence: Sentence, match: Match): string {
  return sentence.text.slice(0, match.start - sentence.start);
}
