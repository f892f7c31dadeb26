import type { Moment, StepState } from "../../model/index.ts";
import type { Mention, Passage, Sentence } from "../passage.ts";
import { overSomebodyElse } from "../people/whose-case.ts";
import { type Finding, type Match, matches, negated, type Refused, type Rule } from "../rule.ts";
import { subjectBefore } from "../voices/subject.ts";

const SUIT =
  "(?:(?:(?:new|federal|civil|wrongful[- ]death|civil[- ]rights|excessive[- ]force|state|\\$[\\d.,]+(?:[- ]?(?:million|m|k))?),? )*(?:lawsuits?|suits?|legal claims?|notices? of claim|tort claims?|claims? for damages)(?! jackets?\\b))";
const PLANS =
  "(?<plans>(?:will|would|plans?|intends?|planning|prepar(?:e|es|ing)|expects?|expected|going|vow(?:s|ed)|promised|aims?)(?: to| soon| also)*) ";
const OPPONENT =
  "(?:the |its |a |two |three |several )?(?:\\p{Lu}\\p{L}+ )*(?:city|county|town|village|state|department|police|sheriffs?|officers?|deput(?:y|ies)|troopers?|municipality|government|\\p{Lu}[\\p{L}-]+)";

/** Each verb takes its subject: who filed decides whether it is read. */
const BY_SUBJECT: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${PLANS})?(?:fil(?:ed|es|e|ing)|brought|brings?|pursuing|launched) (?:(?:an?|the|its|their|his|her|two|separate) )*${SUIT}`,
    "gu",
  ),
  new RegExp(`\\b(?:${PLANS})?(?:sued|sues?|suing)(?= ${OPPONENT})`, "gu"),
];
const BY_NOUN: readonly RegExp[] = [
  new RegExp(`\\b${SUIT},? (?:(?:which|that) )?(?:(?:was|were|has been|have been) )?(?:recently )?filed\\b`, "giu"),
  new RegExp(
    `\\b(?:family|families|mother|father|parents|widow|wife|husband|sister|brother|daughter|son|estate|relatives)['’]s? ${SUIT} (?:say|alleg|accus|claim|seek|ask|name|argu|contend|call|goes|is pending|will go|can proceed|continues)`,
    "giu",
  ),
  new RegExp(
    `\\b${SUIT} (?:against [^.;,]{3,60} )?(?:over|stemming from|in connection with) (?:the |his |her |[\\p{Lu}][\\p{L} .’'-]{2,40}['’]s? )(?:[\\p{L}\\d-]+ ){0,3}(?:death|killing|shooting)`,
    "gu",
  ),
];
const ENDED = new RegExp(
  `\\b(?:dismiss(?:ed|es)|threw out|throws out|tossed) (?:an? |the |their |her |his )?(?:[\\p{L}’'-]+ ){0,2}?${SUIT}|\\b${SUIT}[^.;,]{0,60} (?:was|were|has been) (?:dismissed|thrown out)`,
  "giu",
);

const POSSIBLE =
  /\b(?:if|whether|can|could|may|might|should|threat(?:en(?:ed|s|ing)?)?|consider(?:s|ed|ing)?|right to|likely|possible|potential|any|expected|draft(?:ed|ing)|urged|hopes? to|wants? to|tried to|allow(?:s|ed|ing)?|time to|before|unless|until)\b[^.;]{0,40}$/i;
const NOT_YET =
  /^[^.;,]{0,20}\b(?:(?:is|was|are|were) (?:not|likely|possible|expected|being (?:prepared|drafted|considered))|has not|will (?:not|follow)|would|could|may|might)\b/i;
const PART_ONLY = /\b(?:part(?:ly)?|some|partial|claims? against|one of|portion|counts?)\b/i;
const ANOTHER_MATTER =
  /\b(?:records|footage|video release|release of|wrongful(?:ly)? (?:conviction|convicted|arrest|terminat\w+|fired)|discriminat\w+|divorce|custody|landlord|insurance|overtime|retaliation|defamation|(?:an)?other (?:case|shooting|lawsuit|suit|man|woman)|previous(?:ly)?|unrelated|prior (?:suit|lawsuit|shooting|incident)|years? (?:before|earlier) the (?:shooting|incident)|before the shooting)\b/i;
const OVER_A_DEATH =
  /\b(?:famil(?:y|ies)|mother|father|parents|widow|wife|husband|relatives|estate|wrongful|death|killing|shooting|shot|killed|civil rights|excessive force)\b/i;

/** Verbs whose time is the suit's own; "a judge ruled Friday that the suit can proceed" says nothing of when it was filed. */
const TELLS_WHEN = /\b(?:fil(?:ed|es)|brought|sued|sues|dismiss(?:ed|es)|threw|tossed|thrown)\b/i;

/**
 * A civil suit over the death by the family, the person hurt or their lawyers: filed, planned, or dismissed. Refused:
 * suits by officers or unions, over records or other matters, over somebody else's death, and suits only possible.
 */
