import type { Speaker, SpeakerKind } from "../../model/index.ts";

/** What papers and people are called, and whose voice that makes them; the first that fits. */
const KINDS: readonly (readonly [RegExp, SpeakerKind])[] = [
  [/\b(?:autopsy|coroner|medical examiner)/i, "medical-examiner"],
  [
    /\b(?:affidavit|charging documents?|indictment|criminal complaint|grand jury|prosecut\w+|district attorney)/i,
    "prosecutor",
  ],
  [/\b(?:law)?suit|\bcomplaint$|\blegal claim|\b(?:lawyer|attorney)s?\b/i, "lawyer"],
  [/\b(?:police|deput(?:y|ies)|sheriff\w*|officers?|troopers?|detectives?|\w*PD)\b/i, "police"],
  [/\b(?:famil\w+|mother|father|parents?|brothers?|sisters?|son|daughter|wife|husband|widow|relatives?)\b/i, "family"],
  [
    /\b(?:witness\w*|neighbou?rs?|guests?|callers?|residents?|bystanders?|passers?-?by|complainant|employees?|clerk)\b/i,
    "witness",
  ],
  [/\b(?:activists?|protest\w+|demonstrators?|supporters?|crowd|group|coalition)\b/i, "community"],
  [
    /\b(?:mayor|council\w*|governor|city|county|officials?|director|school\w*|district|department|office|agency)\b/i,
    "official",
  ],
];
const LONGEST = 60;
/** "they" and the like, of whom nobody knows who they are. */
const PRONOUN = /^(?:he|she|they|it|we|i|you|who|that|this|one|some|others|our)\b/i;

/**
 * The speaker that words for a source describe where nothing else in the text tells who it is: a paper ("the lawsuit"), a
 * body by its letters ("KTVN"), a surname, or people by what they are. Empty for pronouns and for words too long to be one.
 */
export function describedSpeaker(source: string, text: string): Speaker[] {
  const words = source
    .replace(/\s+/g, " ")
    .replace(/^(?:the|an?|its|their|one|some) /i, "")
    .replace(/[,;:]?\s*$/, "");
  const opening = words.split(/, | who /)[0] ?? "";
  if (opening === "" || opening.length > LONGEST || PRONOUN.test(opening)) return [];
  const kind = KINDS.find(([pattern]) => pattern.test(opening))?.[1] ?? "other";
  const isName = /^\p{Lu}[\p{L}\d.&'’/-]*(?: \p{Lu}[\p{L}\d.&'’/-]*)*$/u.test(opening);
  const isPlace = isName && [" in ", " near ", " at "].some((before) => text.includes(`${before}${opening}`));
  const isBody = isName && (isPlace || /^[\p{Lu}\d.&/ -]{2,}$/u.test(opening) || kind !== "other");
  if (isBody) return [{ name: null, role: null, affiliation: opening, kind, anonymous: false }];
  if (isName) return [{ name: opening, role: null, affiliation: null, kind, anonymous: false }];
  return [{ name: null, role: opening.toLowerCase(), affiliation: null, kind, anonymous: true }];
}
