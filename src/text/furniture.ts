import type { BlockKind } from "../model/index.ts";

/** No line of a site's own is longer; a paragraph that only begins like one is an article's. */
const LONGEST = 220;

/** Lines that sites set between an article's own, by their words, the first that fits. */
const LINES: readonly (readonly [RegExp, BlockKind])[] = [
  [/^(?:photo|image|picture|pic|credit|video)s?(?: credit| by| courtesy)?\s*[:/©]/i, "caption"],
  [/\((?:image|photo|picture|pic|credit|video)(?: credit)?\s*:[^)]{0,80}\)$/i, "caption"],
  [/^image \d+ of \/? ?\d+$/i, "caption"],
  [
    /^(?:read|see|watch|more|also|related|recommended|trending|don['’]t miss)(?: more| also| next| now| stories)?\s*:/i,
    "related",
  ],
  [
    /^(?:trending|related(?: \w+)?|recommended|don['’]t miss|most (?:read|popular)|more (?:stories|news)|what to read next)$/i,
    "related",
  ],
  [
    /^(?:advert(?:isement)?s?|comments?(?: \(\d+\))?|share(?: this(?: \w+)?)?|tweet|e-?mail|print|caption|close|home|menu|loading\W*|breaking news|show \w+|reply|sponsored(?: content)?|continue reading)$/i,
    "other",
  ],
  [/^(?:https?:\/\/|www\.)\S+$/i, "other"],
  [/^(?:©|\(c\)\s*\d{4}\b|copyright\b|all rights reserved)/i, "other"],
  [
    /^(?!.*\b(?:said|says|told)\b)(?:please )?(?:follow|like (?:us|this|our|it)|join|subscribe|sign up|click here|download|get|share|reach|e-?mail|contact)\b.{0,160}\b(?:twitter|facebook|instagram|newsletters?|youtube|channel|inbox|apps?|forums?|podcasts?|friends?|updates|alerts|@\w+)\b/i,
    "other",
  ],
  [
    /^(?:tell us what you think|like this story|want more|have a (?:news )?tip|tags?\s*:|(?:filed under|tags?)\b[^.!?]*$)/iu,
    "other",
  ],
];

/** What a line says by its words that it is: a site's own and no part of the article. Undefined for all other lines. */
export function furnitureLabel(words: string): BlockKind | undefined {
  if (words.length > LONGEST) return undefined;
  return LINES.find(([pattern]) => pattern.test(words))?.[1];
}
