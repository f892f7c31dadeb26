import type { FieldName } from "../../model/index.ts";
import type { Mention, Passage, PersonInText, Sentence } from "../passage.ts";
import { type Finding, matches, type Rule } from "../rule.ts";
import { subjectBefore } from "../voices/subject.ts";

const HOLDING_BACK =
  /\b(?:declin(?:ed|es|ing) to|refus(?:ed|es|ing|al) to|refrain(?:ed|s|ing)? from|reluctance to|(?:would|did|has|have|had|could|will) not (?:yet |immediately |been |be )?|(?:wouldn|didn|hasn|haven|hadn|couldn|won)['’]t (?:yet |immediately |been |be )?|(?:has|have|had) yet to|(?:is|are|was|were) not (?:yet |immediately |being |been )?|(?:isn|aren|wasn|weren)['’]t (?:yet |immediately |being )?|(?:is|are|was|were|being|been) withh(?:eld|olding)|withh(?:eld|olding|olds?)|without (?:giving|saying|naming|releasing|identifying)|stopped short of)\s*/gi;
const GIVING =
  /\b(?:releas(?:e|ed|ing)|identif(?:y|ied|ying)|nam(?:e|ed|ing)|disclos(?:e|ed|ing)|say(?:ing)?|said|provid(?:e|ed|ing)|giv(?:e|en|ing)|shar(?:e|ed|ing)|confirm(?:ed|ing)?|comment(?:ed|ing)?|discuss(?:ed|ing)?|elaborat(?:e|ed|ing)|specif(?:y|ied|ying)|detail(?:ed|ing)?|answer(?:ed|ing)?|publish(?:ed|ing)?|made public|explain(?:ed|ing)?|reveal(?:ed|ing)?|describ(?:e|ed|ing))\b/i;

