import { documentTitle } from "../../../publish/index.ts";
import type { Store } from "../../../store/index.ts";
import { type DecisionLine, linesOf } from "../../record/inbox/decision-lines.ts";
import { decisionsOfCase } from "../../record/told-decisions.ts";
import { caseInFolder } from "../case-in-folder.ts";
import type { PublishedFolder } from "../published-folder.ts";
import { type Bounded, firstOf } from "./bounded.ts";
import type { CaseToCome } from "./compared-cases.ts";

/** What is told of a decision that came since a release. */
export type DecisionSince = Pick<DecisionLine, "number" | "by" | "at" | "words" | "standing">;

/** What came to a published case since the last release, as far as it is told cheaply. */
export interface WhatCame {
  /** The titles of documents that it did not have, and how many it has no more; null where what was published of it cannot be read. */
  readonly documents: { readonly came: Bounded<string>; readonly gone: number } | null;
  /** What editors decided about it since, the last first; null where it is not known up to which decision the release went. */
  readonly decisions: Bounded<DecisionSince> | null;
}

/** How many documents and decisions are told of a case. */
const MOST = 5;

/** What came to some cases since they were published into a folder, `since` being the last decision that was in the release. */
export async function whatCame(
  store: Store,
  place: PublishedFolder,
  cases: readonly CaseToCome[],
  since: number | null,
): Promise<WhatCame[]> {
  const decided = new Map<string, Bounded<number>>();
  for (const { published } of since === null ? [] : cases) {
    const { id } = published.file;
    const later = (await decisionsOfCase(store, id)).filter(({ number }) => number > (since ?? 0));
    decided.set(
      id,
      firstOf(
        later.reverse().map(({ number }) => number),
        MOST,
      ),
    );
  }
  const numbers = [...new Set([...decided.values()].flatMap(({ first }) => first))];
  const lines = new Map((await linesOf(store, numbers)).map((line) => [line.number, line]));
  const all: WhatCame[] = [];
  for (const { published } of cases) {
    const decisions = decided.get(published.file.id);
    all.push({
      documents: await documentsSince(place, published),
      decisions: decisions
        ? { ...decisions, first: decisions.first.flatMap((number) => told(lines.get(number))) }
        : null,
    });
  }
  return all;
}

function told(line: DecisionLine | undefined): DecisionSince[] {
  if (line === undefined) return [];
  const { number, by, at, words, standing } = line;
  return [{ number, by, at, words, standing }];
}

async function documentsSince(
  place: PublishedFolder,
  { file, documents }: CaseToCome["published"],
): Promise<WhatCame["documents"]> {
  const earlier = (await caseInFolder(place, file.id))?.documents;
  if (earlier === undefined) return null;
  const [had, has] = [new Set(earlier), new Set<string>(documents.keys())];
  const came = [...documents].flatMap(([id, document]) => (had.has(id) ? [] : documentTitle(id, document)));
  return { came: firstOf(came, MOST), gone: earlier.filter((id) => !has.has(id)).length };
}
