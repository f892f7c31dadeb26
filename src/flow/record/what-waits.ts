import { type CaseFile, CaseFinder, casesNamed, type Decision, inForce, readDeed } from "../../model/index.ts";
import { type Waiting, waiting } from "../../review/index.ts";
import type { Store } from "../../store/index.ts";

/** What waits for an editor in all cases of a record, what matters most first. */
export async function whatWaits(store: Store): Promise<Waiting[]> {
  const files = (await store.allCases()).map(({ file }) => file);
  const added = await store.addedOn([...new Set(files.flatMap(({ documents }) => documents))]);
  return waiting(files, await store.decisions(), { added });
}

/** A decision with what became of it. */
export interface ToldDecision extends Decision {
  /** Whether it counts, was undone or is itself an undoing, or is not understood by this version. */
  readonly standing: "counts" | "undone" | "undoes another" | "not understood";
  /** The cases that it is about, as they are now. */
  readonly cases: readonly string[];
}

/** All decisions of a record in their order, each with what became of it. */
export async function toldDecisions(store: Store): Promise<ToldDecision[]> {
  const decisions = await store.decisions();
  const counting = new Set(inForce(decisions).map(({ number }) => number));
  const finder = new CaseFinder((await store.allCases()).map(({ file }) => file));
  return decisions.map((decision) => {
    const deed = readDeed(decision);
    const standing =
      deed === null
        ? "not understood"
        : counting.has(decision.number)
          ? "counts"
          : deed.kind === "undo"
            ? "undoes another"
            : "undone";
    return { ...decision, standing, cases: casesOf(decision, decisions, finder) };
  });
}

function casesOf(decision: Decision, all: readonly Decision[], finder: CaseFinder<CaseFile>): string[] {
  const deed = readDeed(decision);
  if (deed?.kind === "undo") {
    const undone = all.find(({ number }) => number === deed.body.decision);
    return undone && undone.number < decision.number ? casesOf(undone, all, finder) : [];
  }
  return [...new Set((deed ? casesNamed(deed) : []).map((of) => finder.find(of)?.id ?? of.id))];
}
