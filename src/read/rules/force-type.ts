import type { Mention, Passage, Sentence } from "../passage.ts";
import { isPolice, partyOf } from "../people/parties.ts";
import { type Finding, matches, negated, type Refused, type Rule } from "../rule.ts";
import { subjectBefore } from "../voices/subject.ts";
import { FORCE, type ForceWords } from "../words/force.ts";

const USED =
  "used|using|deployed|deploying|fired|firing|discharged|discharging|activated|applied|applying|employed|shot|shooting|hit|hitting|struck|striking|beat|beating|shocked|shocking|stunned|stunning|zapped|subdued|sprayed|spraying|placed|placing|put|putting|held|ran over|rammed|released|unleashed|sent";
const SHOT = /\b(?:shot|shoots|shooting|fire[ds]?|gunfire|gunned)\b/i;
const GUN =
  /\b(?:opened fire|opening fire|returned fire|(?:discharged|fired) (?:(?:his|her|their|a|an|the|its|one|multiple|several|[\p{N}]+|[\p{L}]+) ){1,3}(?:firearms?|guns?|weapons?|handguns?|pistols?|rifles?|rounds?|shots?|times)|fired(?= at | into | on the | and |[,.]|$))/giu;
const OTHER_ARMS =
  /\b(?:taser|stun gun|bean ?-?bags?|pepper|foam|sponge|rubber|less[- ]?lethal|40 ?mm|tear gas|dart|flash|dog|pit bull|animal|deer|tires?\b)/i;
const RULES =
  /\b(?:polic(?:y|ies)|banned|bans?|prohibit(?:s|ed)?|protocols?|required|allowed|authorized|permitted|legislation|bill|training|trained|simulat\p{L}+)\b/iu;

/**
 * What force police used on somebody: a firearm, a Taser, restraint and the other codes of words/force.ts. Somebody
 * else's weapon, force that was only tried or weighed, and talk of rules and training are not read.
 */
export const forceType: Rule = {
  name: "force-type",
  fields: ["force_type"],
  cues: (
    "shot shoots shooting fired fire gunfire killing killed discharged taser tasers tased tasered tazed stun drive-stunned conducted electronic bean beanbag beanbags bean-bag rubber foam sponge plastic " +
    "less-lethal 40mm pepper pepper-sprayed pepperball spray baton batons nightstick chokehold choke carotid neck headlock choked cruiser cruisers car cars vehicle suv squad patrol dog dogs k-9 k9 canine canines " +
    "pinned restrained tackled knelt kneeled wrestled held ground pressed knee weight"
  ).split(" "),
  *read(sentence, passage) {
    if (sentence.block === "title") return;
    yield* firearm(sentence, passage);
    if (!ANY_OTHER.test(sentence.text)) return;
    for (const words of FORCE) yield* other(words, sentence, passage);
  },
};

function* firearm(sentence: Sentence, passage: Passage): Iterable<Finding | Refused> {
  for (const harm of sentence.harms) {
    const by = harm.by.find((m) => isPolice(m, passage));
    const from = Math.min(harm.start, by?.start ?? harm.start);
    const end = Math.max(harm.end, by?.end ?? harm.end);
    const words = sentence.text.slice(from - sentence.start, end - sentence.start);
    if (/^[^.;]{0,60}\bshot by\b/i.test(words) && by && by.end < harm.end && by.start === from) continue;
    if (
      !by ||
      !SHOT.test(words) ||
      OTHER_ARMS.test(sentence.text.slice(from - sentence.start, end - sentence.start + 60))
    )
      continue;
    yield { field: "force_type", value: "firearm", start: from, end, confidence: 0.9 };
    return;
  }
  for (const match of matches(sentence, GUN)) {
    const by = subjectBefore(sentence, match.start)[0];
    if (!by || !isPolice(by, passage) || negated(sentence, match.start) || by.count?.value === 0) continue;
    if (
      /\b(?:be|was|were|been|being|is|are|got|get|since|later|[Ss]hots|[Rr]ounds) (?:[\p{Ll}]+ )?$/u.test(
        sentence.text.slice(0, match.start - sentence.start),
      )
    )
      continue;
    if (OTHER_ARMS.test(sentence.text.slice(match.start - sentence.start, match.end - sentence.start + 60))) continue;
    yield { field: "force_type", value: "firearm", start: by.start, end: match.end, confidence: 0.85 };
    return;
  }
}

