import type { Passage, PersonInText, Sentence } from "../passage.ts";
import { onlyParty, partyOf } from "../people/parties.ts";
import { type Finding, matches, negated, type Refused, type Rule } from "../rule.ts";
import { subjectBefore } from "../voices/subject.ts";

const MEDICAL =
  "gunshot wounds?|gunshots?|gun wounds?|wounds?|injur(?:y|ies)|trauma|asphyxia(?:tion)?|suffocation|strangulation|blood loss|bleeding|cardiac arrest|heart attack|overdose|toxicity|intoxication|drowning|hypoxia|exsanguination|compression|gunfire";
const PHRASE = `(?<cause>(?:[\\p{L}\\p{N}’'-]+ ){0,5}?(?:${MEDICAL})(?: (?:to|of|in|from|due to|with) (?:the |his |her )?(?:[\\p{L}-]+)(?:(?:,| and|, and) (?:the |his |her )?(?:head|neck|chest|back|torso|abdomen|face|arms?|legs?|thighs?|shoulders?|upper body|lower torso|extremities|hip))*)?)`;
const DIED_OF = new RegExp(
  `\\b(?:died|dies|dead) (?:[\\p{L}]+ ){0,2}?(?:of|from) (?:an? |the |his |her )?${PHRASE}`,
  "giu",
);
const CAUSE_WAS = new RegExp(
  `\\bcauses? of (?:[\\p{L}’']+ ){0,3}?death (?:was|were|is|as|to be|to have been)(?: listed as| determined to be| ruled)?:? (?:an? |the )?${PHRASE}`,
  "giu",
);
const MANNER = "homicides?|suicides?|accident(?:al)?|natural(?: causes)?|undetermined";
const RULED = new RegExp(
  `\\b(?:(?:ruled|declared|classified|deemed|certified|labeled|labelled|listed|determined)(?: that)? (?:(?:it|(?:the|his|her|[\\p{Lu}][\\p{L}’'-]+(?: [\\p{Lu}][\\p{L}’'-]+)*['’]s?) (?:[\\p{L}]+ )?(?:death|killing)|the manner of (?:[\\p{L}]+ )?death|the case)(?: was| as| is| to be| to have been)? )?(?:as |to be |to have been )?(?:an? )?(?<ruled>${MANNER})|manner of (?:[\\p{L}’']+ ){0,3}?death (?:was|is|as|to be)(?: ruled| listed as| classified as)?:? (?:an? )?(?<manner>${MANNER}))\\b(?! (?:detectives?|unit|investigat\\p{L}+|bureau|division|charges?|squad|case|victims?))`,
  "giu",
);
const NO_EXAMINER =
  /\b(?:jury|juror|judge|prosecutors?|district attorney|justifi(?:ed|able)|grand jury|reckless|negligent|vehicular|charged|convict(?:ed|ion)|criminal(?:ly)?)\b/i;

/**
 * The cause of a death as the words have it ("gunshot wounds to the chest"), and its manner where it is said to have been
 * ruled so. A prosecutor's or a jury's homicide is a finding in law, another thing, and is refused.
 */
export const causeOfDeath: Rule = {
  name: "cause-of-death",
  fields: ["cause_of_death", "manner_of_death"],
  cues: [
    "died",
    "dies",
    "cause",
    "causes",
    "manner",
    "ruled",
    "declared",
    "classified",
    "deemed",
    "certified",
    "determined",
    "labeled",
    "listed",
    "dead",
  ],
  *read(sentence, passage) {
    if (sentence.block === "title") return;
    for (const match of matches(sentence, DIED_OF)) {
      const cause = trimmed(match.groups.cause ?? "");
      const end = match.end - ((match.groups.cause ?? "").length - cause.length);
      for (const who of subjectBefore(sentence, match.start)) {
        const about = partyOf(who, passage);
        if (about) yield* made("cause_of_death", cause, sentence, match.start, end, about);
      }
    }
    for (const match of matches(sentence, CAUSE_WAS))
      yield* made(
        "cause_of_death",
        trimmed(match.groups.cause ?? ""),
        sentence,
        match.start,
        match.end,
        whose(sentence, passage),
      );
    for (const match of matches(sentence, RULED)) {
      const manner = mannerOf(match.groups.ruled ?? match.groups.manner ?? "");
      if (NO_EXAMINER.test(sentence.text) && !/\b(?:medical examiner|coroner|autopsy)\b/i.test(sentence.text))
        yield { start: match.start, end: match.end, refused: "a finding in law, not of a medical examiner" };
      else yield* made("manner_of_death", manner, sentence, match.start, match.end, whose(sentence, passage));
    }
  },
};

function* made(
  field: "cause_of_death" | "manner_of_death",
  value: string,
  sentence: Sentence,
  start: number,
  end: number,
  about: PersonInText | null,
): Iterable<Finding | Refused> {
  if (!about || negated(sentence, start) || /^(?:his |her |their |the )?(?:injur(?:y|ies)|wounds?)$/i.test(value))
    return;
  const before = sentence.text.slice(0, start - sentence.start);
  if (/\b(?:whether|if|until|pending|not yet|yet to|would|could|should|might)\b[^,.;]{0,50}$/i.test(before))
    yield { start, end, refused: "not said to be so" };
  else yield { field, value, about, start, end, confidence: 0.85 };
}

/** Whose death: the one named in the sentence who was killed, else the only one killed in the text. */
function whose(sentence: Sentence, passage: Passage): PersonInText | null {
  const killed = new Set(sentence.mentions.map((m) => partyOf(m, passage)).filter((p) => p?.role === "killed"));
  const [named] = killed;
  if (killed.size === 1 && named) return named;
  const only = onlyParty(passage);
  return only?.role === "killed" ? only : null;
}

function trimmed(cause: string): string {
  return cause
    .replace(/^(?:from|due to|of) (?:an? |the )?/i, "")
    .replace(/[\s,]+$/, "")
    .replace(/ (?:on|at|in|that|the|after|and)$/i, "");
}

function mannerOf(words: string): string {
  const lower = words.toLowerCase();
  if (lower.startsWith("accident")) return "accident";
  if (lower.startsWith("natural")) return "natural";
  return lower.replace(/s$/, "");
}
