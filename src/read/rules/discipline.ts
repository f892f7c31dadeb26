import { isPolice } from "../people/parties.ts";
import { matches, negated, type Rule } from "../rule.ts";
import { dayBehind, leftOpen, step } from "../step.ts";
import { objectsAfter, subjectBefore } from "../voices/subject.ts";

const OF_OFFICER =
  /\b(?<aux>was|were|has been|have been|will be|had been) (?:later |then |also |since )?(?<what>(?:fired|terminated|dismissed)(?= (?:from|by|on|in|for|after|over|last|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d)|[.,;])|(?:suspended|demoted|reprimanded|disciplined|stripped of (?:his|her|their) (?:badge|powers))(?: (?:for (?:[\p{L}\d-]+ ){1,2}(?:days?|weeks?|months?)|without pay|with pay))*)/giu;
const BY_AGENCY =
  /\b(?:department|chief|sheriff|city|commission|board|superintendent|agency)\b[^.;,]{0,25}? (?<what>(?:has )?(?:fired|terminated|suspended|dismissed|demoted|reprimanded|disciplined)) (?=(?:the |both |two |three )?(?:officers?|deput(?:y|ies)|troopers?|detectives?|sgt|sergeant|lt|cpl|[\p{Lu}]))/gu;
const LEFT =
  /\b(?:has |have |had )?(?<what>resigned|retired)\b(?! (?:police|officer|deputy|detective|judge|trooper))/gi;
const NONE =
  /\b(?:(?:will|would|did) not (?:be |face )?(?:disciplined?|any discipline|discipline)|no (?:officers?|discipline|disciplinary action) (?:was|were|will be|has been) (?:disciplined|taken|imposed)|(?:faced|face|received) no discipline)\b/gi;

/** What an agency did to an officer over the case: fired, suspended, reprimanded, or nothing; and an officer who left. */
export const discipline: Rule = {
  name: "discipline",
  fields: ["discipline"],
  cues: "fired terminated dismissed suspended demoted reprimanded disciplined stripped resigned retired discipline disciplinary".split(
    " ",
  ),
  *read(sentence, passage) {
    const found = (what: string, announced: boolean, span: { start: number; end: number }) =>
      step("discipline", what.toLowerCase().replace(/^has /, ""), announced ? "announced" : "done", span, {
        when: dayBehind(sentence, span.end),
        confidence: 0.75,
      });
    for (const pattern of [OF_OFFICER, LEFT])
      for (const match of matches(sentence, pattern)) {
        const officer = subjectBefore(sentence, match.start).find((m) => m.what === "person" && isPolice(m, passage));
        if (!officer || negated(sentence, match.start) || leftOpen(sentence, match.start)) continue;
        yield found(match.groups.what ?? "", /will/i.test(match.groups.aux ?? ""), {
          start: officer.start,
          end: match.end,
        });
      }
    for (const match of matches(sentence, BY_AGENCY)) {
      const officer = objectsAfter(sentence, match.end, 2).find((m) => m.what === "person" && isPolice(m, passage));
      if (officer && !leftOpen(sentence, match.start))
        yield found(match.groups.what ?? "", false, { start: match.start, end: officer.end });
    }
    for (const match of matches(sentence, NONE))
      if (!leftOpen(sentence, match.start)) yield step("discipline", "no discipline", "declined", match);
  },
};
