import { identify, type Sha256 } from "../../model/index.ts";
import type { Mention, PersonInText } from "../passage.ts";
import type { PersonNoun } from "../words/people.ts";
import { NamedPeople } from "./names.ts";

/** The people of one text and who each mention stands for. */
export interface Cast {
  readonly people: PersonInText[];
  of(mention: Mention): PersonInText | null;
  /** Takes one person into another: they turned out to be the same. */
  merge(kept: PersonInText, taken: PersonInText): void;
}

/** What the words around a text's names tell of them. */
export interface Names {
  /** Those killed, injured or shot at. */
  readonly harmed: ReadonlySet<string>;
  /** Those who say something. */
  readonly heard: ReadonlySet<string>;
}

/** Whether a text tells of somebody, rather than hearing them. */
function isTold(name: string, { harmed, heard }: Names): boolean {
  return harmed.has(name) || !heard.has(name);
}

const CHILDREN = /^(?:daughter|son|child|infant|baby|newborn|toddler)$/;

/**
 * Gathers mentions into people, in reading order. Names are told apart by the whole name; "the woman", "the mother" and
 * "she" are one person when nothing in the words speaks against it; somebody's sister is nobody described before.
 */
export function resolvePeople(document: Sha256, mentions: Iterable<Mention>, names: Names): Cast {
  const people: PersonInText[] = [];
  const named = new NamedPeople();
  const owner = new Map<Mention, PersonInText>();
  // Who was "she" once is not "he" in the next clause. It tells nothing of their gender beyond this text's pronouns.
  const called = new Map<PersonInText, "female" | "male">();
  const into = new Map<PersonInText, PersonInText>();
  const root = (person: PersonInText): PersonInText => {
    const next = into.get(person);
    return next ? root(next) : person;
  };
  const join = (person: PersonInText, mention: Mention) => {
    owner.set(mention, person);
    if (mention.pronoun) {
      const gender = mention.noun?.plural ? null : mention.noun?.gender;
      if (gender && !called.has(person)) called.set(person, gender);
      return;
    }
    if (mention.name) named.add(mention.name, person);
    person.mentions.push(mention);
    learn(person, mention);
  };
  for (const mention of mentions) {
    if (mention.what !== "person") continue;
    const known = mention.name
      ? named.find(mention.name)
      : mention.pronoun
        ? antecedent(people, mention, names, called)
        : (holderOf(people, mention) ?? described(people, mention, names));
    if (known) join(known, mention);
    else if (!mention.pronoun && (mention.name || isOne(mention))) {
      const person = newPerson(document, people.length, mention);
      people.push(person);
      join(person, mention);
    }
  }
  return {
    people,
    of: (mention) => {
      const person = owner.get(mention);
      return person ? root(person) : null;
    },
    merge: (kept, taken) => {
      if (root(kept) === root(taken)) return;
      for (const mention of taken.mentions) {
        kept.mentions.push(mention);
        learn(kept, mention);
      }
      kept.mentions.sort((a, b) => a.start - b.start);
      into.set(taken, kept);
      people.splice(people.indexOf(taken), 1);
    },
  };
}

function newPerson(document: Sha256, index: number, mention: Mention): PersonInText {
  return {
    id: identify("person", [document, index]),
    role: firstRole(mention),
    name: mention.name,
    gender: null,
    ageGroup: null,
    description: null,
    title: null,
    affiliation: null,
    mentions: [],
  };
}

function learn(person: PersonInText, mention: Mention): void {
  const noun = mention.noun;
  if (mention.name) {
    if ((mention.role?.length ?? 0) > (person.title?.length ?? 0)) person.title = mention.role;
    person.affiliation ??= mention.affiliation;
    person.name ??= mention.name;
    const role = firstRole(mention);
    if (person.role === "other" && role !== "other") person.role = role;
    // A headline's "Mother" gives way to the story's "a mother".
  } else if (person.description === null || (/^\p{Lu}/u.test(person.description) && /^\p{Ll}/u.test(mention.text)))
    person.description = mention.text;
  if (!noun || noun.plural) return;
  person.gender ??= noun.gender;
  const group = mention.age ? groupOf(mention.age.unit, mention.age.value) : noun.ageGroup;
  if (group && (person.ageGroup === null || group === "infant")) person.ageGroup = group;
}

function groupOf(unit: string, years: number | null): PersonInText["ageGroup"] {
  if (unit !== "years") return "infant";
  if (years === null) return null;
  if (years < 1) return "infant";
  return years < 13 ? "child" : years < 18 ? "teenager" : "adult";
}

