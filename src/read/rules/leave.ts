import { type Amount, atLeast, exactly } from "../../model/index.ts";
import type { Mention, Sentence } from "../passage.ts";
import { isPolice } from "../people/parties.ts";
import { matches, negated, type Rule } from "../rule.ts";
import { leftOpen, step } from "../step.ts";
import { subjectBefore } from "../voices/subject.ts";

const LEAVE =
  /\b(?:(?:has|have|had|was|were|is|are|will|be|been|being|both|all|also|now|since|then|immediately|automatically|already)\s+)*(?:placed|put|remains?|remained|is|are|went|been)\s+(?:(?:unnamed|unidentified) and\s+)?(?:back )?on\s+(?<kind>(?:(?:paid|unpaid|routine|standard|mandatory|non-disciplinary|non-punitive|administrative|critical[- ]incident|investigative|temporary|restricted|modified|desk|light|a|an|his|her|their|[\d-]+[- ]day|three-day|five-day|thirty-day),? )*(?:administrative |paid |investigative )?(?:leave|duty|assignment)(?: with pay| without pay)?)/gi;

/** "All three officers are on active duty", "has returned to full duty". */
const BACK =
  /\b(?:(?:(?:is|are|was|were) (?:now )?(?:back )?on|(?:has |have |had )?(?:been )?(?:returned|cleared to return) to|returned to|(?:was|were|has been|have been) (?:put|placed) back on) (?:active|full|regular|normal)(?: police)? duty|(?:is|are|was|were) back on (?:the (?:job|street|force)|duty)|(?:has |have )?returned to (?:work|duty))\b/gi;

/** Officers put on leave, how many and of what kind, and officers back on duty. "This officer, along with two others" is three. */
export const leave: Rule = {
  name: "leave",
  fields: ["leave"],
  cues: ["leave", "duty", "assignment", "returned", "back"],
  *read(sentence, passage) {
    for (const match of matches(sentence, BACK)) {
      const officers = subjectBefore(sentence, match.start).filter((m) => isOfficers(m) || isPolice(m, passage));
      const [first] = officers;
      if (!first || negated(sentence, match.start) || leftOpen(sentence, match.start)) continue;
      yield {
        ...step("leave", "back on duty", "done", { start: first.start, end: match.end }),
        ...(officers.length === 1 && first.name ? { about: first } : {}),
      };
    }
    for (const match of matches(sentence, LEAVE)) {
      const kind = (match.groups.kind ?? "").replace(/^(?:an?|his|her|their) /i, "").toLowerCase();
      if (
        !/leave|administrative|desk|modified|restricted|light/.test(kind) ||
        negated(sentence, match.start) ||
        /\b(?:how many|whether|if)\b[^.;]{0,40}$/i.test(sentence.text.slice(0, match.start - sentence.start))
      )
        continue;
      const who = subjectBefore(sentence, match.start);
      const officers = who.filter(isOfficers);
      const first = officers[0] ?? null;
      const people = counted(sentence, officers, match.start);
      const named = officers.length === 1 && first?.name ? { about: first } : {};
      const start = people?.start ?? first?.start ?? match.start;
      yield {
        field: "leave",
        value: {
          what: kind,
          state: /\bwill\b/i.test(match.text) ? "announced" : "done",
          body: null,
          people: people?.amount ?? null,
          when: timeOf(sentence, match.start),
        },
        start,
        end: match.end,
        confidence: 0.9,
        ...named,
      };
    }
  },
};

function isOfficers(mention: Mention): boolean {
  const { noun, pronoun, name } = mention;
  return noun?.class === "officer" || (pronoun && noun?.plural === true) || (noun?.kind === "police" && name !== null);
}

const ALONG =
  /\b(?:this|that|the|one) (?:officer|deputy|trooper),? (?:along|together) with (?<others>one|two|three|four|five|six|seven|eight|nine|ten|\d+) others?(?: [\p{L}-]+){0,2}/iu;

function counted(
  sentence: Sentence,
  officers: readonly Mention[],
  at: number,
): { amount: Amount; start: number } | null {
  const along = ALONG.exec(sentence.text.slice(0, at - sentence.start));
  const others = along ? numberIn(along.groups?.others ?? "") : null;
  if (along && others !== null)
    return { amount: exactly(others + 1, "officers", along[0]), start: sentence.start + along.index };
  const first = officers[0];
  if (!first || officers.some((o) => o.count === null)) return null;
  const text = officers.map((o) => o.text).join(" and ");
  const sum = officers.reduce((total, o) => total + (o.count?.minimum ?? 1), 0);
  const exact = officers.every((o) => o.count?.value !== null);
  return { amount: exact ? exactly(sum, "officers", text) : atLeast(sum, "officers", text), start: first.start };
}

function numberIn(words: string): number | null {
  const index = "one two three four five six seven eight nine ten".split(" ").indexOf(words.toLowerCase());
  return index >= 0 ? index + 1 : /^\d+$/.test(words) ? Number(words) : null;
}

function timeOf(sentence: Sentence, at: number) {
  return sentence.times.find((t) => t.date && t.start > at && t.start - at < 60)?.date ?? null;
}
