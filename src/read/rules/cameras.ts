import type { Sentence } from "../passage.ts";
import { type Finding, matches, negated, type Refused, type Rule } from "../rule.ts";

const BODY = "(?:body[- ]?(?:worn[- ])?cam(?:era)?s?|bodycams?|body-worn cam(?:era)?s?)";
const DASH =
  "(?:dash(?:board)?[- ]?(?:mounted )?cam(?:era)?s?|dashcams?|in-car cam(?:era)?s?|cruiser cam(?:era)?s?|squad car cam(?:era)?s?)";
const FILM = "(?:videos?|footage|recordings?|images|film|clips?)";
const FIELDS = [
  ["body_camera", BODY],
  ["dash_camera", DASH],
] as const;

interface Patterns {
  readonly yes: readonly RegExp[];
  readonly no: readonly RegExp[];
}

/** The words that say a camera recorded, or that it did not. "Footage shows" tells that it did. */
function patternsFor(camera: string): Patterns {
  const flags = "giu";
  return {
    no: [
      new RegExp(
        `\\b(?:(?:was|were|is|are) not|(?:wasn|weren|isn|aren|didn|doesn|don)['’]t|did not|does not|do not) (?:[\\p{L}]+ ){0,2}?(?:wearing|wear|have|equipped with|outfitted with|issued|carry|using|recorded by|captured (?:on|by)|record\\p{L}* on) (?:[\\p{L}’'-]+ ){0,3}?${camera}`,
        flags,
      ),
      new RegExp(
        `\\b(?:none of the|neither(?: of the)?|no) (?:[\\p{L}]+ ){0,2}?(?:officers?|deput(?:y|ies)|troopers?|agents?|marshals?|men|them) (?:[\\p{L}]+ )?(?:wore|had|was wearing|were wearing|was equipped with|were equipped with|has|have|wears?|carried|was issued|were issued|used|activated|turned on) (?:[\\p{L}’'-]+ ){0,3}?${camera}`,
        flags,
      ),
      new RegExp(`\\bthere (?:is|was|were) no (?:[\\p{L}]+ )?${camera}`, flags),
      new RegExp(`\\b(?:wears?|wore|had|have|has) no (?:[\\p{L}]+ ){0,2}?${camera}`, flags),
      new RegExp(
        `\\bno (?:[\\p{L}]+ ){0,2}?${camera}(?: ${FILM})?(?: (?:exists?|of the \\p{L}+|was (?:captured|recorded|available)|were (?:worn|on|recording|activated)|captured|recorded))`,
        flags,
      ),
      new RegExp(
        `\\b${camera}(?: ${FILM})? (?:(?:was|were|had) (?:not|never) (?:been )?(?:activated|turned on|on|recording|rolling|worn|in use)|(?:was|were) (?:turned |switched )?off|(?:wasn|weren)['’]t (?:activated|turned on|on|recording)|failed to (?:record|activate)|did not (?:record|capture|activate)|(?:didn)['’]t (?:record|capture))`,
        flags,
      ),
      new RegExp(
        `\\b(?:did not|never|didn['’]t|failed to) (?:turn on|activate|switch on) (?:[\\p{L}’'-]+ ){0,3}?${camera}`,
        flags,
      ),
    ],
    yes: [
      new RegExp(`\\b(?:wearing|wore|equipped with|outfitted with) (?:[\\p{L}’'-]+ ){0,3}?${camera}`, flags),
      new RegExp(
        `\\b(?:recorded|captured|caught|filmed|documented) (?:[\\p{L}]+ ){0,2}?(?:on|by|with) (?:[\\p{L}’'-]+ ){0,4}?${camera}`,
        flags,
      ),
      new RegExp(
        `\\b${camera} (?:[\\p{L}]+ )?(?:(?:was|were|had been) (?:activated|turned on|on|recording|rolling|worn|running)|recorded|captured|caught|filmed)`,
        flags,
      ),
      new RegExp(
        `\\b(?:released?|releasing|releases|published|posted|made public|played|aired|unveiled|reviewed|viewed|watched|saw|seen|obtained|shown|showed|review(?:ing|s)?|includ(?:es|ed|ing)) (?:[\\p{L}\\p{N}’'-]+ ){0,5}?${camera} ${FILM}`,
        flags,
      ),
      new RegExp(
        `\\b${camera} ${FILM}(?: \\p{L}+){0,4}? (?:shows?|showed|showing|appears? to show|captured|captures|released|was released|were released|reveals?|revealed|depicts?|depicted|confirms?|confirmed|recorded|was made public|from)\\b`,
        flags,
      ),
      new RegExp(
        `\\b${FILM} from (?:[\\p{L}\\p{N}’'-]+ ){0,5}?${camera} (?:[\\p{L}]+ )?(?:shows?|showed|was|were|reveals?|captured)`,
        flags,
      ),
    ],
  };
}

