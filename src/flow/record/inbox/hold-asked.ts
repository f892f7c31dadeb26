import type { DeedBody, DeedSubject } from "../../../model/index.ts";
import { holdOn } from "../../../review/index.ts";
import type { Store } from "../../../store/index.ts";
import { caseNamed } from "../decide.ts";

/** A hold on something of a case, with the names and words that stand for it now. */
export async function holdAsked(store: Store, on: DeedSubject, told?: string): Promise<DeedBody<"hold">> {
  return holdOn(await caseNamed(store, on.case.id), on, told);
}
