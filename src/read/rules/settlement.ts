import type { Passage, Sentence } from "../passage.ts";
import { overSomebodyElse } from "../people/whose-case.ts";
import { type Match, matches, type Rule } from "../rule.ts";
import { dollarsOf, MONEY } from "../words/money.ts";

const DEAL = "(?:settlements?|pay-?outs?|payments?|deal|agreement|compensation)";
const LIKE_A_DEAL = `(?:(?:[\\p{L}-]+ ){0,3}${DEAL})`;
const SUM = `(?<sum>${MONEY})`;

/** What is agreed, approved or paid. Each holds the sum and words that say it was. */
const AGREED: readonly RegExp[] = [
  new RegExp(`\\b(?:settle[ds]?|settling|resolved) [^;$]{0,110}?\\bfor ${SUM}`, "giu"),
  new RegExp(
    `\\b(?:agree[ds]?|agreeing|approv(?:ed|es|ing)|reach(?:ed|es)|accept(?:ed|s)|finaliz(?:ed|es)|signed(?: off on)?|(?:vot(?:ed|es)|clear(?:ed|s)) (?:[\\p{L}\\d-]+ ){0,2}(?:to (?:approve|accept|pay)|for|in favor of)|announced|ratified|took|receiv(?:ed|es)) (?:(?:on|in|to|by) )?[^;$]{0,60}?${SUM}(?=[- ]${LIKE_A_DEAL}| (?:for|to|with) )`,
    "giu",
  ),
  new RegExp(
    `\\b(?:will pay|(?:has |have )?paid|pays|agree[ds]? to pay|paying|is to pay|to pay) (?:out )?[^;$]{0,70}?${SUM}`,
    "giu",
  ),
  new RegExp(
    `\\b(?:will (?:receive|get)|receiv(?:ed|es)|(?:was|were) (?:paid|awarded)) (?:[\\p{L}]+ ){0,3}?${SUM}`,
    "giu",
  ),
  new RegExp(
    `${SUM}[- ]${LIKE_A_DEAL}[^;]{0,100}?\\b(?:(?:was|were|has been|have been) (?:[\\p{L}]+ly )?(?:approved|reached|agreed|finalized|paid|announced|signed)|approved|reached|finalized)\\b`,
    "giu",
  ),
  new RegExp(
    `\\b(?:settled|settlement)\\b[^;$]{0,40}\\b(?:of|totaling|worth|calls for|amount(?:ed|ing|s) to) ${SUM}`,
    "giu",
  ),
];

const OF_A_SETTLEMENT =
  /\b(?:settle[ds]?|settling|settlements?|pay-?outs?|lawsuits?|suit|claims?|famil(?:y|ies)|estate|mother|father|parents|widow|wife|children|daughters?|sons?|relatives)\b/i;
/** Words that leave the sum asked for, offered, decided on by nobody yet, or turned down. */
const NOT_AGREED =
  /\b(?:tentative(?:ly)?|propos\w+|reject(?:ed|s|ing)?|against|turned down|declined|refus\w+|offer(?:ed|s)?|seek(?:s|ing)?|sought|demand\w*|asks?|asked|asking|consider(?:s|ed|ing)?|recommend\w*|could|would|might|may|should|pending|subject to|set to vote|to vote|scheduled|expected|likely|possible|potential|urg(?:ed|es|ing)|hop(?:es|ed|ing)|wants?|push(?:ed|ing)|review(?:s|ing)?|weigh(?:s|ed|ing)?|negotiat\w+|not|never|no|block(?:ed|s)?|delay(?:ed|s)?|fail(?:ed|s)?|vetoed|void(?:ed)?)\b/i;
const ON_CONDITION = /\b(?:if|whether|unless|until|once|(?:sub)?committee|panel)\b/i;
/** What goes with many settlements and takes nothing back. */
const NO_ADMISSION = /\b(?:(?:did|does|do|will|is) not|without|no) (?:an )?(?:admi\w+|conce\w+|acknowledg\w+)/gi;
const APPROVED_AFTER_ALL =
  /\b(?:council|board|commission(?:ers)?|supervisors|judge|city|county)\b[^.;]{0,40}\b(?:approved|voted (?:[\p{L}\d-]+ ){0,2}to approve|finalized|signed off on)\b/iu;
const OTHER_MONEY =
  /\b(?:jury|juries|jurors|verdict|ordered to pay|bail|bond|reward|raised|gofundme|fundrais\w+|donat\w+|salary|pension|back pay|overtime|budget|contract|consultants|premiums?|grant|fine[ds]?|restitution|stolen|stole|robbed|cash)\b/i;
const OTHERS =
  /\b(?:another|other (?:cases?|families|family|settlement)|separate(?:ly)?|similar|unrelated|(?:previous|prior|earlier) (?:[\p{L}-]+ )?(?:case|settlement|suit|lawsuit|shooting|death|killing)s?|since (?:19|20)\d\d|cases|(?:several|dozens of|many|all|misconduct|\d+) lawsuits|settlements(?! in (?:the )?(?:city|county|state|department))|in the (?:past|last)|so far|each year|annually|nationwide|such as|like the|officers?['’]? (?:lawsuit|suit|claim)|(?:to|pa(?:y|id|ys|ying)) (?:the |an? )?(?:former )?(?:officer|deputy|trooper|chief|sergeant))\b/iu;

/**
 * The sum of a settlement over the death, in US dollars, where it is said to be agreed, approved or paid. Refused: a
 * sum sought, offered, proposed, tentative or turned down; a jury's award; a total of many; and somebody else's case.
 */
export const settlement: Rule = {
  name: "settlement",
  fields: ["settlement"],
  cues: "settle settled settles settling settlement settlements payout pay paid pays paying payment agreed agree agrees approved receive received receives deal awarded".split(
    " ",
  ),
  *read(sentence, passage) {
    if (!/\$|dollar/.test(sentence.text)) return;
    const seen: Match[] = [];
    for (const pattern of AGREED)
      for (const match of matches(sentence, pattern)) {
        if (!OF_A_SETTLEMENT.test(sentence.text)) continue;
        if (seen.some((earlier) => earlier.start < match.end && match.start < earlier.end)) continue;
        seen.push(match);
        const span = { start: match.start, end: match.end };
        const value = dollarsOf(match.groups.sum ?? "");
        const reason = whyNot(sentence, match, passage);
        if (reason) yield { ...span, refused: reason };
        else if (value) yield { field: "settlement", value, ...span, confidence: 0.8 };
      }
  },
};

function whyNot(sentence: Sentence, match: Match, passage: Passage): string | null {
  const clause = clauseOf(sentence, match).replace(NO_ADMISSION, "");
  const said = clause.replace(/\b(?:not|never) [^.;,]{0,40}/gi, "");
  if (ON_CONDITION.test(clause) || (NOT_AGREED.test(clause) && !APPROVED_AFTER_ALL.test(said)))
    return "asked for, offered or turned down, not agreed";
  if (OTHER_MONEY.test(sentence.text)) return "other money than a settlement's";
  if (OTHERS.test(sentence.text)) return "another case, or many";
  return overSomebodyElse(sentence, match.start, passage) ? "over somebody else's death" : null;
}

/** The words around a match up to the next stop within the sentence. */
function clauseOf(sentence: Sentence, match: Match): string {
  const before = sentence.text.slice(0, match.start - sentence.start);
  const after = sentence.text.slice(match.end - sentence.start);
  return `${/[^;:]{0,160}$/.exec(before)?.[0] ?? ""}${match.text}${/^[^;:,.]{0,80}/.exec(after)?.[0] ?? ""}`;
}
