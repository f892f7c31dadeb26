import {
  type CaseFile,
  type DeedBody,
  type DeedSubject,
  type Evidence,
  type Person,
  type Standing,
  standingOf,
} from "../../model/index.ts";
import { minorityOf, unnamedWords } from "./age-of.ts";
import { emptyHold, type Hold } from "./hold.ts";
import { everyClaim, isSpeakersName, namesOf } from "./names-of.ts";
import { type HoldPolicy, type HoldRule, ruleWords } from "./policy.ts";

/**
 * Everything that is held in a case: by rule, unless an editor released it, and by editors' decisions. Of holding and releasing one thing
 * the later counts. A person is found again by where they are mentioned, so that a hold is not lost when an earlier document arrives.
 */
export function holdsOf(file: CaseFile, standing: readonly Standing[], policy: HoldPolicy): Hold[] {
  const released = (on: DeedSubject["kind"], rule: HoldRule, isIt: (subject: DeedSubject) => boolean) =>
    standingOf(standing, "release").some(
      ({ deed: { body } }) => body.on.kind === on && isIt(body.on) && (body.rule === null || body.rule === rule),
    );
  const byRule = file.people.flatMap((person): Hold[] => {
    const rule = ruleFor(person, file, policy);
    if (rule === null || released("person", rule, (on) => on.kind === "person" && isPerson(on, person))) return [];
    const names = namesOf(person, file);
    return names.length === 0 ? [] : [nameHold(person, file, rule, names)];
  });
  const isHere = (on: DeedSubject) => on.case.id === file.id || file.documents.includes(on.case.anchor);
  const addresses: Hold[] =
    policy.addresses === "as told" || released("case", "address", isHere)
      ? []
      : [
          {
            ...emptyHold,
            rule: "address",
            what: "the number of a house",
            because: ruleWords.address,
            mark: "[number withheld]",
            documents: file.documents,
          },
        ];
  return [...byRule, ...editorsHolds(file, standing), ...addresses];
}

/** The rule that keeps a person's name off public case files; null where none does. */
export function ruleFor(person: Person, file: CaseFile, { minors, nextOfKin, officers }: HoldPolicy): HoldRule | null {
  // What was made public is not held again: its names are marks.
  if (person.held !== undefined) return null;
  if (minors?.roles.includes(person.role) && minorityOf(person, file, minors.under) !== "no") return "minor";
  if (nextOfKin && person.role !== "officer" && isUnreleased(person, file, ENTITLED)) return "next of kin";
  if (person.role !== "officer" || officers === "as told") return null;
  if (officers === "never") return "officer";
  return isNamedBy(person, file, OFFICIALS) ? null : "officer";
}

const OFFICIALS: ReadonlySet<string> = new Set([
  "police",
  "prosecutor",
  "investigator",
  "medical-examiner",
  "official",
]);
const ENTITLED: ReadonlySet<string> = new Set([...OFFICIALS, "family", "lawyer"]);

/** Whether the name was withheld, and nobody who is entitled to has given it. A name that stands only in a document's own words is not released. */
function isUnreleased(person: Person, file: CaseFile, entitled: ReadonlySet<string>): boolean {
  const withheld = file.claims.some((c) => c.field === "name" && c.about === person.id && c.mode === "withheld");
  return (withheld || person.nameStatus === "withheld") && !isNamedBy(person, file, entitled);
}

function isNamedBy({ id }: Person, { claims, facts }: CaseFile, who: ReadonlySet<string>): boolean {
  const isVerified = facts.some((f) => f.field === "name" && f.about === id && f.status === "verified");
  const isGiven = claims.some(
    (c) =>
      c.field === "name" &&
      c.about === id &&
      typeof c.value === "string" &&
      (c.mode === "stated" || c.mode === "confirmed") &&
      who.has((c.relayedBy?.at(-1) ?? c.speaker).kind),
  );
  return isVerified || isGiven;
}

function nameHold(person: Person, file: CaseFile, rule: HoldRule, names: readonly string[]): Hold {
  const isMinor = rule === "minor" || minorityOf(person, file, 18) !== "no";
  const who = unnamedWords(person, file, isMinor);
  return {
    ...emptyHold,
    rule,
    what: `the name of ${who}`,
    because: ruleWords[rule],
    mark: `[${who}; name withheld]`,
    documents: file.documents,
    names,
    spans: placesOfName(person, file),
    mentions: person.mentions,
    person: person.id,
  };
}

