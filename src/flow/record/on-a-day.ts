import { assemble, knownBy } from "../../case/index.ts";
import type { Cases } from "../../model/index.ts";
import type { Store } from "../../store/index.ts";
import { reference } from "../reference.ts";

/**
 * What the documents of a case that were known on a day made of it: its case file as it was then, or several where nothing put them
 * together yet; none where nothing was known. A document that nobody knows when it was got is known from the day it was added.
 */
export async function caseOnDay(
  store: Store,
  documents: readonly string[],
  day: string,
  today: string,
): Promise<Cases> {
  const readings = await store.readingsOf(documents);
  const added = await store.addedOn(documents);
  return assemble(knownBy(readings, { day, today, added }), [], reference());
}