/** What is held back, by the words for it, and the field it would have filled. */
const OBJECTS: readonly (readonly [RegExp, FieldName, "harmed" | "officer" | null])[] = [
  [/\bcauses? of (?:the )?deaths?\b|\bhow (?:he|she|they) died\b/i, "cause_of_death", "harmed"],
  [
    /\b(?:officers?|deput(?:y|ies)|troopers?)(?:['’]s?)?,? (?:names?|identit(?:y|ies))\b|\b(?:names?|identit(?:y|ies)) of (?:the |those )?(?:[\p{L}]+ ){0,2}(?:officers?|deput(?:y|ies)|troopers?)\b|\b(?:identif(?:y|ied|ying)|nam(?:e|ed|ing)) (?:the |any (?:of the )?|those )?(?:[\p{L}]+ ){0,2}(?:officers?|deput(?:y|ies)|troopers?)\b/iu,
    "names_release",
    null,
  ],
  [/\b(?:names?|identit(?:y|ies)|identified|identify|identifying|named|naming)\b/i, "name", "harmed"],
  [/\bhow many (?:shots|times|rounds|bullets)\b|\bnumber of (?:shots|rounds)\b/i, "shots_fired", null],
  [/\bhow many officers\b|\bnumber of officers\b/i, "officers_who_fired", null],
  [/\b(?:video|footage|body[- ](?:worn )?cam(?:era)?s?)\b/i, "video_release", null],
  [/\b(?:races?|ethnicit(?:y|ies))\b/i, "race", null],
  [/\bages?\b/i, "age", null],
  [/\b(?:report|autopsy results?|findings|records)\b/i, "report_release", null],
  [/\bwhat (?:led|prompted|happened)\b|\bcircumstances\b|\bdetails\b/i, "encounter_reason", null],
];

/** What somebody was asked or expected to tell and did not: kept as withheld, which is neither unknown nor nothing. */
export const withheld: Rule = {
  name: "withheld",
  fields: OBJECTS.map(([, field]) => field),
  cues: "declined declines declining refused refuses refusing refusal refrained refrains refraining refrain reluctance not wouldn't didn't hasn't haven't hadn't couldn't won't yet isn't aren't wasn't weren't withheld withholding withhold without stopped".split(
    " ",
  ),
  *read(sentence, passage) {
    for (const match of matches(sentence, HOLDING_BACK)) {
      const rest = clauseFrom(sentence, match.end);
      const held = /withh/i.test(match.text) || GIVING.test(rest.slice(0, 40));
      if (!held) continue;
      const passive =
        /\b(?:been|be|is|are|was|were|being) (?:not )?(?:yet |immediately |being |been |withheld ?)*\s*$/i.test(
          match.text,
        );
      const subject = subjectBefore(sentence, match.start);
      const found = objectOf(sentence, match.start, match.end, rest, passive);
      if (!found) continue;
      const said = speakersOf(sentence, match.start, subject, passive);
      // A neighbour who declined to give her own name withholds nothing of the case.
      if (said.some((m) => PRIVATE.has(passage.speakerOf(m).kind))) continue;
      yield* finding(theirs(found, sentence, passage), passage, said);
    }
  },
};

const PRIVATE = new Set(["witness", "family", "other", "subject", "lawyer", "community"]);

/** "Their names were not released", behind a sentence about officers, is about the officers. */
function theirs(held: Held, sentence: Sentence, passage: Passage): Held {
  const [before] = passage.sentences[sentence.index - 1]?.mentions ?? [];
  const officers =
    held.field === "name" && /^Their (?:names?|identit)/.test(sentence.text) && before?.noun?.class === "officer";
  return officers ? { ...held, field: "names_release", whose: null, start: sentence.start } : held;
}

interface Held {
  readonly field: FieldName;
  readonly whose: "harmed" | "officer" | null;
  readonly start: number;
  readonly end: number;
}

function objectOf(sentence: Sentence, at: number, end: number, rest: string, passive: boolean): Held | null {
  const where = passive
    ? sentence.text.slice(Math.max(0, at - sentence.start - 90), end - sentence.start) + rest
    : rest;
  const base = passive ? Math.max(sentence.start, at - 90) : end;
  for (const [pattern, field, whose] of OBJECTS) {
    const object = pattern.exec(where);
    if (!object) continue;
    const from = base + object.index;
    const to = from + object[0].length;
    return {
      field:
        passive && field === "name" && /officer|deput|trooper/i.test(where.slice(0, where.length - rest.length))
          ? "names_release"
          : field,
      whose,
      start: Math.min(at, from),
      end: Math.max(end + leadingVerb(rest), to),
    };
  }
  return null;
}

function leadingVerb(rest: string): number {
  const verb = GIVING.exec(rest.slice(0, 40));
  return verb ? verb.index + verb[0].length : 0;
}

function clauseFrom(sentence: Sentence, at: number): string {
  return (
    /^[^.;]{0,160}/
      .exec(sentence.text.slice(at - sentence.start))?.[0]
      .split(/, (?:but|and|he|she|they|who|which)\b/)[0] ?? ""
  );
}

/** Who holds it back: the subject; for "Chief Brandt's initial reluctance" the one whose it is; in the passive nobody named. */
function speakersOf(sentence: Sentence, at: number, subject: readonly Mention[], passive: boolean): readonly Mention[] {
  if (!passive) {
    const able = subject.filter(
      (m) => m.what === "body" || m.name !== null || m.pronoun || m.noun?.class !== "civilian",
    );
    if (able.length > 0) return able;
    const owner = sentence.mentions.filter((m) => m.end <= at && at - m.end < 25).at(-1);
    if (owner && /^['’]s? /.test(sentence.text.slice(owner.end - sentence.start))) return [owner];
  }
  return [];
}

function* finding(held: Held, passage: Passage, said: readonly Mention[]): Iterable<Finding> {
  const speaking = said.length > 0 ? { said } : {};
  const base = {
    field: held.field,
    value: null,
    mode: "withheld" as const,
    start: held.start,
    end: held.end,
    confidence: 0.75,
    ...speaking,
  };
  const about: PersonInText[] = held.whose === "harmed" ? passage.people.filter((p) => p.role === "killed") : [];
  if (held.whose === "harmed" && about.length > 0) for (const person of about) yield { ...base, about: person };
  else yield base;
}
