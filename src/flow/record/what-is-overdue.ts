import { lastDay } from "../../case/index.ts";
import { describeMoment } from "../../publish/index.ts";
import type { CaseFilter, DeskLine, KeptCase, Store } from "../../store/index.ts";
import { type SaidBy, sayersOf } from "./said-by.ts";
import { withLines } from "./with-lines.ts";

/** A promise or a step that was due, and that no document tells of as done. */
export interface OverdueThing {
  readonly kind: "promise" | "step";
  readonly what: string;
  /** Who promised it, or who is to take the step; empty where it is not known. */
  readonly who: readonly string[];
  /** When it was due, in words; null where no day is known. */
  readonly due: string | null;
  /** The last day on which it would have been in time, ISO; null where it is not known. */
  readonly dueDay: string | null;
  /** Who says so. */
  readonly by: SaidBy | null;
}

/** A case with what is overdue in it. */
export interface OverdueCase {
  readonly line: DeskLine;
  /** What was due first comes first. */
  readonly things: readonly OverdueThing[];
}

/** The cases that fit in which something is overdue, in the order that the filter says, with what it is. It opens their files. */
export async function whatIsOverdue(store: Store, filter: CaseFilter): Promise<OverdueCase[]> {
  await withLines(store);
  const found: OverdueCase[] = [];
  for (const line of await store.deskLines({ ...filter, overdue: true })) {
    const kept = await store.findCase(line.id);
    if (kept) found.push({ line, things: thingsIn(kept) });
  }
  return found;
}

function thingsIn({ file, documents }: KeptCase): OverdueThing[] {
  const sayerOf = sayersOf(file, documents);
  const things = [
    ...file.commitments
      .filter(({ state }) => state === "overdue")
      .map(({ what, who, due, made }) => ({ kind: "promise" as const, what, who, when: due, claim: made })),
    ...file.process
      .filter(({ state }) => state === "overdue")
      .map(({ step, body, when, claims }) => ({
        kind: "step" as const,
        what: step,
        who: body === null ? [] : [body],
        when,
        claim: claims[0],
      })),
  ];
  return things
    .map(({ when, claim, ...thing }) => ({
      ...thing,
      due: when ? describeMoment(when) : null,
      dueDay: lastDay(when),
      by: sayerOf(claim),
    }))
    .sort((a, b) => ((a.dueDay ?? "9999") < (b.dueDay ?? "9999") ? -1 : 1));
}
