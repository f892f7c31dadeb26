import type { Harm, Mention } from "../passage.ts";
import { type Clause, objectsAfter, subjectBefore } from "../voices/subject.ts";
import { allMatches } from "../words/all-matches.ts";

/** Verbs and nouns of harm. `active` takes the harmed as object, `passive` as subject, `noun` behind "of". */
const KILLED_ACTIVE =
  /\b(?:fatally (?:shot|shooting|shoots?|wound(?:ed|ing))|(?:shot|shoots?|shooting) (?:and (?:killed|kills|killing)|dead)|(?:shot|shoots?),? (?:and )?fatally|killed|kills|killing|takes? the li(?:fe|ves) of|took the li(?:fe|ves) of)\b/gi;
const KILLED_PASSIVE =
  /\b(?:(?:was|were|been|being|is|are|be) (?:also |both |fatally |then |later )?(?:killed|gunned down|slain|murdered|shot and killed|fatally (?:shot|wounded|struck|hit|stabbed)|shot dead|shot to death|(?:found|discovered) (?:dead|slain|shot (?:dead|to death)|fatally shot))|(?:fatally )?shot and killed(?= by)|killed(?= by)|(?<=\b(?:man|woman|boy|girl|teen|teenager|person|people|victim|men|women|child) )found (?:dead|slain|shot (?:dead|to death))|(?:was |were )?(?:pronounced|declared) (?:dead|deceased)|(?:both |later |also )?died|has died|have died|succumbed to|dead(?= at the scene| after)|lost (?:his|her|their) li(?:fe|ves)|dies\b)\b/gi;
const KILLED_NOUN =
  /\b(?:(?:fatal|deadly) (?:police |officer-involved )?shooting (?:(?:last|this|early|late|on|in) [\w.]{1,12}(?: [\w.]{1,12}){0,2} )?of|(?:shooting )?deaths? of|(?:police )?killings? of|li(?:fe|ves) of)\s/gi;
/** "found Ivo Marrable shot to death": the one found stands between. */
const FOUND_DEAD =
  /\b(?:found|discovered)(?= (?:[^.;:]{2,80} )?(?:dead|slain|shot to death|shot dead|fatally shot|dying)\b)/gi;
/** Of officers only: whose murder a suspect is wanted for is another matter. */
const MURDER =
  /(?<!\b(?:attempted|(?<!\b(?:charged with|convicted of|guilty of|accused of|indicted for|charge of|charges of|trial for|face|faces) )the) )\b(?:murder(?:ing|ed)|(?:murder|manslaughter|homicide) (?:of|over))\s/gi;
const INJURED_PASSIVE =
  /\b(?:(?:was|were|been) (?:also |both |critically |seriously |badly |slightly )?(?:injured|wounded|hurt|hospitali[sz]ed|shot and (?:wounded|injured))|(?:was|were) (?:taken|transported|rushed|airlifted|flown) to (?:a |an |the )?[^.;]{0,40}hospital|(?:is|was|remains?|remained|listed) in (?:critical|serious|stable|fair|good|grave)(?: but stable)? condition|(?:suffered|sustained) (?:[\p{L}-]+ ){0,3}(?:injur|wound)\p{L}+|survived)\b/giu;
const INJURED_ACTIVE =
  /\b(?:(?:shot|shoots) and (?:wounded|injured|wounds|injures)|wounded|wounding|injured|injuring)\b/gi;
const SHOT_ACTIVE =
  /\b(?:shot(?: at)?|shoots?(?: at)?|opened fire on|fired (?:at|on|upon)|striking|hitting|struck|hit|shooting|fir(?:ed|ing|es) (?:[\w-]+ ){1,5}(?:into|through))\b/gi;
const SHOT_PASSIVE =
  /(?<=, \d{1,3}, |[a-z], )(?:fatally )?(?:shot|killed)(?= (?:dead|by|once|twice|[\w-]+ times|as|when|while|in (?:his|her|the)|(?:on )?(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)|(?:just |less than )?(?:an? |[\w-]+ )?(?:few )?seconds?)\b)|\b(?:was|were|been|being) (?:also |both )?(?:shot|struck|found shot|hit (?:[\w-]+ times? )?by (?:police |stray )?(?:gunfire|bullets?)|hit by (?:an? )?(?:stray )?bullet)\b(?! and killed| dead| to death)/gi;

const SHOT_NOUN =
  /(?<!\b(?:charged|accused|suspected|arrested|convicted)\b[^.;]{0,60})\bshooting (?:(?:last|this|early|late|on|in) [\p{L}\d.]{1,12}(?: [\p{L}\d.]{1,12}){0,2} )?of\s/giu;

