import type { Moment } from "../../model/index.ts";
import type { Mention, Passage, Sentence } from "../passage.ts";
import {
  active,
  officialWhoSays,
  orNull,
  promising,
  unnamedOrIssuer,
  untold,
  whoIntends,
} from "../people/promisers.ts";
import { type Match, matches, negated, type Rule } from "../rule.ts";
import { subjectBefore } from "../voices/subject.ts";

const PROMISED =
  /\b(?:promis(?:ed|es|ing)|pledg(?:ed|es|ing)|vow(?:ed|s|ing)|(?:committed|commits)(?= to\b))\s+(?:both\s+)?(?<what>(?:to|that)\s+[^.;]{6,220}|(?:an?|the|full|complete|more|further)\s+[^.;]{6,160}|(?:transparency|accountability|cooperation|support|answers|changes|reforms?)\b[^.;]{0,120})/gi;
const AHEAD =
  "(?:will|would|plans? to|intends? to|expects? to|(?:is|are) expected to|(?:is|are) (?:(?:still |now )?(?:going|working) )?to|has agreed to|have agreed to|agreed to)";
const ACTS =
  "(?:release|publish|make public|make (?=[^.;,]{3,40} public\\b)|name|identify|vote|ask for|give (?=(?:its|the|their|a) )|provide|share|send|update|disclose|hold|present|announce|review|conduct|do an?|speak (?:to|with)|interview|decide|rename|fire|dismiss|discipline|begin|start|launch|open|hand over|turn over|submit|refer|take (?=(?:action|steps|over|up|the case|it|part)\\b)|(?:fully )?cooperate|be transparent|support|train|equip|change|revise|look into|investigate|seek|let)";
/** "The department will release the video": somebody in office is the one who will. */
const ACTIVE = new RegExp(`\\b${AHEAD}\\s+(?:now |also |then |soon |fully )?(?<what>${ACTS}\\b[^.;]{3,180})`, "gi");
/** "is suspending the officer with intent to dismiss". */
const INTENT = new RegExp(`\\bwith (?:the |an )?intent(?:ion)? to (?<what>${ACTS}\\b[^.;]{3,180})`, "gi");
/** "More information would be released within a week": who will do it is who says so. */
const PASSIVE = new RegExp(
  `(?<what>(?:\\b(?:video|footage|names?|identit(?:y|ies)|information|details|records?|reports?|findings|recordings?|discipline|files?|documents?|results?|officers?)\\b[^.;,]{0,60}?(?:, [^.;,]{3,60},)?) ${AHEAD} (?:be (?:released|published|made public|shared|disclosed|provided|named|identified|presented|fired|dismissed|disciplined)|come(?: out)?|begin|follow)\\b[^.;]{0,120})`,
  "gi",
);
/** "What can be released will be within 60 days": nothing is named, and yet promised. */
const WHAT_CAN_BE =
  /\b(?<what>(?:what|whatever|everything that|all that) can be (?:released|shared|made public|disclosed) will be\b[^.;]{0,120})/gi;
/** "The prosecutor chose two special prosecutors to take the case to a grand jury": what they were chosen for is to be done. */
const CHOSEN =
  /\b(?:chose|appointed|named|assigned|hired|tapped|brought in) (?=[^.;]{0,80}?\bto (?:take|present|handle|prosecute|lead)\b)[^.;]{3,80}? to (?<what>(?:take|present|handle|prosecute|lead) [^.;]{3,120})/gi;
/** "Her family plans a suit this week". */
const SUIT =
  /\bplans?\s+(?<what>(?:an?|their|his|her) (?:law)?suit\b[^.;]{0,80})|\b(?:will|plans? to|intends? to)\s+(?<sue>sue\b[^.;]{0,80}|file (?:an?|their) (?:[a-z-]+ ){0,3}(?:law)?suit\b[^.;]{0,80})/gi;
