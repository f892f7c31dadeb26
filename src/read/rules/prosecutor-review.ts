import type { StepState } from "../../model/index.ts";
import type { Mention } from "../passage.ts";
import { matches, negated, type Rule } from "../rule.ts";
import { objectsAfter, subjectBefore } from "../voices/subject.ts";

const REVIEWS =
  /\b(?:(?:is|are|was|were|will be|has been|have been) (?:also |now |closely |currently |independently |actively )*(?:monitoring|reviewing|overseeing|examining|evaluating|considering)|will (?:also |then |ultimately )?(?:review|decide|determine|examine|evaluate|consider)|(?:has |have )?(?:reviewed|completed (?:its|his|her|their|the|our|my) review|concluded (?:its|his|her|their|the|our|my) review)|reviews?|monitors?)\b/gi;
const HANDED =
  /\b(?:turned over|forwarded|submitted|presented|sent|referred|handed (?:over)?|given|delivered|passed)\b[^.;]{0,60}?\bto (?:the )?/gi;
const FOR_REVIEW = /\b(?:findings|report|case|results|investigation|file)\b/i;

/** Whether a prosecutor looks at the case, and how far that has come. */
export const prosecutorReview: Rule = {
  name: "prosecutor-review",
  fields: ["prosecutor_review"],
  cues: "monitoring reviewing overseeing examining evaluating considering review decide determine examine evaluate consider reviewed completed concluded reviews monitors turned forwarded submitted presented sent referred handed given delivered passed".split(
    " ",
  ),
  *read(sentence, passage) {
    for (const match of matches(sentence, REVIEWS)) {
      const who = subjectBefore(sentence, match.start).filter(isProsecutor);
      const first = who[0];
      if (!first || negated(sentence, match.start)) continue;
      const state: StepState = /\bwill\b/i.test(match.text)
        ? "announced"
        : /reviewed|completed|concluded/i.test(match.text)
          ? "done"
          : "under way";
      const body =
        first.what === "body" ? passage.bodyOf(first) : (first.affiliation ?? first.text.replace(/^the /i, ""));
      yield {
        field: "prosecutor_review",
        value: { what: "prosecutor's review", state, body, people: null, when: null },
        start: first.start,
        end: match.end,
        confidence: 0.85,
      };
    }
    for (const match of matches(sentence, HANDED)) {
      const to = objectsAfter(sentence, match.end, 1).find(isProsecutor);
      if (!to || !FOR_REVIEW.test(sentence.text)) continue;
      const body = to.what === "body" ? passage.bodyOf(to) : (to.affiliation ?? to.text.replace(/^the /i, ""));
      const state: StepState = /\b(?:will|would)\b[^.]*$/i.test(sentence.text.slice(0, match.start - sentence.start))
        ? "announced"
        : "under way";
      yield {
        field: "prosecutor_review",
        value: { what: "prosecutor's review", state, body, people: null, when: null },
        start: match.start,
        end: to.end,
        confidence: 0.8,
      };
    }
  },
};

function isProsecutor(mention: Mention): boolean {
  return mention.kind === "prosecutor" || mention.noun?.kind === "prosecutor";
}
