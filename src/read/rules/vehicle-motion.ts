import type { Passage, Sentence } from "../passage.ts";
import { isPolice, onlyParty, partyBefore } from "../people/parties.ts";
import { type Match, matches, negated, type Rule } from "../rule.ts";
import { subjectBefore } from "../voices/subject.ts";

const WHERE =
  "(?:directly |straight |right )?(?:forward|ahead|toward|towards|at|into|past|away|backward|backwards|off|out)";
/** What is recorded, and the words that say it. */
const MOTIONS: readonly (readonly [recorded: string, pattern: RegExp])[] = [
  [
    "accelerated",
    new RegExp(
      `\\b(?:accelerat(?:ed|es|ing)|sped|gunned (?:it|the engine)|lurched|raced|surged|hit the gas|(?:drove|moved|pulled) (?:quickly|fast|rapidly|at (?:high )?speed))(?: (?:rapidly|quickly|suddenly|his|her|the|car|vehicle|van|suv|truck)){0,3} ${WHERE}\\b`,
      "giu",
    ),
  ],
  [
    "rolled slowly",
    new RegExp(
      `\\b(?:(?:slowly )?(?:rolled|rolls|rolling|crept|inched|edged|creeping|inching)(?: slowly)? ${WHERE}|(?:drove|moved|pulled|moving|driving) (?:slowly|gradually) ${WHERE}|slowly (?:drove|moved|pulled|moving|driving|drives) ${WHERE})\\b`,
      "giu",
    ),
  ],
  ["drove", /\b(?:drove|drives|driving|pulled|steered) (?:forward|ahead|toward|towards|straight at|directly at)\b/giu],
  [
    "drove away",
    /\b(?:dr(?:ove|iving|ives)|mov(?:ed|ing)|pull(?:ed|ing)|turn(?:ed|ing)|steer(?:ed|ing)|sp(?:ed|eeding)|accelerat(?:ed|ing)|roll(?:ed|ing)) (?:(?:away|past) (?:from )?(?:the |two |an? )?(?:officers?|deput(?:y|ies)|police|troopers?|agents|them|scene)|away\b|off\b(?! (?:the|duty)))/giu,
  ],
  [
    "reversed",
    /\b(?:revers(?:ed|ing)(?! (?:the|its|his|her|course|decision|that))|back(?:ed|ing|s) (?:up|out|away)|(?:was|put [^.;,]{1,20}) in reverse)\b/giu,
  ],
  [
    "did not move",
    /\b(?:(?:car|vehicle|truck|van|suv) (?:was|were) (?:parked|stopped|not moving|stationary|boxed in|blocked in|in park|at a (?:stop|standstill))|never moved(?! (?:toward|towards|at|closer|in)\b)|had not moved|did not move|wasn['’]t moving)\b/giu,
  ],
];
const VEHICLE = /\b(?:car|vehicle|truck|pickup|suv|van|sedan|minivan|windshield|drove|driver|driving|it|wheel)\b/i;
const ITS_OWN =
  /\b(?:car|vehicle|truck|pickup|suv|van|sedan|minivan|it|and|then|and, [\p{L} ]{1,30} (?:say|said|says),) (?:then |slowly |suddenly |also |had |was |were |is |began |started |to )*$/iu;

/** How the vehicle of the person stopped moved when force was used: accelerated, rolled slowly, drove, stood. Police cars are not it. */
export const vehicleMotion: Rule = {
  name: "vehicle-motion",
  fields: ["vehicle_motion"],
  cues: "accelerated accelerates accelerating sped gunned lurched raced surged gas rolled rolls rolling crept inched edged creeping inching slowly drove drives driving pulled moved moving parked stopped stationary boxed blocked steered turned turning reversed reversing backed backing backs reverse".split(
    " ",
  ),
  *read(sentence, passage) {
    if (sentence.block === "title") return;
    for (const [recorded, pattern] of MOTIONS)
      for (const match of matches(sentence, pattern)) {
        const span = { start: match.start, end: match.end };
        const before = sentence.text.slice(0, match.start - sentence.start);
        if (!isTheirs(sentence, match, before, passage)) continue;
        if (/\b(?:would|could|might|may|whether|if|fear\p{L}*|afraid)\b[^,.;]{0,30}$/iu.test(before))
          yield { ...span, refused: "not said to have happened" };
        else if (recorded !== "did not move" && negated(sentence, match.start))
          yield { ...span, refused: "it says what was not done" };
        else yield { field: "vehicle_motion", value: recorded, ...span, confidence: 0.7 };
      }
  },
};

/** Moved by the person stopped, or a vehicle that the words before name alone, where the text has one such person. */
function isTheirs(sentence: Sentence, match: Match, before: string, passage: Passage): boolean {
  const subject = subjectBefore(sentence, match.start);
  if (subject.some((m) => isPolice(m, passage))) return false;
  if (partyBefore(sentence, match.start, passage)) return true;
  if (
    !onlyParty(passage) ||
    /\b(?:police|patrol|squad|officers?['’]?s?|cruisers?|unmarked) [^.;,]{0,20}$/i.test(before)
  )
    return false;
  const [one] = subject;
  if (one?.pronoun && agrees(one.noun?.gender, passage)) return true;
  return (VEHICLE.test(match.text) && match.text.includes(" ")) || ITS_OWN.test(before);
}

function agrees(gender: "female" | "male" | null | undefined, passage: Passage): boolean {
  const party = onlyParty(passage);
  return !gender || !party?.gender || party.gender === gender;
}
