import { exactly } from "../../model/index.ts";
import type { Mention, Passage, Sentence } from "../passage.ts";
import { isOneOfficer, officerBefore } from "../people/officers.ts";
import { type Match, matches, type Rule } from "../rule.ts";
import { NUMBER, numberOf } from "../words/numbers.ts";

const VETERAN = new RegExp(`\\b(?:an? )?(?<years>${NUMBER})[- ]years? (?:veteran|member|employee)\\b`, "gi");
const SERVED = new RegExp(
  `\\b(?:has |have |had )?(?:been|worked|served|spent)(?: (?:with|for|in|at|on|as an officer (?:with|for)|employed by))? [^.;,]{0,60}?(?:for |about |more than |nearly )*(?<years>${NUMBER}) years?\\b`,
  "gi",
);
/** "On the job for six months": months are told of the newest, and are whole years here. */
const MONTHS = new RegExp(
  `\\b(?:been|worked|served)(?: [^.;,]{0,40})? (?:on the (?:job|force)|with the (?:[\\p{L}]+ ){0,3}(?:department|force|office|agency)|(?:as )?an? (?:police )?officer|there)(?: for)?(?: about| only| just| less than)? (?<months>${NUMBER}) months?\\b`,
  "giu",
);
const WITH = new RegExp(
  `\\b(?:has |have |had |with )?(?<years>${NUMBER}) years? (?:of (?:service|experience)|(?:on|with|in) (?:the|his|her|their) (?:[\\p{L}]+ ){0,3}(?:force|department|office|agency|job))\\b`,
  "giu",
);

/** How long an officer has served, where the words give years: "a six-year veteran", "has been with the department for six years". */
export const yearsOfService: Rule = {
  name: "years-of-service",
  fields: ["years_of_service"],
  cues: ["veteran", "member", "employee", "years", "year", "months", "month"],
  *read(sentence, passage) {
    for (const match of matches(sentence, MONTHS)) {
      const months = numberOf(match.groups.months ?? "");
      const about = whose(sentence, match, passage);
      if (!about || months === null || months > 23) continue;
      const span = { start: Math.min(about.start, match.start), end: Math.max(about.end, match.end) };
      yield {
        field: "years_of_service",
        value: exactly(Math.floor(months / 12), "years", match.text),
        about,
        ...span,
        confidence: 0.75,
      };
    }
    for (const pattern of [VETERAN, SERVED, WITH])
      for (const match of matches(sentence, pattern)) {
        const years = numberOf(match.groups.years ?? "");
        const about = whose(sentence, match, passage);
        if (!about || years === null || years > 60) continue;
        yield {
          field: "years_of_service",
          value: exactly(years, "years", match.text),
          about,
          start: Math.min(about.start, match.start),
          end: Math.max(about.end, match.end),
          confidence: 0.8,
        };
      }
  },
};

/** The officer that the phrase is said of, stands beside, or names behind it: "the six-year veteran, Dana Pell". */
function whose(sentence: Sentence, match: Match, passage: Passage): Mention | null {
  const subject = officerBefore(sentence, match.start, passage);
  if (subject) return subject;
  const beside = sentence.mentions.find(
    (m) =>
      isOneOfficer(m, passage) &&
      /^,? (?:\d{1,2}, )?(?:is |was |who (?:is|was|has) )?$/.test(
        sentence.text.slice(m.end - sentence.start, match.start - sentence.start),
      ),
  );
  return beside ?? null;
}
