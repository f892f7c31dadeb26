import type { Passage, PersonInText, Sentence } from "../passage.ts";
import { onlyParty, partyBefore } from "../people/parties.ts";
import { type Finding, matches, negated, type Refused, type Rule } from "../rule.ts";

const DEAD =
  "died|dies|(?:was|were) (?:later |then |subsequently |also )?(?:pronounced|declared) (?:dead|deceased)|(?:pronounced|declared) (?:dead|deceased)|succumbed(?: to (?:his|her|the) (?:injuries|wounds))?";
const HOSPITAL =
  "(?:(?:an?|the|an area|a nearby|a local) )?(?:[\\p{L}\\p{N}.’'&-]+ ){0,7}?(?:hospital|medical center|medical centre|trauma center|infirmary)";
const AT_SCENE = new RegExp(
  `\\b(?:${DEAD})(?: (?:right|from (?:his|her) (?:injuries|wounds)))? (?:(?:at|on) (?:the )?scene|there on the (?:street|sidewalk|ground)|where (?:he|she) (?:fell|lay))\\b`,
  "giu",
);
const AT_HOSPITAL = new RegExp(
  `\\b(?:${DEAD})(?: [^.;,]{0,40}?)? (?:at|in) (?!(?:[\\p{L}]+ ){0,2}(?:transport|transit|route|ambulance))${HOSPITAL}\\b`,
  "giu",
);
const WHERE_DIED = new RegExp(
  `\\b(?:to|at|in) ${HOSPITAL}[^.;]{0,40}?,? (?:where|and) (?:he|she|they)? ?(?:was |later |then |had )*(?:died|pronounced (?:dead|deceased)|declared (?:dead|deceased)|succumbed)\\b`,
  "giu",
);
const SURVIVED =
  /\bsurvived (?:the (?:shooting|encounter|gunfire|attack|incident)|(?:his|her) (?:injuries|wounds)|and\b)|\bsurvived(?=[,.]|$)/giu;
const INJURED =
  /\b(?:(?:was|were|been) (?:also |critically |seriously |badly |gravely |shot and )*(?:injured|wounded)|(?:is|was|remains?|remained|listed) in (?:critical|serious|stable|fair|good|grave)(?:,? but stable)? condition|suffered (?:a |an )?(?:[\p{L}-]+ ){0,3}(?:injur(?:y|ies)|wounds?))\b/giu;

/**
 * What became of somebody: "died at the scene", "died at hospital", "injured", "survived". Somebody wounded whom the
 * text says died is not given as injured; "survived by" names kin and is passed over.
 */
export const outcome: Rule = {
  name: "outcome",
  fields: ["outcome"],
  cues: "died dies dead deceased succumbed survived injured wounded critical serious stable fair good grave suffered".split(
    " ",
  ),
  *read(sentence, passage) {
    if (sentence.block === "title") return;
    for (const match of matches(sentence, AT_SCENE))
      yield* made("died at the scene", sentence, passage, match, partyBefore(sentence, match.start, passage));
    for (const match of matches(sentence, AT_HOSPITAL))
      yield* made("died at hospital", sentence, passage, match, partyBefore(sentence, match.start, passage));
    for (const match of matches(sentence, WHERE_DIED))
      yield* made("died at hospital", sentence, passage, match, taken(sentence, match.start, passage));
    for (const match of matches(sentence, SURVIVED))
      yield* made("survived", sentence, passage, match, partyBefore(sentence, match.start, passage));
    for (const match of matches(sentence, INJURED))
      yield* made("injured", sentence, passage, match, partyBefore(sentence, match.start, passage));
  },
};

function* made(
  value: string,
  sentence: Sentence,
  passage: Passage,
  match: { start: number; end: number },
  about: PersonInText | null,
): Iterable<Finding | Refused> {
  if (!about || negated(sentence, match.start)) return;
  const span = { start: match.start, end: match.end };
  const lives = value === "injured" || value === "survived";
  const before = sentence.text.slice(0, match.start - sentence.start);
  if (/\b(?:neither|nor)\b/i.test(before)) return;
  if (lives && about.role === "killed") yield { ...span, refused: "said to have died too" };
  else if (
    lives &&
    (/\bvictim\b/i.test(about.description ?? "") ||
      /\b(?:assault|stab(?:bed|bing)?|crash|collision|robbery)\b/i.test(sentence.text))
  )
    yield { ...span, refused: "hurt by something else" };
  else if (!lives && about.role !== "killed" && onlyParty(passage) !== about)
    yield { ...span, refused: "not certain who died" };
  else yield { field: "outcome", value, about, ...span, confidence: 0.85 };
}

/** Who was taken to the hospital: the subject of the verb of taking, else the pronoun behind "where". */
function taken(sentence: Sentence, at: number, passage: Passage): PersonInText | null {
  const before = sentence.text.slice(0, at - sentence.start);
  const verb = [
    ...before.matchAll(
      /\b(?:(?:was|were) (?:[\p{L}]+ )?(?:taken|transported|rushed|airlifted|flown|brought|driven)|taken|transported)\b/giu,
    ),
  ].at(-1);
  return verb ? partyBefore(sentence, sentence.start + verb.index, passage) : partyBefore(sentence, at, passage);
}
