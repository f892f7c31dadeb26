import { matches, type Rule } from "../rule.ts";
import { mayOpenState, STATE, stateNames, stateOf } from "../words/states.ts";

const CITY =
  "(?<city>(?:St\\. |Ft\\. |Mt\\. )?\\p{Lu}[\\p{L}’'.-]+(?: (?:of |the |de |la |du )?\\p{Lu}[\\p{L}’'-]+){0,3})";
const IN_CITY_STATE = new RegExp(
  `\\b(?:in|near|of|outside|from|at|to)\\s+(?:downtown |north |south |east |west |rural |suburban )?${CITY},\\s+(?<state>${STATE})(?![\\p{L}])`,
  "gu",
);
const DATELINE = new RegExp(
  `^(?<city>\\p{Lu}[\\p{Lu} .’'-]{2,30}),\\s+(?<state>${STATE})[ ,.]*(?:\\(|—|–|--|-|\\.|\\p{Lu})`,
  "gu",
);
const HEADED = new RegExp(`${CITY},\\s+(?<state>${STATE})(?=\\s*(?:$|[,.;:)]))`, "gu");
const STATE_ALONE = new RegExp(`\\b(?:in|across) (?<state>${stateNames.join("|")})\\b`, "gu");
const EVENT = /shoot|shot|kill|died|death|incident|police|officer|deput|fired/i;
/** Words in capitals that stand before a city and are no part of it. */
const LEADING = /^(?:.*\b(?:In|Of|Near|At|Infant|Police|Man|Woman|Mother|Shooting|Officer|The)\s+)/;

/** The city and state of the incident: a dateline, or "in City, State" in a sentence of what happened. */
export const cityAndState: Rule = {
  name: "city-and-state",
  fields: ["city", "state"],
  cues: ["in", "near", "of", "outside", "at", ",", "from", "to", "across"],
  *read(sentence) {
    if (!sentence.tokens.some((t) => t.capital && mayOpenState(t.text))) return;
    for (const match of matches(sentence, DATELINE)) {
      const city = titleCase(match.groups.city ?? "");
      yield* place(
        match.start,
        city,
        match.groups.city ?? "",
        match.groups.state ?? "",
        sentence.text,
        sentence.start,
        0.85,
      );
    }
    if (!EVENT.test(sentence.text)) return;
    const patterns = sentence.block === "title" ? [HEADED] : [IN_CITY_STATE];
    for (const pattern of patterns)
      for (const match of matches(sentence, pattern)) {
        const words = match.groups.city ?? "";
        const city = words.replace(LEADING, "");
        if (
          /\b(?:resident|native|born|man|woman|family|lives?|lived|moved|grew up|graduate|police|officers?|deputies|troopers?|department)\b[^,]{0,15}$/i.test(
            sentence.text.slice(Math.max(0, match.start - sentence.start - 20), match.start - sentence.start + 5),
          ) &&
          /^(?:of|from)/i.test(match.text)
        ) {
          yield { start: match.start, end: match.end, refused: "a place somebody comes from" };
          continue;
        }
        yield* place(match.start, city, city, match.groups.state ?? "", sentence.text, sentence.start, 0.8);
      }
    for (const match of matches(sentence, STATE_ALONE))
      yield {
        field: "state",
        value: match.groups.state ?? "",
        start: match.end - (match.groups.state ?? "").length,
        end: match.end,
        confidence: 0.6,
      };
  },
};

function* place(
  from: number,
  city: string,
  cityWords: string,
  stateWords: string,
  text: string,
  offset: number,
  confidence: number,
) {
  const state = stateOf(stateWords);
  const at = text.indexOf(cityWords, from - offset);
  const stateAt = text.indexOf(stateWords, at + cityWords.length);
  if (!state || at < 0 || stateAt < 0) return;
  if (!/ County$/.test(city))
    yield { field: "city" as const, value: city, start: offset + at, end: offset + at + cityWords.length, confidence };
  yield {
    field: "state" as const,
    value: state,
    start: offset + stateAt,
    end: offset + stateAt + stateWords.length,
    confidence,
  };
}

function titleCase(words: string): string {
  return words.trim().replace(/\p{Lu}[\p{Lu}’']+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
