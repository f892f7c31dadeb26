import type { StepState } from "../../model/index.ts";
import type { Mention, Passage, Sentence } from "../passage.ts";
import { overSomebodyElse } from "../people/whose-case.ts";
import { type Match, matches, negated, type Rule } from "../rule.ts";
import { subjectBefore } from "../voices/subject.ts";
import { LAW, POLICE_RULES, PRACTICE } from "../words/reforms.ts";

type Form = readonly [state: StepState, pattern: RegExp];

const form = (state: StepState, source: string): Form => [state, new RegExp(source, "giu")];
const FORMS: readonly Form[] = [
  form(
    "announced",
    `\\b(?:will|plans? to|intends? to|agreed to|agrees to|pledged to|promised to|vowed to|is going to) (?:also |soon |now )?(?<what>(?:chang|revis|updat|overhaul|rewrit|amend|tighten|adopt|implement|institut|introduc|strengthen|review)e? ${POLICE_RULES}|(?:ban|end|prohibit|limit|restrict|bar) ${PRACTICE}|(?:changes|reforms) (?:in|to) ${POLICE_RULES})`,
  ),
  form(
    "announced",
    `\\b(?:announced|unveiled|agreed (?:on|to)) (?<what>${POLICE_RULES} (?:changes|reforms)|(?:[\\p{L}]+ )?(?:changes|reforms) (?:in|to) ${POLICE_RULES})`,
  ),
  form(
    "under way",
    `\\b(?:is|are|has been|have been|began|begun|started) (?:also |now |currently |still )?(?<what>(?:changing|revising|updating|overhauling|rewriting|amending|reviewing|re-evaluating) ${POLICE_RULES})`,
  ),
  form(
    "done",
    `\\b(?<what>(?:changed|revised|updated|overhauled|rewrote|rewritten|amended|tightened|adopted|implemented|instituted|introduced|strengthened) ${POLICE_RULES}|(?:banned|ended|prohibited|limited|restricted|barred) ${PRACTICE}|(?:passed|enacted|adopted|signed|approved) ${LAW})`,
  ),
  form(
    "done",
    `(?<what>\\b(?:new|revised|updated) (?:[\\p{L}-]+ ){0,3}?policy) (?:now )?(?:requires|bans|limits|prohibits|bars|restricts)\\b`,
  ),
  form(
    "done",
    `(?<what>${PRACTICE} (?:was|were|has been|have been) (?:banned|ended|prohibited|restricted)|\\bpolic(?:y|ies) (?:was|were|has been|have been) (?:since )?(?:changed|revised|updated|overhauled|rewritten|amended|tightened))`,
  ),
  form(
    "declined",
    `\\b(?:will not|declined to|refused to|has no plans to|does not plan to) (?<what>(?:chang|revis|updat|amend|review)e? ${POLICE_RULES})`,
  ),
];

const ACTOR =
  /\b(?:department|police|agency|office|city|town|county|council|board|commission|chief|sheriff|mayor|governor|superintendent|commissioners?|lawmakers|legislature|legislators|state|officials|supervisors|senate|house|administration|they|it|he|she|we)\b[^.;]{0,70}$/i;
const SPEAKS_FOR_POLICE: ReadonlySet<string> = new Set(["police", "official", "prosecutor", "investigator"]);
const ASKED_FOR =
  /\b(?:should|must|could|would|might|may|needs? to|urg\w+|call(?:s|ed|ing)? (?:for|on)|demand\w*|push(?:es|ed|ing)?|propos\w+|asks?|asked|asking|wants?|hop(?:es|ed|ing)|if|whether|unless|consider(?:s|ed|ing)?|recommend\w*|fail(?:s|ed)?|vetoed|rejected|sought|seeks?)\b[^;]{0,80}$/i;
/** What ties a change to this death. */
const TIE =
  /\b(?:after|since|following|in response to|in the wake of|prompted by|because of|as a result of|in light of|spurred by|settlement|in (?:his|her|their) (?:name|memory|honor)|named (?:for|after)|led to)\b/i;
const OF_THIS =
  /\b(?:shooting|killing|killed|shot|death|died|incident|case|settlement|encounter|his|her|their|tragedy|video|review)\b/i;
const EARLIER =
  /\b(?:before the (?:shooting|killing|incident)|(?:months|years|weeks) (?:before|earlier|ago)|last year|had (?:already )?(?:been )?(?:changed|revised|updated|adopted|banned|amended)|already|nationwide|across the (?:country|nation)|many (?:departments|agencies|cities)|other (?:departments|agencies|cities))\b/i;

/**
 * A change of the rules that police work by, come of this death: announced, under way, done or declined. What is done
 * must be tied to the death in its sentence. Refused: changes asked for, older ones, and those after somebody else's death.
 * Whether officers followed policy says nothing.
 */
export const policyChange: Rule = {
  name: "policy-change",
  fields: ["policy_change"],
  cues: "policy policies guidelines procedures protocol protocols training tactics orders rules standards no-knock chokehold chokeholds restraints pursuits chases stops ordinance law bill legislation vehicles".split(
    " ",
  ),
  *read(sentence, passage) {
    if (sentence.block === "title") return;
    for (const [state, pattern] of FORMS)
      for (const match of matches(sentence, pattern)) {
        const who = subjectBefore(sentence, match.start);
        const before = sentence.text.slice(0, match.start - sentence.start);
        if (!byAnAuthority(who, before, match)) continue;
        const span = { start: match.start, end: match.end };
        const reason = whyNot(sentence, match, state, passage);
        if (reason) yield { ...span, refused: reason };
        else {
          const what = (match.groups.what ?? "").trim();
          const value = { what, state, body: bodyOf(who[0], passage), people: null, when: null };
          yield { field: "policy_change", value, ...span, confidence: 0.75 };
        }
      }
  },
};

/** A change of rules is made by those who set them; a passive verb or a new policy names nobody. */
function byAnAuthority(who: readonly Mention[], before: string, match: Match): boolean {
  if (/\b(?:was|were|been|requires|bans|limits|prohibits|bars|restricts)\b/i.test(match.text)) return true;
  if (who.length > 0) return who.some((m) => m.pronoun || SPEAKS_FOR_POLICE.has(m.kind) || m.noun?.class === "group");
  return ACTOR.test(before);
}

function whyNot(sentence: Sentence, match: Match, state: StepState, passage: Passage): string | null {
  const before = sentence.text.slice(0, match.start - sentence.start);
  const around = before + sentence.text.slice(match.end - sentence.start);
  if (state !== "declined" && negated(sentence, match.start)) return "said not to be so";
  if (ASKED_FOR.test(before)) return "asked for, not made";
  if (EARLIER.test(sentence.text)) return "an older change, or somebody else's";
  if (state === "done" && !(TIE.test(around) && OF_THIS.test(around)) && !namedForParty(match, passage))
    return "not said to come of this death";
  return overSomebodyElse(sentence, match.start, passage) ? "over somebody else's death" : null;
}

/** "Passed Ira's Law": a law that bears the name of the person the text is about. */
function namedForParty(match: Match, passage: Passage): boolean {
  const name = /(?<name>\p{Lu}\p{L}+)['’]s Law\b/u.exec(match.text)?.groups?.name;
  const parties = passage.people.filter((p) => ["killed", "injured", "subject"].includes(p.role));
  return name !== undefined && parties.some((p) => p.name?.split(" ").includes(name));
}

function bodyOf(mention: Mention | undefined, passage: Passage): string | null {
  if (!mention || mention.pronoun) return null;
  return mention.what === "body" ? passage.bodyOf(mention) : mention.affiliation;
}
