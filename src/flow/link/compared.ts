import { commonGround, type GroundWish } from "../../link/index.ts";
import type { Ground } from "../../model/index.ts";
import { type AboutLists, readAboutLists } from "./about-lists.ts";
import { type LeftOut, Membership, type PartCells, type SplitBy } from "./membership.ts";

/** Which lists of which files are compared over what. */
export interface CompareOptions extends GroundWish {
  readonly by?: readonly SplitBy[];
  /** A file that says what the lists cover and which depend on each other. */
  readonly about?: string | undefined;
}

/** The tables of the lists, whole and by part, over what all of them cover. */
export interface Compared {
  readonly ground: Ground;
  readonly about: AboutLists;
  readonly all: PartCells;
  readonly parts: readonly PartCells[];
}

/** Reads the files and counts what is in which lists. Throws Misuse where a file cannot be read or the lists have nothing in common. */
export async function compareLists(files: readonly string[], options: CompareOptions): Promise<Compared> {
  const about = await readAboutLists(options.about);
  const membership = await Membership.open(files);
  try {
    const ground = commonGround(await membership.extents(), about.lists, options);
    const [all = { part: {}, cells: { lists: ground.lists, counts: [] } }] = await membership.cells(
      ground,
      about.lists,
      [],
    );
    const by = options.by ?? [];
    const parts = by.length === 0 ? [] : await membership.cells(ground, about.lists, by);
    const leftOut = await membership.leftOut(ground, about.lists);
    return { ground: { ...ground, notes: [...ground.notes, ...leftOutNotes(leftOut)] }, about, all, parts };
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
