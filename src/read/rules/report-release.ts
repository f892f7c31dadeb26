import type { Sentence } from "../passage.ts";
import { type Match, matches, negated, type Rule } from "../rule.ts";
import { dayBehind, leftOpen, step } from "../step.ts";
import { subjectBefore } from "../voices/subject.ts";

const REPORT =
  "(?:(?:final |full |investigative |written |redacted |\\d+-page |after-action |critical incident |autopsy |toxicology )*(?:reports?|findings|case file|(?:full |complete )?(?:investigative |investigation |case )?files|investigative file|investigation file|911 (?:calls?|recordings?|audio|tapes?)|dispatch (?:audio|recordings?)|transcripts?))";
const PASSIVE = new RegExp(
  `\\b(?<what>${REPORT})(?: (?:on|into|of|from|about) [^.;,]{1,60}?)?,? (?<how>will be|is to be|was|were|has been|have been) (?:publicly |also |later )?(?:released|made public|published|posted)\\b`,
  "gi",
);
const ACTIVE = new RegExp(
  `\\b(?<how>(?:will |plans? to |expects? to )?(?:release|publish|issue|released|published|issued|made public|posted)) (?:an?|its|his|her|their|the) (?<what>${REPORT})\\b`,
  "gi",
);
const OF_THE_CASE =
  /\b(?:shooting|death|killing|killed|shot|case|investigation|incident|officers?|deput(?:y|ies)|use of force|autopsy|911)\b/i;

/** Whether a report, findings, recordings or a case file were made public or will be; a report that is only asked for is not. */
export const reportRelease: Rule = {
  name: "report-release",
  fields: ["report_release"],
  cues: "report reports findings file files audio recording recordings calls call transcript transcripts tapes".split(
    " ",
  ),
  *read(sentence) {
    for (const pattern of [PASSIVE, ACTIVE])
      for (const match of matches(sentence, pattern)) {
        const open = negated(sentence, match.start) || /\bnot\b/i.test(match.text) || leftOpen(sentence, match.start);
        const ofTheCase = OF_THE_CASE.test(sentence.text) && !isSomebodyElses(sentence, match);
        if (open || !(ofTheCase || byAnOffice(sentence, match)) || isFigures(sentence.text)) continue;
        const announced = /will|is to|plans?|expects?|^(?:release|publish|issue)$/i.test(match.groups.how ?? "");
        yield step(
          "report_release",
          `${(match.groups.what ?? "report").toLowerCase()} released`,
          announced ? "announced" : "done",
          match,
          {
            when: dayBehind(sentence, match.end),
            confidence: 0.7,
          },
        );
      }
  },
};

const OFFICE: ReadonlySet<string> = new Set(["police", "prosecutor", "official", "investigator", "medical-examiner"]);

/** "The attorney general released the full files": an office's own files are of the case it has. */
function byAnOffice(sentence: Sentence, { start, groups }: Match): boolean {
  return (
    /files/i.test(groups.what ?? "") &&
    subjectBefore(sentence, start).some((m) => m.what === "body" || OFFICE.has(m.kind))
  );
}

/** "A man who had released the files of a company" did not release those of the case. */
function isSomebodyElses(sentence: Sentence, { start, groups }: Match): boolean {
  return /files/i.test(groups.what ?? "") && subjectBefore(sentence, start).some((m) => m.noun?.class === "civilian");
}

/** A yearly report of many cases is no report of this one. */
function isFigures(words: string): boolean {
  return /\b(?:annual|yearly|quarterly|statistic\w*|percent|nationwide|audit)\b/i.test(words);
}
