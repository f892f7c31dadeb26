import { isPolice } from "../people/parties.ts";
import { matches, negated, type Rule } from "../rule.ts";
import { dayBehind, leftOpen, step } from "../step.ts";
import { objectsAfter, subjectBefore } from "../voices/subject.ts";

const CRIME =
  "(?:(?:first|second|third)-degree |involuntary |voluntary |reckless |criminally negligent |negligent |felony |aggravated )*(?:murder|manslaughter|homicide|assault|official misconduct|reckless endangerment|deprivation of rights|violating [^.;,]{1,40}? civil rights)";
const OF_OFFICER = new RegExp(
  `\\b(?:was |were |has been |have been )?(?<what>(?:found )?(?:not )?guilty of ${CRIME}|convicted(?: [\\p{L}]+day)?(?: of| on)? ?(?:(?:one|two|three|\\d+) counts? of )?(?:${CRIME})?|acquitted(?: (?:of|on) (?:all (?:counts|charges)|${CRIME}))?|plea(?:ded|d) (?:guilty|no contest) to ${CRIME}|sentenced(?: [\\p{L}]+day)? to [\\p{L}\\d-]+ (?:years?|months?|days?|to [\\p{L}\\d-]+ years?)(?: (?:in (?:state |federal )?prison|in jail|of probation|probation))?)`,
  "giu",
);
const BY_JURY = /\b(?:jury|jurors|judge)\b[^.;,]{0,30}? (?<what>found|convicted|acquitted|cleared) /gi;
const ENDED =
  /\b(?<what>(?:judge|court) declared a mistrial|(?:trial|case) ended (?:in|with) (?:a mistrial|a hung jury|an acquittal)|(?:murder|manslaughter|criminal|assault) charges? (?:against (?:the |former )?(?:officer|deputy|trooper)[^.;,]{0,40}? )?(?:was|were) (?:dropped|dismissed))/gi;

/**
 * How the trial of an officer ended: convicted, acquitted, a plea, a mistrial, charges dropped, a sentence. Trials of
 * anybody else are passed over.
 */
export const trialOutcome: Rule = {
  name: "trial-outcome",
  fields: ["trial_outcome"],
  cues: "guilty convicted acquitted pleaded sentenced jury jurors judge mistrial trial charges charge".split(" "),
  *read(sentence, passage) {
    const found = (what: string, span: { start: number; end: number }) =>
      step("trial_outcome", what, "done", span, { when: dayBehind(sentence, span.end) });
    for (const match of matches(sentence, OF_OFFICER)) {
      const officer = subjectBefore(sentence, match.start).find((m) => isPolice(m, passage) && m.what === "person");
      if (!officer || negated(sentence, match.start) || leftOpen(sentence, match.start)) continue;
      yield found((match.groups.what ?? "").trim().toLowerCase(), { start: officer.start, end: match.end });
    }
    for (const match of matches(sentence, BY_JURY)) {
      const officer = objectsAfter(sentence, match.end, 3).find((m) => isPolice(m, passage) && m.what === "person");
      if (!officer || leftOpen(sentence, match.start)) continue;
      const verdict = /^[^.;]{0,30}?\b(?:not )?guilty(?: of [\p{L}-]+(?: [\p{L}-]+)?)?/iu.exec(
        sentence.text.slice(officer.end - sentence.start),
      );
      const what = /found/i.test(match.groups.what ?? "") ? verdict?.[0].trim() : match.groups.what;
      const end = officer.end + (/found/i.test(match.groups.what ?? "") ? (verdict?.[0].length ?? 0) : 0);
      if (what) yield found(what.toLowerCase(), { start: match.start, end });
    }
    for (const match of matches(sentence, ENDED))
      if (!leftOpen(sentence, match.start)) yield found((match.groups.what ?? "").toLowerCase(), match);
  },
};
