import type { Sentence, Time } from "../passage.ts";
import type { Rule } from "../rule.ts";
import { allMatches } from "../words/all-matches.ts";

const EVENT =
  /\b(?:shot|shoot(?:ing|s)?|kill(?:ed|ing|s)?|died?|death|incident|encounter|confrontation|standoff|happened|occurred|unfolded|(?<!\b(?:was|were|been|be|being) )fired(?! (?:him|her|officer|deputy|the (?:officer|deputy))\b)|gunfire|(?<=\bshots? )(?:was|were) fired|opened fire|knocked|spotted|(?:saw|stopped|approached|found) (?:him|her|them|a man|a woman|the man|the woman|\p{Lu}\p{L}+)|(?:got|received|took) (?:the|a|an|several) (?:9-?1-?1 )?calls?|responded|respond|called|arrived|took place|killings?|tragedy|dispatched|began|started|encountered|confronted|chased|pursued|pulled over|surrounded|came(?= (?:around|at|about|just|shortly|after|before)\b))\b/giu;
const OTHER =
  /\b(?:said|says|told|announced|confirmed|released?|identified|charged|indicted|(?<!\bshots? )(?:was|were|been|be|being) fired|fired (?:him|her|from|officer|deputy|the (?:officer|deputy))|filed|sued|ruled|held|meeting|vigil|march(?:ed)?|protest(?:ed|ers)?|arrested|placed|put|spoke|addressed|news conference|press conference|briefing|statement|scheduled|expected|will|convicted|sentenced|voted|approved|agreed|born|buried|funeral|named|resigned|published|updated|wrote|hired|joined|review(?:ed)?|letter|declined|decided|posted|complete[d]?|received|pronounced|declared)\b/gi;

/** The day and the time of day of the incident: a phrase of time governed by a verb of what happened, not of what was said. */
export const dateOfIncident: Rule = {
  name: "date-of-incident",
  fields: ["date", "time"],
  cues: "shot shoot shooting shootings shoots killed killing kill kills killings died die death deaths incident encounter confrontation standoff happened occurred unfolded fired gunfire responded respond called arrived took tragedy dispatched began started encountered confronted chased pursued pulled surrounded came pronounced opened knocked spotted saw stopped approached found got received".split(
    " ",
  ),
  *read(sentence) {
    for (const time of sentence.times) {
      const span = { start: time.start, end: time.end };
      if (isDateline(sentence, time)) {
        yield { ...span, refused: "the day of a dateline, not of the incident" };
        continue;
      }
      if (!governedByEvent(sentence, time)) continue;
      if (time.date && ["week", "month", "year"].includes(time.date.precision)) {
        yield { ...span, refused: `too coarse for the day of an incident (${time.date.precision})` };
        continue;
      }
      if (time.date) yield { field: "date", value: time.date, ...span, confidence: 0.8 };
      if (time.clock) yield { field: "time", value: time.clock, ...span, confidence: 0.8 };
    }
  },
};

/** "COBALT RIDGE, Ore. (Dec. 10, 2031) —": when the story was filed. */
function isDateline(sentence: Sentence, time: Time): boolean {
  const before = sentence.text.slice(0, time.start - sentence.start);
  return (
    /^\p{Lu}[\p{Lu} .,’'-]+[^()]{0,20}\($/u.test(before) &&
    /^\)\s*[-–—:]/.test(sentence.text.slice(time.end - sentence.start))
  );
}

const OF_THE_EVENT =
  /^,? (?:fatal |deadly |police |officer-involved |deputy-involved )*(?:shooting|killing|death|incident|encounter)\b/i;

/** The nearest verb before the time decides; without one, the nearest behind it. */
function governedByEvent(sentence: Sentence, time: Time): boolean {
  if (sentence.voices.some((v) => v.occasion !== null && v.occasion === time.date)) return false;
  // "the May 23 shooting": the day belongs to the noun right behind it, whatever the sentence's verb is.
  if (OF_THE_EVENT.test(sentence.text.slice(time.end - sentence.start))) return true;
  const at = time.start - sentence.start;
  const before = lastBefore(sentence.text, EVENT, at, (text, i) => isSpokenOf(text, i) || isDismissal(text, i));
  const otherBefore = Math.max(
    lastBefore(sentence.text, OTHER, at),
    lastBefore(sentence.text, FIRED, at, (text, i) => !isDismissal(text, i)),
  );
  if (before >= 0 || otherBefore >= 0) return before > otherBefore && at - before < 120;
  const end = time.end - sentence.start;
  const after = firstAfter(sentence.text, EVENT, end);
  if (after >= 0 && isDismissal(sentence.text, after)) return false;
  const otherAfter = firstAfter(sentence.text, OTHER, end);
  return after >= 0 && (otherAfter < 0 || after < otherAfter) && after - end < 120;
}

/** "Released video of the shooting on Thursday": the shooting is what the video is of, and Thursday the day of its release. */
function isSpokenOf(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return (
    /\b(?:of|over|in|into|about) (?:the|an?|his|her|their)(?: (?:fatal|deadly|police|deputy|officer-involved))* $/i.test(
      before,
    ) && SHOWN.test(before)
  );
}

/** "The sheriff fired Dana Pell": who is fired by name lost their job. */
function isDismissal(text: string, at: number): boolean {
  return /^fired (?:\p{Lu}\p{L}+\.? )?\p{Lu}\p{L}+/u.test(text.slice(at, at + 60));
}

const FIRED = /\bfired\b/g;
const SHOWN = /\b(?:released?|publish(?:ed)?|posted|showed|shown|announced|charged|indicted|apologi[sz]ed)\b/i;

function lastBefore(text: string, pattern: RegExp, at: number, passes?: (text: string, at: number) => boolean): number {
  let last = -1;
  for (const match of allMatches(text, pattern))
    if (match.index + match[0].length <= at && !passes?.(text, match.index)) last = match.index;
  return last;
}

function firstAfter(text: string, pattern: RegExp, at: number): number {
  return allMatches(text, pattern).find((match) => match.index >= at)?.index ?? -1;
}