export const civilSuit: Rule = {
  name: "civil-suit",
  fields: ["civil_suit"],
  cues: "lawsuit lawsuits suit suits sued sues sue suing claim claims".split(" "),
  *read(sentence, passage) {
    for (const pattern of BY_SUBJECT)
      for (const match of matches(sentence, pattern)) {
        if (bySomebodyElse(sentence, match, passage)) continue;
        yield report(sentence, match, passage, stateOf(match));
      }
    for (const pattern of BY_NOUN)
      for (const match of matches(sentence, pattern))
        if (OVER_A_DEATH.test(sentence.text) && !byPolice(sentence, match))
          yield report(sentence, match, passage, "done");
    for (const match of matches(sentence, ENDED))
      if (!PART_ONLY.test(sentence.text)) yield report(sentence, match, passage, "done", "suit dismissed");
  },
};

function report(
  sentence: Sentence,
  match: Match,
  passage: Passage,
  state: StepState,
  what = "suit filed",
): Finding | Refused {
  const span = { start: match.start, end: match.end };
  const reason = whyNot(sentence, match, passage);
  if (reason) return { ...span, refused: reason };
  const when = state === "done" && TELLS_WHEN.test(match.text) ? timeOf(sentence, match) : null;
  return { field: "civil_suit", value: { what, state, body: null, people: null, when }, ...span, confidence: 0.8 };
}

function whyNot(sentence: Sentence, match: Match, passage: Passage): string | null {
  const before = sentence.text.slice(0, match.start - sentence.start);
  if (negated(sentence, match.start) || NOT_YET.test(sentence.text.slice(match.end - sentence.start)))
    return "said not to be so";
  if (POSSIBLE.test(before) || /\bnot? (?:an? )?$/i.test(before)) return "only possible";
  if (/^would/i.test(match.groups.plans ?? "") && !/\bsa(?:id|ys)\b/i.test(sentence.text)) return "only possible";
  if (ANOTHER_MATTER.test(sentence.text)) return "a suit over another matter";
  return overSomebodyElse(sentence, match.start, passage) ? "over somebody else's death" : null;
}

function stateOf(match: Match): StepState {
  if (match.groups.plans) return "announced";
  return /^pursuing/.test(match.text) ? "under way" : "done";
}

/** Whether no subject is known to be the family, the person hurt or their lawyer. */
function bySomebodyElse(sentence: Sentence, match: Match, passage: Passage): boolean {
  const before = sentence.text.slice(0, match.start - sentence.start);
  if (/\bestate\b[^.;,]{0,60}$/i.test(before)) return false;
  if (subjectBefore(sentence, match.start).some((mention) => isPlaintiff(mention, passage))) return false;
  // "The parents of Ira Voss, killed by police in March, sued": police stand in the apposition.
  return !sentence.mentions.some(
    (mention) =>
      mention.end < match.start &&
      isPlaintiff(mention, passage) &&
      /^, [^.;:]{1,140}, (?:(?:also|has|have|had|is|are|then|later) )*$/.test(
        before.slice(mention.end - sentence.start),
      ),
  );
}

function isPlaintiff(mention: Mention, passage: Passage): boolean {
  if (mention.what === "body") return false;
  if (mention.noun?.class === "relative" || mention.kind === "family" || mention.kind === "lawyer") return true;
  const person = passage.personOf(mention);
  if (mention.pronoun && mention.noun?.plural !== false) return person?.role !== "officer";
  if (!person || person.role === "officer") return false;
  return (
    ["injured", "subject", "family", "lawyer"].includes(person.role) ||
    person.mentions.some((m) => m.kind === "family" || m.kind === "lawyer" || m.noun?.class === "relative")
  );
}

/** "The suit filed by the officer", "the union's lawsuit". */
function byPolice(sentence: Sentence, match: Match): boolean {
  const at = match.start - sentence.start;
  return (
    /\b(?:officers?|deput(?:y|ies)|troopers?|union|association|department)(?:['’]s?)? (?:own )?$/i.test(
      sentence.text.slice(0, at),
    ) ||
    /^[^.;,]{0,20}\bby (?:an? |the |two )?(?:former )?(?:police )?(?:officers?|deput|trooper|union)/i.test(
      sentence.text.slice(match.end - sentence.start),
    )
  );
}

/** When it was filed: a day named right behind the verb or opening the sentence, never the day of the killing. */
function timeOf(sentence: Sentence, match: Match): Moment | null {
  const opening = sentence.times.find((t) => t.date && t.start - sentence.start < 4);
  const after = sentence.times.find((t) => t.date && t.start >= match.end && t.start - match.end < 70);
  if (after) {
    const between = sentence.text.slice(match.end - sentence.start, after.start - sentence.start);
    if (!/\b(?:over|about|after|following|kill\w*|shot|shooting|death|who|whose|where|when)\b|[;:]/i.test(between))
      return after.date;
  }
  return opening?.date ?? null;
}
