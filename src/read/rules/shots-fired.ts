import type { Mention, Passage, Sentence } from "../passage.ts";
import { isPolice } from "../people/parties.ts";
import { matches, negated, type Rule } from "../rule.ts";
import { objectsAfter, subjectBefore } from "../voices/subject.ts";
import { HOW_MANY, manyOf } from "../words/how-many.ts";
import { NUMBER } from "../words/numbers.ts";

const VERB = "fired|fires|firing|discharged|discharging|squeezed off|got off|let off|unloaded|shot|shooting";
const KIND =
  "(?:(?:more|live|rifle|handgun|pistol|shotgun|gun|consecutive|quick|rapid|fatal|deadly|separate|additional|single|last|final) ){0,2}";
const WEAPON =
  "(?:(?:his|her|their|its|the|a|an) (?:[\\p{L}-]+ ){0,2}(?:guns?|weapons?|firearms?|pistols?|handguns?|rifles?|shotguns?) )?";
const COUNT = `(?<count>${HOW_MANY}) ${KIND}(?<noun>shots?|rounds?|bullets?|gunshots?|times)|(?<adverb>once|twice)`;
const FIRED = new RegExp(
  `\\b(?<verb>${VERB})(?<at> at (?!least)[^.;,]{1,40}?)? ${WEAPON}(?:(?:off|a total of|in all) )?(?:${COUNT})\\b`,
  "giu",
);
const WERE_FIRED = new RegExp(
  `\\b(?<count>${HOW_MANY}) ${KIND}(?:shots?|rounds?|bullets?|gunshots?) (?:were |was |had been |have been )?(?:fired|discharged)(?: in (?:all|total))? by\\b`,
  "giu",
);
/** "More than 90 rounds were fired", where nobody but police is told to have fired; "hit by eight of the 20 shots police fired". */
const FIRED_IN_ALL = new RegExp(
  `\\b(?<count>${HOW_MANY}) ${KIND}(?:shots?|rounds?|bullets?) (?:in all |in total )?(?:were|was|had been) fired\\b(?! (?:by|at (?:the )?(?:officers?|police|deput)|into the air))|\\bof (?:the )?(?<all>${NUMBER}) ${KIND}(?:shots?|rounds?|bullets?) (?:that )?(?:police |officers |deputies |they )?fired\\b|\\bfired (?:a )?(?:barrage|volley|hail|flurry|total|burst) of (?<burst>${HOW_MANY}) ${KIND}(?:shots?|rounds?|bullets?)\\b`,
  "giu",
);
const OTHERS_FIRED =
  /\b(?:exchang\p{L}+|traded|shoot-?out|gun ?(?:battle|fight)|returned fire|fired back|(?:fired|shot|shooting|firing) at (?:the )?(?:officers?|police|deput|troopers?|them)|(?:he|she|man|woman|suspect|gunman) (?:fired|opened fire|shot))\b/iu;
const SHOT_AT = new RegExp(`\\bshot at (?<count>${HOW_MANY}) times by\\b`, "giu");
const HEARD = new RegExp(`\\b(?:heard|hearing) (?<count>${HOW_MANY}) ${KIND}(?:shots?|gunshots?|rounds?)\\b`, "giu");
const HIT = new RegExp(
  `\\b(?:shot(?! at)|struck|hit|hitting|striking|shooting)(?: and killed)? (?:[^.;,]{1,40} )?(?:${HOW_MANY} times|twice)\\b`,
  "giu",
);
const OTHER_ARMS =
  /\b(?:taser|stun gun|bean ?bags?|pepper|foam|sponge|rubber|less[- ]?lethal|40 ?mm|tear gas|warning shots?|blanks?|flares?)\b/iu;

/**
 * How many shots police fired: "fired five rounds", "96 shots". How often somebody was hit is another number and refused,
 * as are shots of other arms and one officer's shots where several officers' are told apart. Shots that a witness
 * heard are that witness's account.
 */
export const shotsFired: Rule = {
  name: "shots-fired",
  fields: ["shots_fired"],
  cues: "shot shots round rounds bullet bullets gunshots times once twice".split(" "),
  *read(sentence, passage) {
    if (sentence.block === "title") return;
    const onlyPoliceFired = !passage.sentences.some(({ text }) => OTHERS_FIRED.test(text));
    if (onlyPoliceFired)
      for (const match of matches(sentence, FIRED_IN_ALL)) {
        const words = match.groups.count ?? match.groups.all ?? match.groups.burst ?? "";
        const value = manyOf(words, "shots");
        const span = { start: match.start, end: match.end };
        if (!value || OTHER_ARMS.test(sentence.text) || /\b(?:each|apiece)\b/i.test(sentence.text)) continue;
        if (!negated(sentence, match.start)) yield { field: "shots_fired", value, ...span, confidence: 0.6 };
      }
    const firings = [...matches(sentence, FIRED)].filter((m) => !isHit(m.groups));
    for (const match of firings) {
      const who = shooter(sentence, match.start).filter((m) => isPolice(m, passage));
      const first = who[0];
      const value = manyOf(match.groups.count ?? match.groups.adverb ?? "", "shots");
      if (!first || !value || negated(sentence, match.start)) continue;
      const span = { start: first.start, end: match.end };
      const why = refused(sentence, passage, match, who, firings.length);
      if (why) yield { ...span, refused: why };
      else yield { field: "shots_fired", value, ...span, confidence: 0.8 };
    }
    for (const match of [...matches(sentence, WERE_FIRED), ...matches(sentence, SHOT_AT)]) {
      const by = objectsAfter(sentence, match.end, 2).at(-1);
      const value = manyOf(match.groups.count ?? "", "shots");
      if (by && value && isPolice(by, passage))
        yield { field: "shots_fired", value, start: match.start, end: by.end, confidence: 0.85 };
    }
    yield* heard(sentence, passage);
    for (const match of matches(sentence, HIT))
      yield { start: match.start, end: match.end, refused: "times hit, not shots fired" };
  },
};

