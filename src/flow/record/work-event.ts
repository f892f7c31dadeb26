import type { Sha256 } from "../../model/index.ts";
import type { Work } from "../../queue/index.ts";

/** Something that a worker finished, and how long it took in seconds; or an attempt that failed and is made again. */
export type WorkEvent =
  | { readonly what: "read"; readonly document: Sha256; readonly seconds: number }
  | {
      readonly what: "refused";
      readonly document: Sha256;
      readonly code: string;
      readonly reason: string;
      readonly seconds: number;
    }
  | { readonly what: "taken in"; readonly source: string; readonly seconds: number }
  | { readonly what: "grouped"; readonly made: number; readonly gone: number; readonly seconds: number }
  | { readonly what: "failed"; readonly work: Work; readonly about: string | null; readonly reason: string };

/** Does a piece of work, with how long it took in seconds; tells of its failure and fails. */
export async function timed<T>(
  work: Work,
  about: string | null,
  does: () => Promise<T>,
  tell: (event: WorkEvent) => void,
): Promise<{ readonly result: T; readonly seconds: number }> {
  const begun = performance.now();
  try {
    return { result: await does(), seconds: (performance.now() - begun) / 1000 };
  } catch (error) {
    tell({ what: "failed", work, about, reason: error instanceof Error ? error.message : String(error) });
    throw error;
  }
}
