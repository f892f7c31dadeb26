import type { StepState } from "../../model/index.ts";
import type { Sentence } from "../passage.ts";
import { matches, negated, type Rule } from "../rule.ts";

const VIDEO =
  "(?:(?:body|dash(?:board)?|cell ?phone|surveillance|security)[- ]?(?:worn )?(?:cam(?:era)?s? )?(?:video|footage)s?|(?:edited |police |bodycam |dashcam )?(?:videos?|footage)|recordings?)";
const PASSIVE = new RegExp(
  `\\b${VIDEO}(?: of [^.;,]{1,60}?)?,? (?:(?<aux>will be|to be|would be|was|were|has been|have been|is|are) )?(?:publicly |also |first )?(?<verb>released|shown|made public|published|posted|put out)\\b`,
  "gi",
);
const ACTIVE =
  /\b(?<verb>released|releases|releasing|published|posted|made public|showed|shared)\s+(?:(?:an?|the|its|more|edited|new|some|partial|full|[\d]+|over|more than|about|two|three|four|five|six|seconds of|minutes of|hours of|clips of)\s+){0,5}(?:body|dash|surveillance|police|officers?['’]?s?)?[- ]?(?:worn )?(?:cam(?:era)? )?(?:video|footage|recordings?)\b/gi;

/**
 * Whether video was or will be released. A refusal is read by the rule `withheld`, a promise by `commitment`; video that
 * is asked for, reviewed or merely exists is not released.
 */
export const videoRelease: Rule = {
  name: "video-release",
  fields: ["video_release"],
  cues: ["video", "videos", "footage", "recordings"],
  *read(sentence) {
    for (const pattern of [PASSIVE, ACTIVE])
      for (const match of matches(sentence, pattern)) {
        if (negated(sentence, match.start) || /\bnot\b/.test(match.text) || isOpen(sentence, match.start)) continue;
        const state: StepState = /will|to be|would/i.test(match.groups.aux ?? "") ? "announced" : "done";
        const after = sentence.times.find((t) => t.date && t.start >= match.start && t.start - match.end < 40);
        // "Officials on Friday released video": the day stands right before the verb.
        const before = sentence.times.find((t) => t.date && t.end <= match.start && match.start - t.end < 3);
        const when = before?.date ?? (after && !ofTheForce(sentence, match.end, after.start) ? after.date : null);
        yield {
          field: "video_release",
          value: { what: "video released", state, body: null, people: null, when },
          start: match.start,
          end: match.end,
          confidence: 0.8,
        };
      }
  },
};

/** "released video of officers killing him on March 27": the day is the killing's. */
function ofTheForce(sentence: Sentence, from: number, to: number): boolean {
  return /\b(?:of|from|show\w*|kill\w*|sho(?:t|oting)\w*|death|when|who|after)\b/i.test(
    sentence.text.slice(from - sentence.start, to - sentence.start),
  );
}

function isOpen(sentence: Sentence, at: number): boolean {
  return /\b(?:whether|if|when|should|could|ask(?:ed|ing)? (?:for|that)|demand\w*|call(?:ed|ing)? for|refus\w+ to|declin\w+ to|before|until|want\w*)\b[^.;]{0,50}$/i.test(
    sentence.text.slice(0, at - sentence.start),
  );
}