/** "shot him 13 times", "shot twice": how often somebody was hit. Only "shot at" and "shot five rounds" are firing. */
function isHit(groups: Readonly<Record<string, string | undefined>>): boolean {
  return /^shoo?t/i.test(groups.verb ?? "") && !groups.at && !/^(?:rounds?|bullets?|shots?)$/i.test(groups.noun ?? "");
}

/** Who fires; for "…, firing 12 rounds" the subject of the verb of force before it. */
function shooter(sentence: Sentence, at: number): Mention[] {
  const before = sentence.text.slice(0, at - sentence.start);
  const participle = /^\p{L}+ing\b/u.test(sentence.text.slice(at - sentence.start));
  if (!participle || !/,\s*$/.test(before)) return subjectBefore(sentence, at);
  const verb = [...before.matchAll(/\b(?:returned fire|opened fire|responded|shot|fired)\b/gi)].at(-1);
  return verb ? subjectBefore(sentence, sentence.start + verb.index) : [];
}

function refused(
  sentence: Sentence,
  passage: Passage,
  match: { start: number; end: number; text: string },
  who: readonly Mention[],
  firings: number,
): string | null {
  const around = sentence.text.slice(Math.max(0, match.start - sentence.start - 10), match.end - sentence.start + 30);
  if (OTHER_ARMS.test(around)) return "not shots of a firearm at somebody";
  if (/\b(?:each|apiece)\b/i.test(sentence.text)) return "what each officer fired, not all";
  const text = who.map((m) => m.text).join(" ");
  const one = who.length === 1 && who[0]?.count?.value === 1;
  if (
    firings > 1 ||
    /\b(?:other|another|second|third|different)\b/i.test(text) ||
    (one && othersFired(passage, who[0]))
  )
    return "one of several officers' shots";
  return null;
}

const SEVERAL_FIRED =
  /\b(?:both officers|(?:two|three|four|five|six|several|all|other|both|another|second) (?:other )?(?:officers?|deput(?:y|ies)|troopers?)|officers|deputies|troopers) (?:also |then |both |all )?(?:fired|opened fire|returned fire|shot)\b/i;

/** Whether the text tells of another officer who fired too: by a plural, or by another name or rank. */
const NO_OTHER = /\bno other (?:officers?|deput(?:y|ies)|troopers?)\b[^.;]{0,40}\b(?:fired|shot|discharged)\b/i;

function othersFired(passage: Passage, who: Mention | undefined): boolean {
  // "No other officer fired" says that one officer's shots are all there were.
  if (passage.sentences.some((sentence) => NO_OTHER.test(sentence.text))) return false;
  if (passage.sentences.some((sentence) => SEVERAL_FIRED.test(sentence.text))) return true;
  return passage.sentences.some((sentence) =>
    [...sentence.text.matchAll(/\b(?:fired|discharged)\b/g)].some((verb) => {
      const other = subjectBefore(sentence, sentence.start + verb.index)[0];
      return other !== undefined && isPolice(other, passage) && differs(who, other, passage);
    }),
  );
}

function differs(one: Mention | undefined, other: Mention, passage: Passage): boolean {
  if (!one || one.pronoun || other.pronoun) return false;
  if (one.name && other.name) return passage.personOf(one) !== passage.personOf(other) && one.name !== other.name;
  const heads = [one, other].map((m) => (m.name ? null : (m.role?.split(" ").at(-1) ?? null)));
  return heads[0] !== null && heads[1] !== null && heads[0] !== heads[1];
}

function* heard(sentence: Sentence, passage: Passage) {
  for (const match of matches(sentence, HEARD)) {
    const span = { start: match.start, end: match.end };
    const who = subjectBefore(sentence, match.start);
    const value = manyOf(match.groups.count ?? "", "shots");
    if (!value || who.length === 0) continue;
    if (
      who.some((m) => isPolice(m, passage)) ||
      /\b(?:9-?1-?1|called|calls?|callers?|shotspotter|responded|dispatched)\b/i.test(sentence.text)
    ) {
      yield { ...span, refused: "shots heard, not said to be of police" };
      continue;
    }
    const witnessed = sentence.voices.some((v) =>
      v.speakers.every((s) => s.kind === "witness" || s.kind === "other" || s.kind === "family"),
    );
    if (who.some((m) => m.pronoun) && !witnessed) continue;
    const said = who.some((m) => m.pronoun) ? {} : { said: who };
    yield { field: "shots_fired" as const, value, ...span, confidence: 0.5, ...said };
  }
}
