import type { Mention, Passage, PersonInText, Sentence } from "../passage.ts";
import { holderBefore } from "../people/holder.ts";
import { isPolice, onlyParty } from "../people/parties.ts";
import { type Match, matches, negated, type Rule } from "../rule.ts";
import { subjectBefore } from "../voices/subject.ts";

const VEHICLE = "(?:vehicles?|cars?|trucks?|pickups?|suvs?|vans?|sedans?|motorcycles?|jeeps?|minivans?)";
const POLICE =
  "(?:(?:the|an?|two|three|one|several|another|at least one|at least two|some|multiple|other|pursuing|responding|off-duty|uniformed|nearby) ){0,3}(?:[\\p{L}]+ (?:county |police )?)?(?:police(?! (?:station|department))|officers?|deput(?:y|ies)|troopers?|agents?|detectives?|sergeant|them)";
const TOWARD =
  "(?:at|toward|towards|into|over|directly at|directly toward|in the direction of|straight at|straight toward)";
const DROVE = new RegExp(
  `\\b(?:(?:drove|driving|drives|drive|accelerat(?:ed|ing|e)|sped|speeding|back(?:ed|ing)(?: up)?|revers(?:ed|ing)|steer(?:ed|ing)|mov(?:ed|ing) forward|pull(?:ed|ing) forward) (?:[\\p{L}’'-]+ ){0,6}?${TOWARD} ${POLICE}|(?:ramm?(?:ed|ing)?|r(?:a|u)n(?:ning)? over|(?:struck|striking|hit|hitting) (?:and (?:injured|dragged|wounded) )?|dragg(?:ed|ing)|pinn(?:ed|ing)|r(?:a|u)n down) ${POLICE}(?: (?:[\\p{L}’'-]+ ){0,5}?(?:with|by|in|using|under) (?:[\\p{L}]+ ){1,3}?${VEHICLE})|(?:ramm?(?:ed|ing)?|crash(?:ed|ing) into|back(?:ed|ing) into|(?:struck|striking|hit|hitting)) (?:[\\p{L}’'-]+ ){0,4}?(?:police|patrol|squad|deput(?:y|ies)['’]s?|officers?['’]s?|unmarked) (?:[\\p{L}]+ )?(?:${VEHICLE}|cruisers?)|(?:r(?:a|u)n over|r(?:a|u)n down|dragg(?:ed|ing)) ${POLICE}|us(?:ed|ing) (?:[\\p{L}]+ ){1,3}?${VEHICLE} as a weapon)`,
  "giu",
);
const CAME = new RegExp(
  `\\b${VEHICLE} (?:then |suddenly |allegedly |reportedly )?(?:drove|came|sped|accelerated|lurched|moved|started moving|backed up|reversed|headed|was driven|was driving|struck|hit|dragged|rammed) (?:[\\p{L}’'-]+ ){0,4}?(?:${TOWARD} )?${POLICE}\\b(?! ${VEHICLE})`,
  "giu",
);
const NOT_DONE =
  /\b(?:would|could|might|may|whether|if|fear\p{L}*|afraid|before (?:he|she|they) could)\b[^,.;]{0,30}$/iu;

/**
 * A vehicle that somebody is said to have driven at officers, hit them or their cars with, or tried to. Where only the
 * vehicle is named, "the car accelerated toward the deputy", it is put to the one person killed or stopped.
 */
export const vehicleUsed: Rule = {
  name: "vehicle-used",
  fields: ["weapon", "weapon_use"],
  cues: "drove driving drives drive accelerated accelerating accelerate sped speeding backed backing reversed reversing steered steering moved moving pulled pulling ram rammed ramming ran run running struck striking hit hitting dragged dragging pinned pinning crashed crashing used using came lurched headed".split(
    " ",
  ),
  *read(sentence, passage) {
    for (const match of matches(sentence, DROVE)) {
      const holder = holderBefore(sentence, match.start);
      const subjects = subjectBefore(sentence, match.start);
      if (subjects.some((m) => isPolice(m, passage)) || isPassive(sentence, match)) continue;
      const about = holder ?? (subjects.length === 0 ? onlyParty(passage) : null);
      if (about && !isChild(about, passage)) yield* made(sentence, match, about, holder ? 0.75 : 0.55);
    }
    const party = onlyParty(passage);
    if (!party || isChild(party, passage) || sentence.block === "title") return;
    for (const match of matches(sentence, CAME))
      if (!/\b(?:police|patrol|squad|unmarked|['’]s) $/i.test(sentence.text.slice(0, match.start - sentence.start)))
        yield* made(sentence, match, party, 0.6);
  },
};

/** A child of six drives no car: "he tried to ram them" is somebody else. */
function isChild(about: Mention | PersonInText, passage: Passage): boolean {
  const person = "mentions" in about ? about : passage.personOf(about);
  return person?.ageGroup === "infant" || person?.ageGroup === "child" || person?.mentions.some(isAgeOfAChild) === true;
}

function isAgeOfAChild({ age }: Mention): boolean {
  return age !== null && (age.unit !== "years" || (age.maximum ?? 99) < 10);
}

function isPassive(sentence: Sentence, { start }: Match): boolean {
  return /\b(?:was|were|been|being|got) (?:\w+ly )?$/i.test(sentence.text.slice(0, start - sentence.start));
}

function* made(sentence: Sentence, match: Match, about: Mention | PersonInText, confidence: number) {
  const span = { start: match.start, end: match.end };
  const before = sentence.text.slice(0, match.start - sentence.start);
  if (negated(sentence, match.start)) yield { ...span, refused: "it says what was not done" };
  else if (NOT_DONE.test(before)) yield { ...span, refused: "not said to have happened" };
  else {
    const use = /\b(?:tried|attempt\p{L}*|trying) to $/iu.test(before)
      ? "attempted to drive at officers"
      : "driven at officers";
    yield { field: "weapon" as const, value: "vehicle", about, ...span, confidence };
    yield { field: "weapon_use" as const, value: use, about, ...span, confidence };
  }
}
