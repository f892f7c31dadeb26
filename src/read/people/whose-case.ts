import type { Passage, PersonInText, Sentence } from "../passage.ts";
import { allMatches } from "../words/all-matches.ts";

const NAME =
  "(?<name>\\p{Lu}[\\p{L}-]*(?:[’']\\p{Lu}\\p{L}+)?(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}-]+(?:[’']\\p{Lu}\\p{L}+)?)){0,3})";
const KIN =
  "(?:famil(?:y|ies)|estate|relatives|parents|mother|father|widow|wife|husband|sisters?|brothers?|sons?|daughters?|children|survivors)";
const HARM = "(?:(?:fatal )?(?:shooting|killing|death|murder|slaying))";
const PATTERNS: readonly RegExp[] = [
  new RegExp(`\\b(?:${KIN}|${HARM}) of (?:(?!(?:in|at|by|on|and|with|from|near) )[\\p{Ll}\\d-]+,? ){0,3}${NAME}`, "gu"),
  new RegExp(`(?<!\\p{L})${NAME}(?:[’']s|[’']) (?:[\\p{Ll}-]+ ){0,2}?(?:${KIN}|${HARM})\\b`, "gu"),
  new RegExp(`(?<!\\p{L})${NAME} (?:family|estate)\\b`, "gu"),
];
const NO_NAME =
  /^(?:The|Their|His|Her|Its|Our|My|A|An|This|That|In|After|Since|Both|When|As|While|Following|Then|But|And|Police|Officer|Fatal|Attorneys?|Lawyers?|Meanwhile|\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;
const HARMED: ReadonlySet<string> = new Set(["killed", "injured", "subject"]);

/**
 * Whether what a sentence says at `at` comes of somebody else's death than the one a text is about: "the family of
 * Angela Pike" where the text is about Ira Voss, or "his family" in a paragraph that last named somebody else harmed.
 */
export function overSomebodyElse(sentence: Sentence, at: number, passage: Passage): boolean {
  const parties = mainParties(passage);
  const named = PATTERNS.flatMap((pattern) => allMatches(sentence.text, pattern))
    .map((match) => match.groups?.name ?? "")
    .filter((name) => name !== "" && !NO_NAME.test(name));
  if (named.length > 0) return !named.some((name) => isAbout(name, parties, passage));
  const last = lastHarmedBefore(sentence, at, passage);
  return last !== null && !parties.includes(last);
}

/** The people harmed whom a text speaks of most; those of other incidents are named in passing. */
function mainParties(passage: Passage): readonly PersonInText[] {
  const parties = passage.people.filter((p) => HARMED.has(p.role));
  const most = Math.max(0, ...parties.map((p) => p.mentions.length));
  return parties.filter((p) => p.mentions.length * 2 >= most);
}

/** A text that names nobody it is about may be about somebody named only as "the family of Ira Voss": one told of twice. */
function isAbout(name: string, parties: readonly PersonInText[], passage: Passage): boolean {
  const known = parties.flatMap((party) => (party.name ? [party.name] : []));
  if (known.length > 0) return known.some((one) => shareAName(name, one));
  const last = name.split(" ").at(-1) ?? name;
  return parties.length === 0 || passage.sentences.filter((s) => s.text.includes(last)).length > 1;
}

function shareAName(one: string, other: string): boolean {
  const words = new Set(other.toLowerCase().split(" "));
  return one
    .toLowerCase()
    .split(" ")
    .some((word) => word.length > 2 && words.has(word));
}

/** The person harmed whom the paragraph named last before `at`. */
function lastHarmedBefore(sentence: Sentence, at: number, passage: Passage): PersonInText | null {
  for (let i = sentence.index; i >= 0 && passage.sentences[i]?.paragraph === sentence.paragraph; i--)
    for (const mention of passage.sentences[i]?.mentions.toReversed() ?? []) {
      if (!mention.name || mention.end > at) continue;
      const person = passage.personOf(mention);
      if (person && HARMED.has(person.role)) return person;
    }
  return null;
}
