import { AnswerableError, type ReleaseEntry } from "../../../model/index.ts";
import { standing } from "../../../publish/index.ts";
import type { Store } from "../../../store/index.ts";
import { caseInFolder } from "../case-in-folder.ts";
import { keyedRecord } from "../keyed-record.ts";
import { nothingKnown, placeOfKnown, readKnown } from "../known-cases.ts";
import { movedCases } from "../moved-cases.ts";
import type { Publishing } from "../publish-record.ts";
import { PublishedFolder } from "../published-folder.ts";
import { releasedIn } from "../released-in.ts";
import { type Bounded, firstOf } from "./bounded.ts";
import { type Bounds, type CaseToCome, type Compared, comparedCases } from "./compared-cases.ts";
import { type HeldInRecord, heldInRecord } from "./held-in-record.ts";
import { type WhatCame, whatCame } from "./what-came.ts";

/** A case of the next release, under the title that readers would see. */
export interface CaseOfRelease {
  readonly id: string;
  readonly title: string;
  /** What is held in it, in words for those who may see it. */
  readonly held: Bounded<string>;
}

/** A case that the next release would take out, under the title that it was published with. */
export interface WithdrawnCase {
  readonly id: string;
  readonly title: string;
  /** The published cases that it became, where it was put together with another, or split. */
  readonly became: readonly { readonly id: string; readonly title: string }[];
}

/** What publishing a record would come to, if it were published now. */
export interface NextRelease {
  readonly number: number;
  /** The release before; 0 where there is none. */
  readonly last: number;
  /** The last instant of which the record knows, and the number of its last decision: of what this was told. */
  readonly at: string;
  readonly decisions: number;
  /** Whether there would be a release: `nothing` where all is as it was published, `not known` where only making the pages again tells. */
  readonly outcome: "release" | "nothing" | "not known";
  readonly brought: Bounded<CaseOfRelease>;
  readonly changed: Bounded<CaseOfRelease & WhatCame>;
  readonly withdrawn: Bounded<WithdrawnCase>;
  readonly notLookedAt: Compared["notLookedAt"];
  readonly held: HeldInRecord;
}

/** A few seconds of work at most where the program, the policy or the options changed, so that every case may have. */
const BOUNDS: Bounds = { lookedAt: 1000, kept: 200 };
/** How many things that are held in a case are told. */
const HELD = 5;

/**
 * What publishing a record into a folder would come to. No page is made: a case that may have changed is put into its public form, and that is compared with what
 * the folder's log says was published. What it says of new, changed and withdrawn cases is what the release then counts; where cases are too many to look at,
 * how many those are.
 */
export async function nextRelease(
  store: Store,
  folder: string,
  publishing: Omit<Publishing, "onCase">,
  bounds: Bounds = BOUNDS,
): Promise<NextRelease> {
  const at = publishing.at ?? (await store.lastInstant());
  if (at === null)
    throw new AnswerableError("nothing-to-publish", "The record holds nothing yet. Add documents first.");
  const { notesIn } = publishing;
  const known = notesIn === undefined ? nothingKnown : await readKnown(placeOfKnown(notesIn, folder));
  const place = new PublishedFolder(folder);
  const entries = await releasedIn(place);
  const { number: last, files: before } = standing(entries);
  const record = await keyedRecord(store, known.cases, publishing);
  const compared = await comparedCases(store, record, known, before, publishing.policy, bounds);
  const { some, withdrawn, notLookedAt } = compared;
  const came = await whatCame(store, place, some.changed, known.release === last ? known.decisions : null);
  const released = entries.findLast((entry): entry is ReleaseEntry => !("path" in entry));
  return {
    ...{ number: last + 1, last, at, decisions: record.decisions },
    outcome: outcomeOf(compared, record.keyed.length, released?.at !== at),
    brought: { total: compared.brought, first: some.brought.map(caseOfRelease) },
    changed: {
      total: compared.changed,
      first: some.changed.map((one, i) => ({
        ...caseOfRelease(one),
        ...(came[i] ?? { documents: null, decisions: null }),
      })),
    },
    withdrawn: {
      total: withdrawn.length,
      first: await withdrawnCases(store, place, withdrawn.slice(0, bounds.kept), compared),
    },
    notLookedAt,
    held: await heldInRecord(store, compared.held, notLookedAt.brought + notLookedAt.changed),
  };
}

/** A page says up to which instant the record is in it: where that moved, there is a release though no case changed. */
function outcomeOf(
  { brought, changed, withdrawn, isSame }: Compared,
  cases: number,
  hasMoved: boolean,
): NextRelease["outcome"] {
  if (hasMoved || brought + changed + withdrawn.length > 0) return "release";
  return isSame && cases > 0 ? "nothing" : "not known";
}

function caseOfRelease({ published: { file }, holds }: CaseToCome): CaseOfRelease {
  const what = holds.map((hold) => hold.what);
  return { id: file.id, title: file.title, held: firstOf(what, HELD) };
}

async function withdrawnCases(
  store: Store,
  place: PublishedFolder,
  ids: readonly string[],
  { titles }: Compared,
): Promise<WithdrawnCase[]> {
  if (ids.length === 0) return [];
  const moved = movedCases(await store.formerIds(), new Set(titles.keys()), []);
  const cases: WithdrawnCase[] = [];
  for (const id of ids) {
    const became = (moved.get(id) ?? []).map((now) => ({ id: now, title: titles.get(now) ?? now }));
    cases.push({ id, title: (await caseInFolder(place, id))?.title ?? id, became });
  }
  return cases;
}
