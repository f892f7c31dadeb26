import type { StepReport } from "../../model/index.ts";
import type { Mention, Passage, Sentence } from "../passage.ts";
import { isPolice } from "../people/parties.ts";
import { type Finding, type Match, matches, negated, type Rule } from "../rule.ts";
import { leftOpen } from "../step.ts";
import { objectsAfter, subjectBefore } from "../voices/subject.ts";

const NO_CHARGES =
  /\b(?:no (?:criminal )?charges (?:will|would|are to|were|are being|have been) (?:be )?(?:filed|brought|pursued)|(?:will|would) not (?:be )?(?:charged?|prosecuted?|file charges|face (?:criminal )?charges|bring charges|seek charges)|(?:won['’]t|wouldn['’]t) (?:be )?(?:charged?|prosecuted?|file charges|face (?:criminal )?charges)|declin(?:ed|es|ing) to (?:charge|prosecute|file charges|bring charges)|not to (?:charge|prosecute|file charges)|cleared of (?:any )?(?:criminal )?(?:wrongdoing|charges)|(?:was|were|is|are) (?:legally |found to be |ruled )?justified|(?:ruled|found|deemed|called) (?:the (?:fatal )?(?:shooting|killing|use of (?:deadly )?force) )?(?:to be )?justified)\b/gi;
const COUNTS = "(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:counts? )?(?:of )?)?";
const CRIME = `${COUNTS}(?:first-degree |second-degree |third-degree |aggravated |involuntary |voluntary |reckless |criminally negligent |negligent |felony |felonious |deadly |attempted )*(?:murder|manslaughter|homicide|assault|official misconduct|(?:reckless )?endangerment|dereliction(?: of duty)?|civil rights violations?|battery|perjury|tampering with (?:evidence|records))(?: with a firearm)?`;
const CHARGED = new RegExp(
  `\\b(?:charged with|(?:was|were|been|is|are) (?:charged|indicted)(?: \\w+day)? (?:with|for|on)|indicted (?:on|for)|pleaded not guilty to|faces? (?:a )?(?:charges? of )?|(?:arrested|booked|jailed|arraigned|indicted) on (?:an? )?(?:charges? of )?|(?:tried|on trial|stand(?:ing)? trial) (?:for|on)(?: a charge of)?)\\s*(?<what>${CRIME}(?:(?:, and |, | and )${CRIME})*)`,
  "gi",
);
/** "Prosecutors charged Officer Dana Pell with murder": whom they charge stands between. */
const CHARGED_WHOM = new RegExp(
  `\\b(?:charged|indicted)\\s(?=[^.;]{3,80}? (?:with|on|for) )(?<whom>[^.;]{3,80}?) (?:with|on|for) (?:an? )?(?:charges? of )?(?<what>${CRIME}(?:(?:, and |, | and )${CRIME})*)`,
  "gi",
);

/**
 * Whether an officer is charged over the death, and by whom it was decided. Charges against the person shot, a suspect or
 * a bystander are another matter and are passed over; "whether charges will be filed" decides nothing.
 */
export const chargingDecision: Rule = {
  name: "charging-decision",
  fields: ["charging_decision"],
  cues: "charge charged charges prosecute prosecuted justified cleared indicted indicts face faces guilty arrested booked jailed arraigned tried trial".split(
    " ",
  ),
  *read(sentence, passage) {
    for (const match of matches(sentence, NO_CHARGES)) {
      if (open(sentence, match.start)) continue;
      const who = subjectBefore(sentence, match.start).at(-1);
      const passive =
        /\b(?:be charged|charged|prosecuted|cleared|face)/i.test(match.text) &&
        !/charge (?:the|an?|any)/i.test(match.text);
      if (passive && who && !isOfficer(who) && who.noun?.kind !== "prosecutor" && who.what !== "body") continue;
      const body =
        who && isProsecutor(who) ? (who.what === "body" ? passage.bodyOf(who) : (who.affiliation ?? who.name)) : null;
      yield report(/justified/i.test(match.text) ? "found justified" : "no charges", body, match.start, match.end);
    }
    yield* chargedBySomebody(sentence, passage);
    for (const match of matches(sentence, CHARGED)) {
      const officers = officersCharged(sentence, match, passage);
      const officer = officers[0];
      if (!officer || open(sentence, match.start) || negated(sentence, match.start)) continue;
      const named = officers.length === 1 && officer.name ? { about: officer } : {};
      yield {
        ...report(`charged with ${(match.groups.what ?? "").toLowerCase()}`, null, officer.start, match.end),
        ...named,
      };
    }
  },
};

/** The officers who are charged: the subject; else the sentence's first, of whom a second thing is said, "was fired and has pleaded". */
function officersCharged(sentence: Sentence, match: Match, passage: Passage): Mention[] {
  const isTheirs = (m: Mention) => isOfficer(m) || (m.what === "person" && isPolice(m, passage));
  const subject = subjectBefore(sentence, match.start);
  if (subject.some(isTheirs)) return subject.filter(isTheirs);
  const before = sentence.mentions.filter((m) => m.end <= match.start && m.what === "person");
  const [first] = before;
  const joined = /\band (?:has |have |was |were |is |are |later |also |then )*$/i.test(
    sentence.text.slice(0, match.start - sentence.start),
  );
  if (subject.length === 0) return first && before.length === 1 && joined && isTheirs(first) ? [first] : [];
  // Nobody killed is charged with a killing: "he" is the one officer whom the text names.
  const [one] = subject;
  const named = passage.people.filter(({ role, name }) => role === "officer" && name !== null);
  const isKilling = /\b(?:murder|manslaughter|homicide)\b/i.test(match.groups.what ?? "");
  if (!one?.pronoun || passage.personOf(one)?.role !== "killed" || !isKilling || named.length !== 1) return [];
  return named[0]?.mentions.filter((m) => m.end <= match.start).slice(-1) ?? [];
}

/** Officers whom somebody is said to have charged, in the active voice. */
function* chargedBySomebody(sentence: Sentence, passage: Passage): Generator<Finding> {
  for (const match of matches(sentence, CHARGED_WHOM)) {
    const [whom, ...others] = objectsAfter(sentence, match.start + 8, 4);
    if (!whom || others.length > 0 || whom.end > match.end || !(isOfficer(whom) || isPolice(whom, passage))) continue;
    const passive = /\b(?:was|were|been|is|are|be|being) (?:\w+ )?$/i;
    if (passive.test(sentence.text.slice(0, match.start - sentence.start))) continue;
    if (open(sentence, match.start) || negated(sentence, match.start)) continue;
    const made = report(`charged with ${(match.groups.what ?? "").toLowerCase()}`, null, match.start, match.end);
    yield whom.name ? { ...made, about: whom } : made;
  }
}

function report(what: string, body: string | null, start: number, end: number): Finding {
  const value: StepReport = { what, state: "done", body, people: null, when: null };
  return { field: "charging_decision" as const, value, start, end, confidence: 0.8 };
}

/** Undecided: "whether charges will be filed", "if the officers will not be charged", "could face". */
function open(sentence: Sentence, at: number): boolean {
  return leftOpen(sentence, at) || /\bdecid(?:e|ing)\b[^.;]{0,60}$/i.test(sentence.text.slice(0, at - sentence.start));
}

function isOfficer(mention: Mention): boolean {
  return mention.noun?.class === "officer";
}

function isProsecutor(mention: Mention): boolean {
  return mention.kind === "prosecutor" || mention.noun?.kind === "prosecutor";
}
