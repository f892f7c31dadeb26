import type { Moment } from "../../model/index.ts";
import type { Mention, Passage, Sentence } from "../passage.ts";
import { matches, negated, type Rule } from "../rule.ts";
import { subjectBefore } from "../voices/subject.ts";

const PROMISED =
  /\b(?:promis(?:ed|es|ing)|pledg(?:ed|es|ing)|vow(?:ed|s|ing)|committed|commits)\s+(?:both\s+)?(?<what>(?:to|that)\s+[^.;]{6,220}|(?:an?|the|full|complete|more|further)\s+[^.;]{6,160})/gi;
const WILL =
  /\b(?:will|plans? to|intends? to|expects? to)\s+(?<what>(?:be )?(?:releas(?:e|ed)|publish(?:ed)?|make|made|provid(?:e|ed)|shar(?:e|ed)|send|sent|be transparent|fully cooperate|cooperate|updat(?:e|ed)|disclos(?:e|ed)|hold|present(?:ed)?|announc(?:e|ed))\b[^.;]{4,180})/gi;
const DEADLINE =
  /\b(?:on or before|no later than) [\p{L}]+ \d{1,2}(?:, \d{4})?|\b(?:within|in) (?<count>\d+|[a-z]+) (?:business |working |calendar )?(?:days?|weeks?|months?)\b|\bby (?:the end of (?:the )?[\p{L}]+|[\p{L}]+ \d{1,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;

/** What an agency or official undertakes to do about the case, by whom and by when. Hopes and orders are not promises. */
export const commitment: Rule = {
  name: "commitment",
  fields: ["commitment"],
  cues: "promised promises promising pledged pledges pledging vowed vows vowing committed commits will plans plan intends expects".split(
    " ",
  ),
  *read(sentence, passage) {
    for (const pattern of [PROMISED, WILL])
      for (const match of matches(sentence, pattern)) {
        const who = promisers(sentence, match.start, pattern === WILL);
        const first = who[0];
        if (!first || negated(sentence, match.start)) continue;
        const what = (match.groups.what ?? "").replace(/[,\s]+$/, "").replace(/^(?:to|that)\s+/i, "");
        const end = match.start + match.text.replace(/[,\s]+$/, "").length;
        yield {
          field: "commitment",
          value: {
            what: shortened(what),
            due: dueIn(sentence, what, match.start),
            by: who.map((m) => nameOf(m, passage)),
          },
          mode: "promised",
          said: who,
          start: pattern === WILL ? first.start : match.start,
          end,
          confidence: pattern === WILL ? 0.65 : 0.85,
        };
      }
  },
};

/** A promiser by name: a person's, else the body's they speak for, else the words that stand for them. */
function nameOf(mention: Mention, passage: Passage): string {
  const speaker = passage.speakerOf(mention);
  return speaker.name ?? speaker.affiliation ?? mention.text;
}

/** A promise counts when an office or a named official makes it. "Police will" counts, "neighbors will" does not. */
function promisers(sentence: Sentence, at: number, plain: boolean): readonly Mention[] {
  const subject = subjectBefore(sentence, at);
  const able = subject.filter(
    (m) =>
      m.what === "body" ||
      m.pronoun ||
      (m.noun !== null &&
        ["police", "prosecutor", "official", "investigator", "medical-examiner"].includes(m.noun.kind)) ||
      (m.name !== null && m.noun?.class === "voice"),
  );
  if (able.length > 0 && !(plain && able.every((m) => m.pronoun))) return able;
  return [];
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
      .split(/,? (?:as the|as investigat|while|ensuring|because|although|but|when asked|after which)\b/i)[0]
      ?.replace(/[,\s]+$/, "") ?? what
  );
}
