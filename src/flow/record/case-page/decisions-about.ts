import {
  type CaseFile,
  type CaseReference,
  casesNamed,
  type Decision,
  inForce,
  readDeed,
} from "../../../model/index.ts";

/** A decision about a case, with what became of it. */
export interface DecisionAbout {
  readonly number: number;
  readonly kind: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  readonly standing: "counts" | "undone" | "undoes another" | "not understood";
}

/** Of a record's decisions those about a case, in their order: what names it by its id or by a document that is mainly its own, and the undoings of that. */
export function decisionsAbout(
  { id, membership }: Pick<CaseFile, "id" | "membership">,
  decisions: readonly Decision[],
): DecisionAbout[] {
  const counting = new Set(inForce(decisions).map(({ number }) => number));
  const own = new Set(membership.filter(({ share }) => share !== "also").map(({ document }) => document));
  const isOurs = (of: CaseReference) => of.id === id || own.has(of.anchor);
  const about = new Set<number>();
  return decisions.flatMap((decision): DecisionAbout[] => {
    const { number, kind, by, at, reason } = decision;
    const deed = readDeed(decision);
    if (
      deed === null
        ? decision.about !== id
        : !(deed.kind === "undo" ? about.has(deed.body.decision) : casesNamed(deed).some(isOurs))
    )
      return [];
    about.add(number);
    const standing =
      deed === null
        ? "not understood"
        : counting.has(number)
          ? "counts"
          : deed.kind === "undo"
            ? "undoes another"
            : "undone";
    return [{ number, kind, by, at, reason, standing }];
  });
}