/** "Officers have been charged in Omar Teal's death": of police alone is such a death told so. */
const SOMEBODYS_DEATH = /(?:['’]s?)\s(?:fatal |deadly )?(?:death|killing|shooting|murder)\b/gi;

/** "The officer is charged with murder in the shooting of Omar Teal". */
const CHARGED_OVER = /(?<=\b(?:charged|accused|convicted|indicted|tried)\b[^.;]{0,60})\bshooting of\s/gi;

/** Everybody a sentence says was killed, injured or shot at, and by whom. Officers' own injuries are another matter. */
export function harmsIn(clause: Clause): Harm[] {
  if (
    !/kill|gunned|slain|murder|manslaughter|homicide|shot|shoot|die[ds]?\b|dead|death|deceased|li[fv]es? |injur|wound|hurt|hospital|condition|fire[ds]?\b|struck|hit\b|succumb|surviv/i.test(
      clause.text,
    )
  )
    return [];
  const harms: Harm[] = [];
  const add = (what: Harm["what"], at: number, end: number, who: readonly Mention[], by: readonly Mention[]) => {
    const harmed = who.filter(canBeHarmed);
    const first = harmed[0];
    const last = harmed.at(-1);
    if (!first || !last || isNegated(clause, at)) return;
    // "Wounding Ivo Marrable and killing Ana Ruiz": of two together only one may be told as dead.
    if (harmed.length > 1 && what !== "killed") {
      const others = harmed.filter((m) => !harms.some((h) => h.who.includes(m) && rank(h.what) > rank(what)));
      if (others.length > 0 && others.length < harmed.length) return add(what, at, end, others, by);
    }
    const graver = harms.findIndex((h) => h.who.some((m) => harmed.includes(m)) && rank(h.what) >= rank(what));
    const told = harms[graver];
    // "The man was shot by a deputy and died": who shot him is who killed him.
    if (told) {
      if (told.by.length === 0 && by.length > 0)
        harms[graver] = { ...told, by, start: Math.min(told.start, at), end: Math.max(told.end, end) };
      return;
    }
    harms.push({ what, who: harmed, by, start: Math.min(at, first.start), end: Math.max(end, last.end) });
  };
  for (const [what, active, passive, noun] of PATTERNS) {
    if (active)
      for (const m of allMatches(clause.text, active))
        onActive(clause, m, (at, end, who, by) => add(what, at, end, who, by));
    if (passive)
      for (const m of allMatches(clause.text, passive))
        onPassive(clause, clause.start + m.index, clause.start + m.index + m[0].length, (at, end, who, by) =>
          add(what, at, end, who, by),
        );
    if (noun)
      for (const m of allMatches(clause.text, noun))
        add(
          what,
          clause.start + m.index,
          clause.start + m.index + m[0].length,
          objectsAfter(clause, clause.start + m.index + m[0].length, 1),
          [],
        );
  }
  for (const [who, at, end, by, isKilled] of whomPoliceHarmed(clause))
    add(isKilled ? "killed" : "shot", at, end, [who], [by]);
  for (const m of allMatches(clause.text, MURDER)) {
    const at = clause.start + m.index;
    const by = clause.mentions.filter((mention) => mention.end <= at && mention.noun?.class === "officer");
    if (by.length > 0) add("killed", at, at + m[0].length, objectsAfter(clause, at + m[0].length, 1), []);
  }
  for (const m of allMatches(clause.text, SOMEBODYS_DEATH)) {
    const at = clause.start + m.index;
    const who = clause.mentions.find((mention) => mention.name !== null && Math.abs(mention.end - at) < 3);
    const isOfPolice = clause.mentions.some((mention) => mention !== who && mention.noun?.class === "officer");
    if (who && who.noun?.class !== "officer" && isOfPolice)
      add(/shooting$/i.test(m[0]) ? "shot" : "killed", who.start, at + m[0].length, [who], []);
  }
  for (const m of allMatches(clause.text, CHARGED_OVER)) {
    const at = clause.start + m.index;
    if (clause.mentions.some((mention) => mention.end <= at && mention.noun?.class === "officer"))
      add("shot", at, at + m[0].length, objectsAfter(clause, at + m[0].length, 1), []);
  }
  for (const m of allMatches(clause.text, FOUND_DEAD)) {
    const at = clause.start + m.index;
    const [who] = objectsAfter(clause, at + m[0].length, 1);
    // Who is found dead is found so right there: "found the man who shot her dead" tells of another.
    if (who && /^(?:, \d{1,3},)? (?:already )?(?:dead|slain|shot|fatally|dying)\b/.test(after(clause, who.end)))
      add("killed", at, at + m[0].length, [who], []);
  }
  return harms;
}

function after(clause: Clause, at: number): string {
  return clause.text.slice(at - clause.start);
}

/** Whether somebody who is no officer is said to have done it: "a gunman", "her husband". "They" may be officers. */
export function isByCivilian({ by, who }: Harm, around: readonly Mention[], officers: ReadonlySet<string>): boolean {
  return by.some(
    (m) =>
      (m.noun?.class === "civilian" && !(m.pronoun && (m.noun.plural || isOfficers(m, who, around, officers)))) ||
      m.noun?.class === "relative",
  );
}

/** "The deputy was fired; he shot Ivo Marrable": the one last spoken of before "he", or named right behind, is an officer. */
function isOfficers(
  pronoun: Mention,
  harmed: readonly Mention[],
  around: readonly Mention[],
  officers: ReadonlySet<string>,
): boolean {
  const people = around.filter(
    (m) =>
      m.what === "person" &&
      !m.pronoun &&
      m.noun?.class !== "voice" &&
      m.noun?.class !== "group" &&
      !harmed.includes(m),
  );
  const isOfficer = (m: Mention) =>
    (m.noun?.class === "officer" && !m.noun.plural) || officers.has(m.name?.split(" ").at(-1) ?? "");
  const before = people.filter((m) => m.end <= pronoun.start).at(-1);
  if (before) return isOfficer(before);
  const [next] = people.filter((m) => m.start > pronoun.end);
  return next !== undefined && isOfficer(next);
}

/** "Ivo Marrable, whom police killed", "the man police shot on Friday": the one harmed stands before who did it. */
function whomPoliceHarmed(clause: Clause): [who: Mention, at: number, end: number, by: Mention, isKilled: boolean][] {
  const found: [Mention, number, number, Mention, boolean][] = [];
  if (!/\b(?:shot|killed)\b/.test(clause.text)) return found;
  for (const [i, by] of clause.mentions.entries()) {
    const who = clause.mentions[i - 1];
    if (!who || !(by.noun?.class === "officer" || (by.what === "body" && by.kind === "police")) || by.pronoun) continue;
    const between = clause.text.slice(who.end - clause.start, by.start - clause.start);
    const isRelative = /^(?:, \d{1,3})?,? (?:whom|who|that) (?:[\p{L}.]+ )?$/u.test(between);
    const isBare =
      /^ (?:\p{Lu}\p{L}+ )?$/u.test(between) && who.determiner === "definite" && who.noun?.class === "civilian";
    if (!isRelative && !isBare) continue;
    const verb =
      /^ (?:officers? |deput(?:y|ies) )?(?:had )?(?:fatally )?(?:shot|killed)(?: and killed| dead)?\b(?! (?:at|by)\b)/.exec(
        after(clause, by.end),
      );
    if (!verb || objectsAfter(clause, by.end + verb[0].length, 1).length > 0) continue;
    found.push([who, who.start, by.end + verb[0].length, by, /fatally|killed|dead/.test(verb[0])]);
  }
  return found;
}

const PATTERNS: readonly (readonly [Harm["what"], RegExp | null, RegExp | null, RegExp | null])[] = [
  ["killed", KILLED_ACTIVE, KILLED_PASSIVE, KILLED_NOUN],
  ["injured", INJURED_ACTIVE, INJURED_PASSIVE, null],
  ["shot", SHOT_ACTIVE, SHOT_PASSIVE, SHOT_NOUN],
];

function rank(what: Harm["what"]): number {
  return what === "killed" ? 3 : what === "injured" ? 2 : 1;
}

function onActive(
  clause: Clause,
  match: RegExpExecArray,
  add: (at: number, end: number, who: readonly Mention[], by: readonly Mention[]) => void,
): void {
  const at = clause.start + match.index;
  const end = at + match[0].length;
  const left = clause.text.slice(Math.max(0, match.index - 12), match.index);
  if (
    /^ (?:\w+ times )?by\b/.test(clause.text.slice(end - clause.start)) ||
    (/ed$/i.test(match[0]) && /\b(?:an?|the|two|three|several) $/i.test(left))
  )
    return;
  if (/\b(?:was|were|been|being|is|are|be|fatal|mass) (?:fatally )?$/i.test(left)) return;
  if (/ing$/i.test(match[0]) && /^ of\b/.test(clause.text.slice(end - clause.start))) return;
  if (/ing$/i.test(match[0]) && /\b(?:the|officer-involved|a|this|that) $/i.test(left)) return;
  // "Video of police killing Ivo Marrable" tells who was killed; "the police killing that day" does not.
  const isNoun = /ing$/i.test(match[0]) && /\bpolice $/i.test(left);
  const who = objectsAfter(clause, end, isNoun ? 0 : 3);
  if (isNoun && who[0]?.name === null && who[0].determiner === "none") return;
  add(at, end, who, subjectBefore(clause, at));
}

/** "Ana Ruiz was killed along with Jon Bisk": both were. */
function onPassive(
  clause: Clause,
  at: number,
  end: number,
  add: (at: number, end: number, who: readonly Mention[], by: readonly Mention[]) => void,
): void {
  add(at, end, sufferers(clause, at), agent(clause, end));
  const with_ = /^ (?:along|together) with /.exec(after(clause, end));
  if (with_) add(at, end, objectsAfter(clause, end + with_[0].length, 1), []);
}

/** Who a passive says was harmed. "His uncle died" tells of a relative's own death, not of this incident. */
function sufferers(clause: Clause, at: number): Mention[] {
  const who = inApposition(clause, at) ?? subjectBefore(clause, at);
  const [only] = who;
  if (only?.pronoun && isOfMainClause(clause, only, at)) return [];
  const kin =
    who.length === 1 && only?.noun?.class === "relative" && only.determiner === "possessive" && only.name === null;
  return kin && !/\b(?:son|daughter|child|infant|baby)\b/i.test(only.text) ? [] : who;
}

/** "The family of Ivo Marrable, killed by police"; "Ivo Marrable, a father of three, died": the one named, and no phrase beside the name. */
function inApposition(clause: Clause, at: number): Mention[] | null {
  const isParticiple = /^(?:fatally )?(?:shot|killed)\b/i.test(after(clause, at));
  const named = clause.mentions.filter((m) => m.name !== null && m.what === "person" && m.end <= at).at(-1);
  if (!named) return null;
  const between = clause.text.slice(named.end - clause.start, at - clause.start);
  if (isParticiple && /^(?:, \d{1,3})?, $/.test(between)) return [named];
  return /^(?:, \d{1,3})?, an? [^,.;:]{3,40}, $/.test(between) ? [named] : null;
}

/** "A man lay there when she got up, shot and killed by police": the words behind the comma are not of "she". */
function isOfMainClause(clause: Clause, pronoun: Mention, at: number): boolean {
  const before = clause.text.slice(0, pronoun.start - clause.start);
  return (
    /\b(?:when|as|while|before|after|until|where) $/i.test(before) &&
    /, $/.test(clause.text.slice(0, at - clause.start))
  );
}

/** The agent of a passive: "killed by two deputies". */
function agent(clause: Clause, at: number): Mention[] {
  const by = /^(?:(?!\b(?:was|were|is|are|identified|named|who|said)\b)[^.;]){0,40}?\bby /.exec(
    clause.text.slice(at - clause.start),
  );
  return by ? objectsAfter(clause, at + by[0].length, 2) : [];
}

function canBeHarmed(mention: Mention): boolean {
  if (mention.what === "body") return false;
  if (mention.count?.value === 0) return false;
  if (mention.name && !mention.noun) return true;
  const noun = mention.noun;
  if (!noun) return false;
  return (
    noun.class === "civilian" ||
    noun.class === "relative" ||
    (mention.name !== null && noun.class !== "voice" && noun.class !== "officer") ||
    mention.role === "couple"
  );
}

const ADMITTED =
  /\b(?:admit(?:s|ted|ting)?|confess(?:es|ed|ing)?|plead(?:ed|ing)? guilty|pled guilty) to (?:fatally )?$/i;

function isNegated(clause: Clause, at: number): boolean {
  // "Admitted to killing" has happened; "tried to kill" has not.
  if (
    /^(?:killing|shooting|wounding)\b/i.test(after(clause, at)) &&
    ADMITTED.test(clause.text.slice(0, at - clause.start))
  )
    return false;
  if (
    /\b(?:reason|decision|justified|right|had|forced|chose|justification) to (?:fatally )?$/i.test(
      clause.text.slice(0, at - clause.start),
    )
  )
    return false;
  return /\b(?:not|never|nobody|no one|nearly|almost|could have been|tried to|attempt(?:ed|ing)? to|threaten(?:ed|ing) to|trying to|wanted to|want to|to)\s*(?:[\p{L}]+ )?$/iu.test(
    clause.text.slice(Math.max(0, at - clause.start - 30), at - clause.start),
  );
}
