import { exactly } from "../../model/index.ts";
import type { Mention } from "../passage.ts";
import type { Gazetteer } from "../places/gazetteer.ts";
import type { Span } from "../sentences.ts";
import { kindOfOrganisation } from "../words/organisations.ts";
import { personNoun, TITLE_MODIFIERS, TITLES } from "../words/people.ts";
import type { Token } from "../words/tokens.ts";
import { ageAfter, ageIn } from "./ages.ts";
import { type CapitalRun, capitalRuns } from "./capital-runs.ts";
import { nounPhrases } from "./noun-phrases.ts";
import { wasOfficer } from "./was-officer.ts";

/** The names a whole text gives, so that a surname alone can be recognised: surname in lower case → full name. */
export type Surnames = ReadonlyMap<string, string>;

/** Everyone and every body a sentence names or describes, in order. Headlines, all in capitals, name nobody new. */
export function findMentions(
  content: string,
  sentence: Span,
  tokens: readonly Token[],
  surnames: Surnames,
  headline: boolean,
  places: Gazetteer,
): Mention[] {
  const taken: boolean[] = tokens.map(() => false);
  const named: Mention[] = [];
  for (const run of capitalRuns(tokens)) {
    if (headline && run.what === "person" && !surnames.has(lastWord(run.name))) continue;
    const mention = run.what === "person" ? person(content, tokens, run, surnames) : organisation(content, tokens, run);
    if (run.role === null && mention.age === null && isCity(run, places)) continue;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      if (token.start >= mention.start && token.end <= mention.end + 2) taken[i] = true;
    }
    named.push(mention);
  }
  for (const mention of surnameMentions(content, tokens, taken, surnames)) named.push(mention);
  const all = [...named, ...nounPhrases(content, tokens, taken)].sort((a, b) => a.start - b.start || b.end - a.end);
  return withAppositions(content, withTails(content, sentence, all));
}

/** "Virginia Beach", which no sentence gives an age or a title, is the city. */
function isCity({ what, name }: CapitalRun, places: Gazetteer): boolean {
  return what === "person" && places.population(name) >= LEAST_CITY;
}

/** A place smaller than this is less likely meant than a person of its name. */
const LEAST_CITY = 20_000;

/** The full names in a list of mentions, keyed by surname. */
export function surnamesOf(mentions: Iterable<Mention>): Map<string, string> {
  const surnames = new Map<string, string>();
  for (const mention of mentions) {
    const name = mention.name ?? nameOfTheirs(mention);
    if (mention.what !== "person" || !name) continue;
    const key = lastWord(name);
    const known = surnames.get(key);
    if (!known || (!known.includes(" ") && name.includes(" "))) surnames.set(key, name);
  }
  return surnames;
}

/** "the family of Omar Teal": whose family it is, which may be the only place where a text has the whole name. */
function nameOfTheirs({ noun, affiliation }: Mention): string | null {
  const isFamily = noun?.kind === "family" || noun?.kind === "lawyer";
  return isFamily && /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.?)? \p{Lu}[\p{L}’'-]+$/u.test(affiliation ?? "")
    ? affiliation
    : null;
}

export function lastWord(name: string): string {
  const words = name.split(" ").filter((w) => !/^(?:jr\.?|sr\.?|ii|iii|iv)$/i.test(w));
  return (words.at(-1) ?? name).toLowerCase();
}