/** Patterns of one kind of force, made once. */
const patterns = new Map(
  FORCE.map((words) => [
    words.code,
    {
      active: new RegExp(`\\b(?<verb>${USED})\\b[^.;,]{0,50}?\\b${words.thing}\\b`, "giu"),
      passive: new RegExp(
        `\\b${words.thing} (?:rounds? )?(?:was|were|had been) (?:also |then |first )?(?:${USED})\\b`,
        "giu",
      ),
      alone: words.verb ? new RegExp(`\\b(?:${words.verb})\\b`, "giu") : null,
      dog:
        words.code === "police dog"
          ? /\b(?:police (?:dog|k-?9|canine)|k-?9|canine)(?: named \p{Lu}\p{L}+)?,? (?:bit|attacked|apprehended|latched on(?:to)?)\b/giu
          : null,
    },
  ]),
);

/** Whether a sentence names any force but gunfire at all, which few do. */
const ANY_OTHER = new RegExp(
  FORCE.map((words) => (words.verb ? `${words.thing}|${words.verb}` : words.thing)).join("|"),
  "iu",
);

function* other(words: ForceWords, sentence: Sentence, passage: Passage): Iterable<Finding | Refused> {
  const made = patterns.get(words.code);
  if (!made) return;
  for (const pattern of [made.active, made.passive, made.alone, made.dog])
    for (const match of pattern ? matches(sentence, pattern) : []) {
      const start = startOf(sentence, passage, match.start, pattern === made.passive || pattern === made.dog);
      if (start === null || negated(sentence, match.start)) continue;
      const why = unread(words, sentence, match);
      if (why) yield { start, end: match.end, refused: why };
      else {
        yield { field: "force_type", value: words.code, start, end: match.end, confidence: 0.8 };
        return;
      }
    }
}

/** Where the words begin: at the police who do it or the party it is done to; null when it is neither. */
function startOf(sentence: Sentence, passage: Passage, at: number, nobody: boolean): number | null {
  if (nobody) return at;
  const before = sentence.text.slice(0, at - sentence.start);
  const subject: Mention | undefined = subjectBefore(sentence, at)[0];
  if (!subject || subject.count?.value === 0) return null;
  if (/\b(?:was|were|been|being|got) (?:[\p{Ll}]+ ){0,2}$/u.test(before))
    return partyOf(subject, passage) ? subject.start : null;
  return isPolice(subject, passage) ? subject.start : null;
}

function unread(
  words: ForceWords,
  sentence: Sentence,
  match: { start: number; end: number; text: string },
): string | null {
  const before = sentence.text.slice(Math.max(0, match.start - sentence.start - 45), match.start - sentence.start);
  const after = sentence.text.slice(match.end - sentence.start, match.end - sentence.start + 50);
  if (RULES.test(sentence.text)) return "about rules or training, not what was done";
  if (
    /\b(?:tried|trying|attempt(?:ed|ing)|prepar(?:ed|ing)|planned|wanted|threatened|could|would|should|able|options?|to|instead of|before)\b[^,.;]{0,25}$/i.test(
      before,
    )
  )
    return "not said to have been used";
  if (words.code === "vehicle" && !/\b(?:struck|striking|hit|hitting|ran over|rammed)\b/i.test(match.text))
    return "a police vehicle, not used as force";
  if (
    words.code === "vehicle" &&
    /\b(?:their|the|a|an|his|her|another|parked|[\p{L}]+['’]s) (?:[\p{L}]+ ){0,2}(?:patrol|police|squad|cruiser)/iu.test(
      match.text,
    ) &&
    !/\b(?:with|by)\b/i.test(match.text)
  )
    return "a police vehicle that was struck";
  if (words.code === "baton" && /\b(?:fired|firing|discharged)\b/i.test(match.text)) return "a munition, not a baton";
  if (words.code === "baton" && /^[^.;,]{0,12}\bto (?:break|smash|open|knock)\b/i.test(after))
    return "not used on anybody";
  if (words.code === "police dog" && /\b(?:track|search|find|locat\p{L}+|sniff)\b/iu.test(match.text + after))
    return "a dog that searched";
  if (
    words.code === "physical restraint" &&
    !/\b(?:him|her|man|woman|suspect|subject|boy|girl|teen|person|driver|ground|floor|neck|back|\p{Lu}\p{L}+)\b/u.test(
      match.text + after,
    )
  )
    return "nobody it was done to";
  return null;
}
