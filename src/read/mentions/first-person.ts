import type { Speaker } from "../../model/index.ts";
import type { Mention } from "../passage.ts";
import type { Token } from "../words/tokens.ts";

/** Whether words stand for whoever writes: "I", "we", "my office". */
export function isFirstPerson(words: string): boolean {
  return /^(?:I|we|(?:my|our|this) (?:office|department|agency))$/i.test(words);
}

/**
 * Takes "I", "we" and "my office" in a letter or release for the body that issued it. Inside a quotation they are
 * somebody else's words and stand for nobody here.
 */
export function withFirstPerson(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  content: string,
  issuer: Speaker,
): Mention[] {
  const own = (start: number, end: number): Mention => ({
    what: "body",
    start,
    end,
    text: content.slice(start, end),
    name: issuer.affiliation,
    role: null,
    affiliation: null,
    noun: null,
    kind: issuer.kind,
    count: null,
    determiner: "definite",
    pronoun: false,
    age: null,
  });
  const kept = mentions.map((m) => (isFirstPerson(m.text) ? own(m.start, m.end) : m));
  let quoted = false;
  for (const token of tokens) {
    if (/^[“"]$/.test(token.text)) quoted = !quoted || token.text === "“";
    else if (token.text === "”") quoted = false;
    else if (!quoted && /^(?:I|we|We)$/.test(token.text)) kept.push(own(token.start, token.end));
  }
  return kept.sort((a, b) => a.start - b.start);
}