const DEADLINE =
  /\b(?:on or before|no later than) [\p{L}]+ \d{1,2}(?:, \d{4})?|\b(?:within|in) (?<count>\d+|[a-z]+) (?:business |working |calendar )?(?:days?|weeks?|months?)\b|\b(?:within|in) an? (?:day|week|month|year)\b|\bby (?:the end of (?:the )?[\p{L}]+|[\p{L}]+ \d{1,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;

/** What an agency or official undertakes to do about the case, by whom and by when; and suits that a family announces. Hopes and orders are not promises. */
export const commitment: Rule = {
  name: "commitment",
  fields: ["commitment"],
  cues: "promised promises promising pledged pledges pledging vowed vows vowing committed commits will would expected chose appointed named assigned hired tapped brought plans plan intends intent intention expects agreed are is".split(
    " ",
  ),
  *read(sentence, passage) {
    const read: number[] = [];
    for (const [pattern, confidence, who] of KINDS)
      for (const match of matches(sentence, pattern)) {
        if (read.some((end) => match.start < end)) continue;
        const by = who(sentence, match, passage);
        const what = (match.groups.what ?? match.groups.sue ?? "")
          .replace(/[,\s]+$/, "")
          .replace(/^(?:to|that)\s+/i, "");
        if (by === null || negated(sentence, match.start) || NOT_YET.test(what)) continue;
        const end = match.start + match.text.replace(/[,\s]+$/, "").length;
        read.push(end);
        yield {
          field: "commitment",
          value: {
            what: shortened(what),
            due: dueIn(sentence, what, match.start),
            by: by.length > 0 ? by.map((m) => nameOf(m, passage)) : unnamedOrIssuer(sentence, match.start, passage),
          },
          mode: "promised",
          ...(by.length > 0 ? { said: by } : {}),
          start: pattern === PROMISED ? match.start : Math.min(by[0]?.start ?? match.start, match.start),
          end,
          confidence,
        };
      }
  },
};

/** Who undertakes what a match says; null where nobody does who could be held to it. */
type Promiser = (sentence: Sentence, match: Match, passage: Passage) => readonly Mention[] | null;

const KINDS: readonly (readonly [RegExp, number, Promiser])[] = [
  [PROMISED, 0.85, (sentence, { start }, passage) => promising(sentence, start, passage)],
  [
    PASSIVE,
    0.6,
    (sentence, match, passage) => officialWhoSays(sentence, match.start, passage) ?? untold(sentence, match),
  ],
  [
    WHAT_CAN_BE,
    0.6,
    (sentence, match, passage) => officialWhoSays(sentence, match.start, passage) ?? untold(sentence, match),
  ],
  [CHOSEN, 0.6, (sentence, match) => chosen(sentence, match)],
  [INTENT, 0.6, (sentence, { start }, passage) => whoIntends(sentence, start, passage)],
  [ACTIVE, 0.65, (sentence, { start }, passage) => active(sentence, start, passage)],
  [
    SUIT,
    0.65,
    (sentence, { start }) =>
      orNull(
        subjectBefore(sentence, start).filter(
          (m) => m.noun?.class === "relative" || m.noun?.kind === "family" || m.noun?.kind === "lawyer",
        ),
      ),
  ],
];
/** The special prosecutors whom somebody chose; whom else one may choose promises nothing. */
function chosen(sentence: Sentence, match: Match): readonly Mention[] | null {
  return orNull(
    sentence.mentions
      .filter((m) => m.start > match.start && m.end < match.end && m.noun?.kind === "prosecutor")
      .slice(0, 1),
  );
}

const NOT_YET = /\b(?:not|never|unless|whether|if)\b/i;

/** A promiser by name: a person's, else the body's they speak for, else the words that stand for them. */
function nameOf(mention: Mention, passage: Passage): string {
  const speaker = passage.speakerOf(mention);
  return speaker.name ?? speaker.affiliation ?? mention.text;
}

function dueIn(sentence: Sentence, what: string, at: number): Moment | null {
  const words = DEADLINE.exec(what)?.[0];
  const time = sentence.times.find((t) => t.start > at && t.date?.precision === "day");
  if (time?.date && /^(?:by|on or|no later)/i.test(words ?? "")) return time.date;
  return words ? { value: null, precision: "unresolved", text: words } : null;
}

/** The undertaking without the reasons hung behind it: cut at "as", "while", "ensuring" and the like. */
function shortened(what: string): string {
  return (
    what
      .replace(/ (?:on|in|by|since) (?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)$/, "")
      .split(/,? (?:as the|as investigat|while|ensuring|because|although|but|when asked|after which)\b/i)[0]
      ?.replace(/[,\s]+$/, "") ?? what
  );
}