/** Where the documents give the name, however it is written there. */
function placesOfName({ id }: Person, file: CaseFile): Evidence[] {
  return everyClaim(file).flatMap(({ field, about, value, evidence: [first] }) =>
    field === "name" && about === id && value !== null && first ? [first] : [],
  );
}

/** Whether a subject means a person of a case file: by id, or by a place where they are mentioned. */
export function isPerson(on: Extract<DeedSubject, { kind: "person" | "fact" }>, { id, mentions }: Person): boolean {
  const { mention: place } = on;
  if ((on.kind === "person" ? on.person : on.about) === id) return true;
  return place !== undefined && mentions.some((m) => m.document === place.document && m.start === place.start);
}

/** The holds of editors that touch a case: those on any of its documents, claims, facts, people or words, and on the case itself. */
function editorsHolds(file: CaseFile, standing: readonly Standing[]): Hold[] {
  const last = new Map<string, Standing & { deed: { kind: "hold" | "release" } }>();
  for (const each of standingOf(standing, "hold", "release")) {
    const { kind, body } = each.deed;
    if (kind === "hold" || body.rule === null || body.rule === "editor") last.set(thingHeld(body.on), each);
  }
  return [...last.values()].flatMap((each): Hold[] => {
    const { deed, number } = each;
    if (deed.kind !== "hold") return [];
    const body = deed.body as DeedBody<"hold">;
    const documents = file.documents.filter((id) => body.documents.includes(id));
    return documents.length === 0 ? [] : editorsHold(file, body, number);
  });
}

/** One thing under one key, whatever id its case had then. */
export function thingHeld(on: DeedSubject): string {
  const { case: of, ...thing } = on;
  if (on.kind === "person") return JSON.stringify(["person", on.mention ?? on.person]);
  return JSON.stringify(on.kind === "case" || on.kind === "fact" || on.kind === "words" ? [thing, of.anchor] : thing);
}

function editorsHold(file: CaseFile, { on, words, told }: DeedBody<"hold">, decision: number): Hold[] {
  const hold = {
    ...emptyHold,
    rule: "editor" as const,
    because: told ?? ruleWords.editor,
    decision,
    mark: "[withheld by an editor]",
    documents: file.documents,
  };
  const valuesOf = (claims: readonly { evidence: readonly Evidence[] }[]) =>
    claims.flatMap(({ evidence }) => evidence.slice(0, 1));
  switch (on.kind) {
    case "person": {
      const person = file.people.find((each) => isPerson(on, each));
      if (!person) return [{ ...hold, what: "the name of a person", names: words }];
      const named = nameHold(person, file, "editor", [...new Set([...namesOf(person, file), ...words])]);
      return [{ ...named, because: hold.because, decision }];
    }
    case "words":
      // A name is held as one, also where the documents give a part of it: "Ashby said".
      return isSpeakersName(on.words, file)
        ? [{ ...hold, what: "a name", words, names: [on.words] }]
        : [{ ...hold, what: "some words", words }];
    case "document": {
      if (!file.documents.includes(on.document)) return [];
      const whole = { document: on.document, start: 0, end: Number.MAX_SAFE_INTEGER, exact: "" };
      return [
        {
          ...hold,
          what: "what a document says",
          mark: "[document withheld by an editor]",
          spans: [whole],
          document: on.document,
          words,
        },
      ];
    }
    case "claim": {
      const claims = everyClaim(file).filter(({ id }) => id === on.claim);
      return claims.length === 0
        ? []
        : [{ ...hold, what: "a claim", spans: valuesOf(claims), claims: [on.claim], words }];
    }
    case "fact": {
      const about = on.about === null ? null : (file.people.find((each) => isPerson(on, each))?.id ?? on.about);
      const claims = everyClaim(file).filter((claim) => claim.field === on.field && claim.about === about);
      const fact = { field: on.field, about };
      return [{ ...hold, what: "a fact", spans: valuesOf(claims), claims: claims.map(({ id }) => id), fact, words }];
    }
    case "case":
      return [{ ...hold, what: "the case", wholeCase: true }];
  }
}