const PATTERNS = FIELDS.map(([field, camera]) => [field, patternsFor(camera)] as const);
/** "His camera was not on", "for not activating his camera": a camera that an officer has is worn. */
const OFFICERS_CAMERA_OFF =
  /\b(?:(?:his|her|their|(?:the )?officers?['’]s?|[\p{Lu}]\p{L}+['’]s) cameras? (?:was|were|had) (?:not|never) (?:been )?(?:on|activated|turned on|recording|rolling)|(?:not|never|without) (?:activating|turning on|having (?:activated|turned on)|turned on|activated) (?:his|her|their) cameras?|failed to (?:activate|turn on) (?:his|her|their) cameras?|(?:his|her|their) cameras? (?:was|were) (?:off|turned off))\b/giu;
const OPEN =
  /\b(?:whether|unclear|unknown|not (?:clear|known|immediately clear|say)|if (?:the|any|officers?|there|they|he|she)|asked (?:for|that)|demand(?:ed|ing|s)?|call(?:ed|s|ing)? for|request(?:ed|s|ing)?|should|would|could|require[ds]?|polic(?:y|ies)|plans to (?:buy|equip|outfit)|began (?:using|wearing)|budget|purchase[ds]?|grant|program|auditor|legislation|law)\b/i;

/**
 * Whether body-worn or dashboard cameras recorded. A camera worn but not activated is no; video of it shown, released or
 * reviewed is yes. Cameras that are only asked about, required or to be bought are refused.
 */
export const cameras: Rule = {
  name: "cameras",
  fields: ["body_camera", "dash_camera"],
  cues: "body bodycam bodycams body-cam body-cams body-camera body-cameras body-worn camera cameras cam cams dash dashcam dashcams dash-cam dash-camera dashboard dashboard-camera in-car cruiser".split(
    " ",
  ),
  *read(sentence, passage) {
    if (sentence.block === "title") return;
    for (const [field, patterns] of PATTERNS) {
      const [denied] = found(field, false, patterns.no, sentence);
      const [first] = denied ? [denied] : found(field, true, patterns.yes, sentence);
      if (first) yield first;
    }
    // Where there is video all the same, one camera of several was off, or saved what went before.
    const isFilmed = passage.sentences.some(({ text }) => /\b(?:videos?|footage|look-?back|recordings?)\b/i.test(text));
    for (const match of isFilmed ? [] : matches(sentence, OFFICERS_CAMERA_OFF))
      if (!OPEN.test(sentence.text) && !sentence.words.has("dash"))
        yield { field: "body_camera", value: false, start: match.start, end: match.end, confidence: 0.7 };
  },
};

function* found(
  field: "body_camera" | "dash_camera",
  value: boolean,
  patterns: readonly RegExp[],
  sentence: Sentence,
): Iterable<Finding | Refused> {
  for (const pattern of patterns)
    for (const match of matches(sentence, pattern)) {
      const span = { start: match.start, end: match.end };
      if (OPEN.test(sentence.text)) yield { ...span, refused: "asked about or required, not said to have recorded" };
      else if (!value || !negated(sentence, match.start)) yield { field, value, ...span, confidence: 0.8 };
    }
}
