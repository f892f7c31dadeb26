import { attackFiles } from "./attacks/attacks.ts";
import type { HostileFile } from "./hostile-file.ts";
import { mutatedFiles } from "./mutations/mutated-files.ts";
import { allSeeds } from "./seeds/seeds.ts";

/** How many spoilt files to look through for those of one kind before there are taken to be none. */
const LOOKED_THROUGH = 200;

export interface Selection {
  /** How many spoilt files; the attacks come on top of them. */
  readonly files: number;
  readonly seed: number;
  /** Whether the attacks that take long to make are among them. */
  readonly heavy: boolean;
  /** A kind of file, a way of spoiling it, an attack, or the opening of a file's name; everything when absent. */
  readonly only?: string;
}

/** The attacks, then the spoilt files: the same for the same seed number. */
export async function* hostileFiles(selection: Selection): AsyncGenerator<HostileFile> {
  const { only } = selection;
  const wanted = (file: HostileFile) =>
    only === undefined || file.kind === only || file.way === only || file.name.startsWith(only);
  yield* attackFiles(selection).filter(wanted);
  let found = 0;
  let looked = 0;
  for (const file of mutatedFiles(await allSeeds(), selection.seed)) {
    if (found >= selection.files || looked++ >= selection.files * LOOKED_THROUGH) return;
    if (!wanted(file)) continue;
    found++;
    yield file;
  }
}
