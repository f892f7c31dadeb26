import type { CaseFile, Cases, Held, Sha256, Standing } from "../../model/index.ts";
import { findHeld, type Search, searchFor } from "./find-held.ts";
import { nameWords } from "./folded.ts";
import type { Hold } from "./hold.ts";
import { holdsOf } from "./holds-of.ts";
import { holdsTold } from "./holds-told.ts";
import { Neighbours } from "./neighbours.ts";
import { defaultPolicy, type HoldPolicy } from "./policy.ts";
import { publicCase } from "./public-case.ts";
import { publicDocument } from "./public-document.ts";
import { PublicText, withMarks } from "./public-text.ts";

/** Case files as the public may see them, with the texts that their evidence quotes. */
export interface PublicCases {
  readonly cases: Cases;
  /** The public text of each document: what is held is replaced by its mark. All evidence counts in these. */
  readonly texts: ReadonlyMap<Sha256, string>;
  /** Puts marks for what is held into any other line about a case, by the case's id. */
  readonly marked: ReadonlyMap<string, (line: string) => string>;
}

/**
 * Case files without anything that is held, in any place: names, facts, quotes, titles, addresses. Each hold leaves a mark and a line that
 * says what is withheld and why. `texts` are the texts of all the documents that the cases quote. `others` are cases that are not shown, and of
 * which what is held is held here too: those that share a document with one shown, or could be taken for it.
 * A case that is held as a whole is left out, and so are documents of no case and the list of what could not be read. Pure.
 */
export function withHolds(
  { documents, cases: wanted, schema }: Cases,
  texts: ReadonlyMap<Sha256, string>,
  standing: readonly Standing[],
  policy: HoldPolicy = defaultPolicy,
  others: readonly CaseFile[] = [],
): PublicCases {
  const files = [...wanted, ...others];
  const holds = new Map(files.map((file) => [file, holdsOf(file, standing, policy)]));
  const hidden = new Set(files.flatMap((file) => (holds.get(file)?.some(({ wholeCase }) => wholeCase) ? file.id : [])));
  const shown = wanted.filter(({ id }) => !hidden.has(id));
  const near = new Neighbours(files);
  const held = (of: readonly CaseFile[]) => [...new Set(of.flatMap((file) => holds.get(file) ?? []))];
  const searches = new Map<string, Search>();
  const searchIn = (of: readonly CaseFile[]) => {
    const key = near.keyOf(of);
    const search = searches.get(key) ?? searchFor(held(of), of.flatMap(keptNames(held(of))));
    searches.set(key, search);
    return search;
  };
  const publicTexts = new Map<Sha256, PublicText>();
  for (const file of shown)
    for (const id of file.documents) {
      const text = texts.get(id);
      if (text === undefined) throw new RangeError(`the text of document ${id} is needed to make its cases public`);
      if (!publicTexts.has(id))
        publicTexts.set(
          id,
          new PublicText(text, findHeld(text, { document: id }, searchIn(near.around(near.holding(id))))),
        );
    }
  const lines = new Map<string, (line: string) => string>();
  const made = shown.map((file) => {
    const search = searchIn(near.around([file]));
    const known = new Map<string, string>();
    const marked = (line: string) => {
      const found = known.get(line) ?? withMarks(line, findHeld(line, "line", search));
      known.set(line, found);
      return found;
    };
    lines.set(file.id, marked);
    const apart = file.apart.filter((other) => !hidden.has(other.case));
    const told = toldOf(holds.get(file) ?? [], file, texts);
    return publicCase({ ...file, apart }, { holds: holds.get(file) ?? [], texts: publicTexts, marked, told });
  });
  return {
    cases: {
      schema,
      documents: documents.flatMap((document) => {
        const text = publicTexts.get(document.id);
        const of = near.around(near.holding(document.id));
        return text ? [publicDocument(document, text, held(of), searchIn(of))] : [];
      }),
      cases: made,
      unread: [],
      unrelated: [],
    },
    texts: new Map([...publicTexts].map(([id, { content }]) => [id, content])),
    marked: lines,
  };
}

/** What is said of holds on a case's page. */
function toldOf(holds: readonly Hold[], file: CaseFile, texts: ReadonlyMap<Sha256, string>): Held[] {
  const told = holdsTold(holds, file, texts).map(
    ({ rule, what, because, decision }): Held => ({ rule, what, because, decision }),
  );
  return [...new Map(told.map((each) => [JSON.stringify(each), each])).values()];
}

const OF_PLACES = new Set(["city", "county", "state", "agency", "cross_streets"]);
const OF_OFFICE = new Set(["officer", "official", "lawyer"]);
const HARMED = new Set(["killed", "injured", "subject"]);

/**
 * The names in a case that stay though a held name may share a word with them: of places, agencies, people in office who are not held, and whoever was harmed and is not: a
 * sister's name that is held does not unname her brother. Not one that begins with the letter of a held name: that may be the same person, written
 * otherwise.
 */
function keptNames(holds: readonly Hold[]): (file: CaseFile) => string[] {
  const held = new Set(holds.flatMap(({ person }) => person ?? []));
  const initials = new Set(holds.flatMap(({ names }) => names.map(initialOf)));
  return ({ facts, agencies, people }) => [
    ...facts.flatMap(({ field, accounts }) =>
      OF_PLACES.has(field) ? accounts.flatMap(({ value }) => (typeof value === "string" ? value : [])) : [],
    ),
    ...agencies.map(({ name }) => name),
    ...people.flatMap(({ id, role, name, description }) => {
      if (name === null || held.has(id)) return [];
      if (HARMED.has(role)) return initials.has(initialOf(name)) ? [] : [name];
      if (!OF_OFFICE.has(role)) return [];
      const [title, family] = [description?.split(" ").at(-1), name.split(" ").at(-1)];
      return [name, ...(title && family ? [`${title} ${family}`] : [])];
    }),
  ];
}

function initialOf(name: string): string {
  return nameWords(name)[0]?.slice(0, 1) ?? "";
}