function person(content: string, tokens: readonly Token[], run: CapitalRun, surnames: Surnames): Mention {
  let from = run.from;
  let role = run.role;
  let kind = run.kind;
  if (!role) {
    const roleFrom = lowerCaseRole(tokens, from);
    if (roleFrom < from) {
      const words = tokens.slice(roleFrom, from).map((t) => t.lower);
      role = words.join(" ");
      kind = personNoun(words.at(-1) ?? "", words.slice(0, -1))?.kind ?? null;
      from = roleFrom;
    }
  }
  // "26-year-old Ivo Marrable": the age stands before the name.
  const aged = tokens[from - 1]?.lower.endsWith("-old")
    ? ageIn(content, tokens[from - 1]?.start ?? 0, tokens[from - 1]?.end ?? 0)
    : null;
  if (aged !== null) from--;
  const last = tokens[run.to - 1] as Token;
  const end = last.end - (/['’]s?$/.exec(last.text)?.[0].length ?? 0);
  const start = tokens[from]?.start ?? last.start;
  const full = run.name.includes(" ") ? run.name : (surnames.get(run.name.toLowerCase()) ?? run.name);
  const noun = role
    ? personNoun((role.split(" ").at(-1) ?? "").replace(/ies$/, "y").replace(/s$/, ""), role.split(" ").slice(0, -1))
    : wasOfficer(content, start, end)
      ? personNoun("officer", [])
      : null;
  return {
    what: "person",
    start,
    end,
    text: content.slice(start, end),
    name: full,
    role,
    affiliation: run.affiliation,
    noun,
    kind: kind ?? noun?.kind ?? "other",
    count: exactly(1, "people", run.name),
    determiner: "none",
    pronoun: false,
    age: aged ?? ageAfter(tokens, run.to),
  };
}

/** "property manager", "spokeswoman", "her sister": a role in lower case right before a name. */
function lowerCaseRole(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1];
  if (!before || before.capital || !TITLES.has(before.lower)) return at;
  let from = at - 1;
  while (
    from > 0 &&
    TITLE_MODIFIERS.has(tokens[from - 1]?.lower ?? "") &&
    !/^(?:the|then|us)$/.test(tokens[from - 1]?.lower ?? "")
  )
    from--;
  return from;
}

function organisation(content: string, tokens: readonly Token[], run: CapitalRun): Mention {
  const start = tokens[run.from]?.start ?? 0;
  const end = start + content.slice(start, tokens[run.to - 1]?.end ?? start).replace(/['’]s?$/, "").length;
  return {
    what: "body",
    start,
    end,
    text: content.slice(start, end),
    name: run.name,
    role: null,
    affiliation: null,
    noun: null,
    kind: kindOfOrganisation(run.name) ?? "other",
    count: null,
    determiner: "none",
    pronoun: false,
    age: null,
  };
}

function surnameMentions(content: string, tokens: readonly Token[], taken: boolean[], surnames: Surnames): Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (taken[i] || !token.capital) continue;
    const base = token.lower.replace(/'s?$/, "");
    const full = surnames.get(base);
    if (!full) continue;
    let from = i;
    while (
      from > 0 &&
      !taken[from - 1] &&
      (TITLES.has(tokens[from - 1]?.lower ?? "") || TITLE_MODIFIERS.has(tokens[from - 1]?.lower ?? "")) &&
      tokens[from - 1]?.capital
    )
      from--;
    const start = tokens[from]?.start ?? token.start;
    const end = token.end - (token.text.length - base.length);
    const role =
      tokens
        .slice(from, i)
        .map((t) => t.lower)
        .join(" ") || null;
    found.push({
      what: "person",
      start,
      end,
      text: content.slice(start, end),
      name: full,
      role,
      affiliation: null,
      noun: role ? personNoun(role.split(" ").at(-1) ?? "", role.split(" ").slice(0, -1)) : null,
      kind: "other",
      count: exactly(1, "people", token.text),
      determiner: "none",
      pronoun: false,
      age: ageAfter(tokens, i + 1),
    });
    for (let k = from; k <= i; k++) taken[k] = true;
  }
  return found;
}

/** "Ana Ruiz, the property manager of …": the phrase behind the comma tells the role of the name before it. */
function withAppositions(content: string, mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const previous = kept.at(-1);
    const between = previous ? content.slice(previous.end, mention.start) : "";
    if (
      previous?.name &&
      previous.what === "person" &&
      mention.what === "person" &&
      !mention.name &&
      !mention.pronoun &&
      /^, (?:\d{1,3}, )?$/.test(between) &&
      mention.determiner !== "none" &&
      // "Omar Teal, a father of two": nobody's relative who speaks for him.
      !(mention.noun?.class === "relative" && mention.determiner === "indefinite") &&
      previous.role === null
    ) {
      kept[kept.length - 1] = {
        ...previous,
        role: mention.role,
        noun: mention.noun,
        kind: mention.kind,
        age: previous.age ?? mention.age,
        affiliation: previous.affiliation ?? mention.affiliation,
      };
      continue;
    }
    if (previous && isOneOf(previous, mention, between, content)) {
      kept[kept.length - 1] = {
        ...mention,
        start: previous.start,
        text: content.slice(previous.start, mention.end),
      };
      continue;
    }
    if (previous && isAppositionName(previous, mention, between)) {
      kept[kept.length - 1] = {
        ...mention,
        start: previous.start,
        text: content.slice(previous.start, mention.end),
        role: previous.role,
        noun: previous.noun,
        kind: previous.kind,
        age: mention.age ?? previous.age,
        affiliation: mention.affiliation ?? previous.affiliation,
        determiner: previous.determiner,
      };
      continue;
    }
    kept.push(mention);
  }
  return kept;
}

/** "One of the suspects, Ana Ruiz, was shot": the sentence is about her. */
function isOneOf(several: Mention, named: Mention, between: string, content: string): boolean {
  return (
    several.noun?.plural === true &&
    named.what === "person" &&
    named.name !== null &&
    between === ", " &&
    /\bone of $/i.test(content.slice(Math.max(0, several.start - 7), several.start))
  );
}

/** "his sister, Ana Ruiz, said": the name behind the comma is the described person's. */
function isAppositionName(described: Mention, named: Mention, between: string): boolean {
  if (described.what !== "person" || described.name !== null || described.pronoun) return false;
  if (named.what !== "person" || named.name === null) return false;
  if (described.count?.value !== 1) return false;
  if (between === " named " && described.determiner === "indefinite") return true;
  return (
    between === ", " &&
    (described.noun?.class === "relative" ||
      described.noun?.class === "voice" ||
      named.role === null ||
      described.noun?.kind === named.noun?.kind)
  );
}

/** "The family of Omar Teal, who was killed by police": somebody's family is named, and of whom more is told. */
function isToldOf(content: string, { name, what, end }: Mention): boolean {
  const after = content.slice(end, end + 40);
  return (
    what === "person" &&
    name?.includes(" ") === true &&
    /^(?:, \d{1,3})?, (?:who|whom|killed|shot|fatally|slain)\b/.test(after)
  );
}

const TAIL =
  /^(?:,? (?:of|for|with|at|from) (?:the |a |his |her |their )?(?:[\p{Lu}][\p{L}’'.-]*(?: (?:of |the |and |for )*[\p{Lu}][\p{L}’'.-]*)*|(?:deceased|victims?|dead|slain|family|department|office|apartments?|complex|agency|team|bureau|county|city|union|state|man|woman|boy|girl|children|couple)\b))/u;

