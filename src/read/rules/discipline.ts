import type { Mention, Passage, Sentence } from "../passage.ts";
import { isPolice } from "../people/parties.ts";
import { type Match, matches, negated, type Rule } from "../rule.ts";
import { dayBehind, leftOpen, step } from "../step.ts";
import { objectsAfter, subjectBefore } from "../voices/subject.ts";

const FOR_HOW_LONG = "(?: (?:for (?:[\\p{L}\\d-]+ ){1,2}(?:days?|weeks?|months?)|without pay|with pay))*";
const OF_OFFICER = new RegExp(
  `\\b(?<aux>was|were|is|are|has been|have been|will be|had been|being) (?:later |then |also |since |now )?(?<what>(?:fired|terminated|dismissed)(?= (?:from|by|on|in|for|after|over|last|within|days|weeks|months|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:januar|februar)y|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|\\d)|[.,;]| and\\b)|(?:suspended|demoted|reprimanded|disciplined|reinstated|rehired|stripped of (?:his|her|their) (?:badge|powers))${FOR_HOW_LONG})`,
  "giu",
);
/** "They were charged with murder and suspended without pay". */
const AND = new RegExp(
  `\\b(?<aux>was|were|is|are|has been|have been|will be) (?:[^.;,]|,(?! (?:who|he|she|it|they)\\b)){3,80}? and (?:later |then |also )?(?<what>(?:suspended|dismissed|terminated|demoted|reinstated)${FOR_HOW_LONG})`,
  "giu",
);
/** "had their employment terminated", "lost his job": removed in other words. */
const EMPLOYMENT =
  /\b(?<aux>had|have had|has had) (?:his|her|their) (?:employment|contracts?) (?<what>terminated)\b|\b(?:have |has |had )?(?<lost>lost (?:his|her|their) jobs?)\b/giu;
const BY_AGENCY =
  /\b(?:department|chief|sheriff|city|commission|commissioner|board|superintendent|agency|\p{Lu}\p{L}+)\b[^.;,]{0,25}? (?<what>(?:has |is |will be )?(?:fired|terminated|suspended|dismissed|demoted|reprimanded|disciplined|reinstated|firing|suspending|dismissing|terminating)) (?=(?:the |both |two |three |former )?(?:officers?|deput(?:y|ies)|troopers?|detectives?|sgt|sergeant|lt|cpl|[\p{Lu}]))/gu;
const LEFT =
  /\b(?:has |have |had )?(?<what>resigned|retired)\b(?! (?:police|officer|deputy|detective|judge|trooper))/gi;
const NONE =
  /\b(?:(?:will|would|did) not (?:be |face )?(?:disciplined?|any discipline|discipline)|no (?:officers?|discipline|disciplinary action) (?:was|were|will be|has been) (?:disciplined|taken|imposed)|(?:faced|face|received) no discipline)\b/gi;

/** What an agency did to an officer over the case: fired, suspended, reprimanded, reinstated, or nothing; and an officer who left. */
export const discipline: Rule = {
  name: "discipline",
  fields: ["discipline"],
  cues: "fired firing terminated terminating dismissed dismissing suspended suspending demoted reprimanded disciplined reinstated rehired stripped resigned retired discipline disciplinary employment job jobs".split(
    " ",
  ),
  *read(sentence, passage) {
    const read: Match[] = [];
    for (const pattern of [OF_OFFICER, AND, EMPLOYMENT, LEFT])
      for (const match of matches(sentence, pattern)) {
        const officers = whose(match, sentence, passage);
        const [first] = officers;
        if (!first || negated(sentence, match.start) || leftOpen(sentence, match.start)) continue;
        if (read.some((other) => other.end === match.end)) continue;
        read.push(match);
        const what = match.groups.what ?? (match.groups.lost ? "fired" : "");
        const span = { start: Math.min(first.start, match.start), end: match.end };
        yield found(sentence, what, /will/i.test(match.groups.aux ?? ""), span, officers);
      }
    for (const match of matches(sentence, BY_AGENCY)) {
      const officers = officersIn(objectsAfter(sentence, match.end, 2), passage);
      const [officer] = officers;
      if (!officer || leftOpen(sentence, match.start) || negated(sentence, match.start)) continue;
      const words = match.groups.what ?? "";
      yield found(sentence, words, /^will/i.test(words), { start: match.start, end: officer.end }, officers);
    }
    for (const match of matches(sentence, NONE))
      if (!leftOpen(sentence, match.start)) yield step("discipline", "no discipline", "declined", match);
  },
};

/**
 * The officers that something was done to: its subject; "they" where the sentence before tells of several officers; and whom the sentence
 * is about where it goes on to "their employment".
 */
function whose(match: Match, sentence: Sentence, passage: Passage): Mention[] {
  const subject = subjectBefore(sentence, match.start);
  const officers = officersIn(subject, passage);
  if (officers.length > 0) return officers;
  const [they] = subject;
  const before = passage.sentences[sentence.index - 1];
  if (they?.pronoun && /^they$/i.test(they.text) && before?.paragraph === sentence.paragraph)
    return officersIn(before.mentions, passage).length > 0 && !hasOtherGroup(before, passage) ? [they] : [];
  const [first] = sentence.mentions;
  const opens = first !== undefined && first.start - sentence.start < 40 && officersIn([first], passage).length > 0;
  return subject.length === 0 && opens && match.text.includes("employment") ? [first] : [];
}

/** Several people who are no officers: "they" may be these. */
function hasOtherGroup({ mentions }: Sentence, passage: Passage): boolean {
  return mentions.some((m) => m.noun?.plural === true && officersIn([m], passage).length === 0);
}

function officersIn(mentions: readonly Mention[], passage: Passage): Mention[] {
  return mentions.filter((m) => m.what === "person" && isPolice(m, passage));
}

/** The finding, of the officer where it is told of one by name. */
function found(
  sentence: Sentence,
  words: string,
  announced: boolean,
  span: { start: number; end: number },
  officers: readonly Mention[],
) {
  const what = words
    .toLowerCase()
    .replace(/^(?:has|is|will be) /, "")
    .replace(/^(fir|terminat|suspend|dismiss)ing$/, "$1ed")
    .replace(/^terminated$/, "fired")
    .replace(/^rehired$/, "reinstated");
  const [only] = officers;
  return {
    ...step("discipline", what, announced ? "announced" : "done", span, {
      when: dayBehind(sentence, span.end),
      confidence: 0.75,
    }),
    ...(officers.length === 1 && only?.name ? { about: only } : {}),
  };
}
