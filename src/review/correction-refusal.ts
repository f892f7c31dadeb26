import type { CaseFile, Claim, DeedBody, FieldValue, Speaker } from "../model/index.ts";

/**
 * Why a correction is none: the case has a claim already that says the same, of the same, by the same voice, in the same words. Whoever finds that claim
 * right accepts it. Null where something would be corrected.
 */
export function correctionRefusal({ on, ...said }: DeedBody<"correct">, file: CaseFile): string | null {
  const same = file.claims.some(
    (claim) => claim.field === on.field && claim.about === on.about && isSaidBy(claim, said),
  );
  return same
    ? "Nothing would be corrected: a claim says this already, by these words. To say that it is right, accept it."
    : null;
}

function isSaidBy(claim: Claim, said: Omit<DeedBody<"correct">, "on">): boolean {
  const [here, there] = [claim.evidence[0], said.evidence[0]];
  return (
    claim.mode === (said.mode ?? "stated") &&
    here?.document === there?.document &&
    here?.start === there?.start &&
    here?.end === there?.end &&
    voiceOf(claim.speaker) === (said.speaker ? voiceOf(said.speaker) : "document") &&
    comparable(claim.value) === comparable(said.value)
  );
}

function voiceOf({ kind, name, role, affiliation }: Speaker): string {
  return kind === "document" ? kind : JSON.stringify([kind, name, role, affiliation]);
}

/** A value without the words it was read from, which whoever types a value does not repeat; its parts in one order. */
function comparable(value: FieldValue): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([key]) => key !== "text")
            .toSorted(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  );
}
