import type { StepReport } from "../../model/index.ts";
import type { Mention, Sentence } from "../passage.ts";
import { isPolice } from "../people/parties.ts";
import { matches, negated, type Rule } from "../rule.ts";
import { leftOpen } from "../step.ts";
import { subjectBefore } from "../voices/subject.ts";

const NO_CHARGES =
  /\b(?:no (?:criminal )?charges (?:will|would|are to|were|are being|have been) (?:be )?(?:filed|brought|pursued)|(?:will|would) not (?:be )?(?:charged?|prosecuted?|file charges|face (?:criminal )?charges|bring charges|seek charges)|(?:won['’]t|wouldn['’]t) (?:be )?(?:charged?|prosecuted?|file charges|face (?:criminal )?charges)|declin(?:ed|es|ing) to (?:charge|prosecute|file charges|bring charges)|not to (?:charge|prosecute|file charges)|cleared of (?:any )?(?:criminal )?(?:wrongdoing|charges)|(?:was|were|is|are) (?:legally |found to be |ruled )?justified|(?:ruled|found|deemed|called) (?:the (?:fatal )?(?:shooting|killing|use of (?:deadly )?force) )?(?:to be )?justified)\b/gi;
const COUNTS = "(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:counts? )?(?:of )?)?";
const CRIME = `${COUNTS}(?:first-degree |second-degree |third-degree |aggravated |involuntary |voluntary |reckless |criminally negligent |negligent |felony |felonious |deadly |attempted )*(?:murder|manslaughter|homicide|assault|official misconduct|(?:reckless )?endangerment|dereliction(?: of duty)?|civil rights violations?|battery|perjury|tampering with (?:evidence|records))(?: with a firearm)?`;
const CHARGED = new RegExp(
  `\\b(?:charged with|(?:was|were|been|is|are) (?:charged|indicted)(?: \\w+day)? (?:with|for|on)|indicted (?:on|for)|pleaded not guilty to|faces? (?:a )?(?:charges? of )?)\\s*(?<what>${CRIME}(?:(?:, and |, | and )${CRIME})*)(?! charges?\\b)`,
  "gi",
);

/**
 * Whether an officer is charged over the death, and by whom it was decided. Charges against the person shot, a suspect or
 * a bystander are another matter and are passed over; "whether charges will be filed" decides nothing.
 */
export const chargingDecision: Rule = {
  name: "charging-decision",
  fields: ["charging_decision"],
  cues: "charge charged charges prosecute prosecuted justified cleared indicted indicts face faces guilty".split(" "),
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
    for (const match of matches(sentence, CHARGED)) {
      const officers = subjectBefore(sentence, match.start).filter(
        (m) => isOfficer(m) || (m.what === "person" && isPolice(m, passage)),
      );
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

function report(what: string, body: string | null, start: number, end: number) {
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
