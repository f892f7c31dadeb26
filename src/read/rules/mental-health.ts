import type { Mention, Passage, PersonInText, Sentence } from "../passage.ts";
import { onlyParty, partyBefore, partyOf } from "../people/parties.ts";
import { matches, negated, type Rule } from "../rule.ts";

const ADJECTIVE =
  "suicidal|mentally ill|schizophrenic|psychotic|delusional|emotionally (?:disturbed|distressed|distraught)|mentally (?:unstable|disturbed)|paranoid|depressed|bipolar";
const NOUN =
  "mental[- ]health (?:crisis|episode|emergency|breakdown|issues?|problems?|conditions?|disorders?|struggles?|challenges?|history|disturbance)|mental (?:illness(?:es)?|breakdown|crisis|disorders?|issues|episode|distress)|psychotic (?:episode|break)|psychosis|bipolar disorder|schizophrenia|schizoaffective disorder|ptsd|post-?traumatic stress(?: disorder)?|depression|suicidal (?:thoughts|ideation|tendencies)|emotional (?:crisis|distress)|nervous breakdown|manic episode";
const TERM = new RegExp(`\\b(?<term>${NOUN}|(?:${ADJECTIVE}))(?![\\p{L}-])`, "giu");
const ATTRIBUTE = new RegExp(`^(?:${ADJECTIVE})$`, "i");
/** What joins somebody to the words for it: "had been diagnosed with", "was having a". */
const LINK =
  /\b(?:had|has|have|having|was|is|were|been|being|felt|became|seemed|appeared|suffer(?:ed|s|ing)?|experienc(?:ed|es|ing)|struggl(?:ed|es|ing)|diagnosed|liv(?:ed|es|ing) with|battl(?:ed|es|ing)|dealing|undergoing|going through|in the (?:midst|middle|throes) of|in a|treated for|deal(?:t|s) with)\b(?: [\p{L}’'-]+){0,7}? ?$/iu;
const SERVICE =
  /^ ?(?:crisis |response |intervention )?(?:teams?|units?|professionals?|workers?|calls?|training|services?|response|responders?|courts?|clinics?|hospitals?|counsel(?:or|ing)\p{L}*|clinicians?|facility|resources|awareness|experts?|advocates?|organi[sz]ations?|treatment center|programs?|holds?|evaluations?|screening|officers?|care|co-?responders?)\b/iu;

/**
 * What is said of the mental health of somebody killed, injured or stopped: a crisis, a diagnosis, "suicidal". It must
 * be said of them in the sentence, or be "his" or "her" where the text has one such person. Teams, services and training
 * are passed over; a denial is refused.
 */
export const mentalHealth: Rule = {
  name: "mental-health",
  fields: ["mental_health"],
  cues: "mental mentally mental-health suicidal schizophrenic schizophrenia schizoaffective psychotic psychosis delusional emotionally emotional paranoid depressed depression bipolar ptsd post-traumatic posttraumatic nervous manic".split(
    " ",
  ),
  *read(sentence, passage) {
    if (sentence.block === "title") return;
    for (const match of matches(sentence, TERM)) {
      const after = sentence.text.slice(match.end - sentence.start);
      if (SERVICE.test(after)) continue;
      const found = whose(sentence, passage, match.start, match.end);
      if (!found) continue;
      const span = { start: found.start, end: match.end };
      const before = sentence.text.slice(found.start - sentence.start, match.start - sentence.start);
      if (
        negated(sentence, match.start) ||
        negated(sentence, found.start) ||
        /\b(?:no|not|never|without|n['’]t)\b/i.test(before)
      )
        yield { ...span, refused: "it says there was none" };
      else if (/\b(?:whether|if)\b[^.;]{0,50}$/i.test(sentence.text.slice(0, match.start - sentence.start)))
        yield { ...span, refused: "asked or left open" };
      else yield { field: "mental_health", value: match.text, about: found.about, ...span, confidence: 0.8 };
    }
  },
};

interface Whose {
  readonly about: PersonInText;
  readonly start: number;
}

function whose(sentence: Sentence, passage: Passage, at: number, end: number): Whose | null {
  const before = sentence.text.slice(0, at - sentence.start);
  const attributed = sentence.mentions.find(
    (m) =>
      (m.start <= at && m.end > end) ||
      (m.start >= end &&
        /^ (?:\d+-year-old )?(?:[\p{L}-]+ ){0,2}$/u.test(
          sentence.text.slice(end - sentence.start, m.start - sentence.start),
        )),
  );
  const adjective =
    attributed && !attributed.pronoun && attributed.start - end < 30 ? partyOf(attributed, passage) : null;
  if (attributed && adjective && !isAnother(attributed)) return { about: adjective, start: at };
  const link = LINK.exec(before);
  const describesAThing =
    ATTRIBUTE.test(sentence.text.slice(at - sentence.start, end - sentence.start)) &&
    /^ (?!and|or|but|when|at|on|in|for|during|after|before|because|as|while|with|by|that|since|about|to)\p{Ll}/u.test(
      sentence.text.slice(end - sentence.start),
    );
  if (link && !describesAThing) {
    const from = firstVerb(before, link.index) + sentence.start;
    const about = partyBefore(sentence, from, passage) ?? partyBefore(sentence, sentence.start + link.index, passage);
    if (about) return { about, start: from };
  }
  const possessed =
    /\b(?:his|her)(?: (?:son|daughter|brother|sister|father|mother|husband|wife)['’]s)? (?:(?:history of|struggles? with|battle with|ongoing|long|serious|severe|untreated|past) ){0,3}$/i.exec(
      before,
    );
  const about = possessed ? onlyParty(passage) : null;
  if (!possessed || !about || !agrees(about, possessed[0])) return null;
  return { about, start: sentence.start + possessed.index };
}

/** The start of a chain of verbs: "had been diagnosed with" begins at "had". */
function firstVerb(before: string, at: number): number {
  const chain =
    /\b(?:(?:had|has|have|was|is|were|been|may|might|reportedly|also|long|previously|apparently|allegedly) )+$/i.exec(
      before.slice(0, at),
    );
  return chain ? chain.index : at;
}

function isAnother(mention: Mention): boolean {
  return /\b(?:another|other|any|every)\b/i.test(mention.text);
}

function agrees(person: PersonInText, words: string): boolean {
  return !person.gender || (person.gender === "male") === /^his/i.test(words);
}