function firstRole(mention: Mention): PersonInText["role"] {
  const noun = mention.noun;
  if (!mention.name || !noun) return "other";
  if (noun.class === "officer" && noun.kind === "police") return "officer";
  if (noun.kind === "lawyer") return "lawyer";
  if (noun.kind === "family") return "family";
  if (noun.kind === "witness") return "witness";
  if (noun.class === "voice" && noun.kind !== "other" && noun.kind !== "community") return "official";
  return "other";
}

function isOne(mention: Mention): boolean {
  const noun = mention.noun;
  return (
    noun !== null &&
    !noun.plural &&
    mention.count?.value === 1 &&
    (noun.class === "civilian" || noun.class === "relative")
  );
}

/** The one named person who holds the office that "the chief" or "the sheriff" names; null when several do or none. */
function holderOf(people: readonly PersonInText[], mention: Mention): PersonInText | null {
  if (mention.noun?.class !== "voice" || mention.determiner !== "definite") return null;
  const holders = people.filter((p) => p.name !== null && p.title?.split(" ").at(-1) === headOf(mention));
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/** The described person a singular phrase goes on about, the latest first; null when it brings in somebody new. */
function described(people: readonly PersonInText[], mention: Mention, names: Names): PersonInText | null {
  if (!isOne(mention) || !mention.noun) return null;
  if (/\b(?:another|second|third|other)\b/i.test(mention.text)) return null;
  for (let i = people.length - 1; i >= 0; i--) {
    const person = people[i] as PersonInText;
    if (person.role !== "other" && person.role !== "killed") continue;
    if (person.name !== null && !names.harmed.has(person.name)) continue;
    if (person.mentions.length > 0 && compatible(person, mention, mention.noun)) return person;
  }
  return null;
}

function compatible(person: PersonInText, mention: Mention, noun: PersonNoun): boolean {
  if (
    person.name !== null &&
    (person.title !== null || (person.mentions.every((m) => m.name) && mention.determiner !== "definite"))
  )
    return false;
  if (noun.gender && person.gender && noun.gender !== person.gender) return false;
  const group = mention.age ? groupOf(mention.age.unit, mention.age.value) : noun.ageGroup;
  const head = headOf(mention);
  const child = CHILDREN.test(head);
  if (group && person.ageGroup && group !== person.ageGroup && !(isYoung(group) && isYoung(person.ageGroup)))
    return false;
  if (noun.class === "relative" && !child) {
    const same = person.mentions.some((m) => headOf(m) === head);
    if (mention.determiner === "possessive") return same;
    return (
      same ||
      person.mentions.some(
        (m) => m.noun?.class === "civilian" && m.noun.gender === noun.gender && m.noun.gender !== null,
      )
    );
  }
  if (child && !person.mentions.some((m) => CHILDREN.test(headOf(m)) || isYoung(m.noun?.ageGroup ?? null)))
    return false;
  if (!child && person.mentions.every((m) => CHILDREN.test(headOf(m))) && !isYoung(group)) return false;
  if (
    person.mentions.every((m) => m.noun?.class === "relative" && m.determiner === "possessive") &&
    !child &&
    noun.class === "civilian"
  )
    return false;
  return true;
}

function isYoung(group: PersonInText["ageGroup"]): boolean {
  return group === "infant" || group === "child" || group === "teenager";
}

function headOf(mention: Mention): string {
  return (
    /^\S+(?: \S+)*?(?= (?:of|for|with|at|from) |$)/
      .exec(mention.role ?? "")?.[0]
      .split(" ")
      .at(-1) ?? ""
  );
}

/** The person "he" or "she" stands for: the latest who was not a speaker for an office and whose gender does not differ. */
function antecedent(
  people: readonly PersonInText[],
  mention: Mention,
  names: Names,
  called: ReadonlyMap<PersonInText, "female" | "male">,
): PersonInText | null {
  if (mention.noun?.plural) return null;
  let best: PersonInText | null = null;
  let heard: PersonInText | null = null;
  let several = false;
  for (const person of people) {
    if (person.role !== "other" && person.role !== "killed" && person.role !== "officer") continue;
    const gender = person.gender ?? called.get(person);
    if (gender && mention.noun?.gender && gender !== mention.noun.gender) continue;
    // A neighbour who was quoted is not whom "he was killed" is about, unless there is nobody else.
    if (person.name !== null && person.role === "other" && !isTold(person.name, names)) {
      several = heard !== null;
      heard = person;
      continue;
    }
    const last = person.mentions.at(-1);
    // "Officer Vale shot him": an object is not the subject right before it.
    if (last && /^(?:him|them)$/i.test(mention.text) && mention.start - last.end < 40 && last.name !== null) continue;
    const bestLast = best?.mentions.at(-1);
    if (last && (!bestLast || last.start > bestLast.start)) best = person;
  }
  return best ?? (several ? null : heard);
}
