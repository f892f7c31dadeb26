import { commonGround, type GroundWish, knownOfLists } from "../../link/index.ts";
import type { Dependence, Ground } from "../../model/index.ts";
import { readAboutLists } from "./about-lists.ts";
import { adapterFor } from "./adapter-for.ts";
import { knownSources } from "./known-sources.ts";
import { type LeftOut, Membership, type PartCells, type SplitBy } from "./membership.ts";

/** Which lists of which files are compared over what. */
export interface CompareOptions extends GroundWish {
  readonly by?: readonly SplitBy[];
  /** A file that says what the lists cover and which depend on each other, before what adapters say. */
  readonly about?: string | undefined;
  /** Mappings of lists of no known source, which may say that too. */
  readonly maps?: readonly string[];
}

/** The tables of the lists, whole and by part, over what all of them cover. */
export interface Compared {
  readonly ground: Ground;
  readonly dependences: readonly Dependence[];
  readonly all: PartCells;
  readonly parts: readonly PartCells[];
}

/** Reads the files and counts what is in which lists. Throws Misuse where a file cannot be read or the lists have nothing in common. */
export async function compareLists(files: readonly string[], options: CompareOptions): Promise<Compared> {
  const said = await readAboutLists(options.about);
  const mappings = await Promise.all((options.maps ?? []).map((map) => adapterFor(map, { map })));
  const membership = await Membership.open(files);
  try {
    const extents = await membership.extents();
    const { scopes, dependences, notes } = knownOfLists([...mappings, ...knownSources()], extents, said);
    const ground = commonGround(extents, scopes, options);
    const [all = { part: {}, cells: { lists: ground.lists, counts: [] } }] = await membership.cells(ground, scopes, []);
    const by = options.by ?? [];
    const parts = by.length === 0 ? [] : await membership.cells(ground, scopes, by);
    const leftOut = await membership.leftOut(ground, scopes);
    const used = [...(options.everything ? [] : notes.scopes), ...notes.dependences]
      .filter(({ lists }) => lists.every((list) => ground.lists.includes(list)))
      .map(({ words }) => words);
    return {
      ground: { ...ground, notes: [...ground.notes, ...used, ...leftOutNotes(leftOut)] },
      dependences,
      all,
      parts,
    };
  } finally {
    membership.close();
  }
}

function leftOutNotes({ year, state, cause }: LeftOut): string[] {
  const deaths = (number: number) => (number === 1 ? "1 death is" : `${number.toLocaleString("en-US")} deaths are`);
  return [
    ...(year > 0 ? [`${deaths(year)} left out because no list tells the year.`] : []),
    ...(state > 0 ? [`${deaths(state)} left out because no list tells the state.`] : []),
    ...(cause > 0 ? [`${deaths(cause)} left out because no list tells the cause.`] : []),
  ];
}