/** Takes "of the deceased", "for the department", "with the State Patrol" into the mention they belong to. */
function withTails(content: string, sentence: Span, mentions: readonly Mention[]): Mention[] {
  const extended = mentions.map((mention, i) => {
    if (
      mention.pronoun ||
      mention.what !== "person" ||
      mention.name ||
      !mention.noun ||
      mention.noun.class === "civilian"
    )
      return mention;
    const next = mentions[i + 1];
    const tail = TAIL.exec(content.slice(mention.end, Math.min(sentence.end, mention.end + 80)))?.[0];
    if (!tail) return mention;
    const end = mention.end + tail.length;
    if (next && next.start < end && next.end > end) return mention;
    const affiliation = /^\p{Lu}/u.test(tail.replace(/^,? (?:of|for|with|at|from) (?:the )?/, ""))
      ? tail.replace(/^,? (?:of|for|with|at|from) (?:the )?/, "")
      : null;
    return {
      ...mention,
      end,
      text: content.slice(mention.start, end),
      affiliation: affiliation ?? mention.affiliation,
    };
  });
  return extended.filter(
    (mention, i) =>
      isToldOf(content, mention) ||
      !extended
        .slice(0, i)
        .some(
          (m) => m.start <= mention.start && mention.end <= m.end && m.what === "person" && mention.what === "person",
        ),
  );
}
