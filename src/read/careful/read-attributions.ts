import { type Encoder, encode, type MakeTensor, type Scores } from "./encode.ts";
import type { Tables } from "./layout.ts";
import { cuesOf, type Link, sourcesOf } from "./links.ts";
import { contentMissing } from "./missing.ts";
import { latticeOf, type Segment } from "./segments.ts";
import { type Unit, unitsOf } from "./units.ts";
import type { Vocabulary } from "./word-pieces.ts";

export type Stretch = readonly [start: number, end: number];

/** Who says it, by which cue, what exactly; stretches of the text in UTF-16 units, half-open. */
export interface Attribution {
  readonly source: readonly Stretch[];
  readonly cue: readonly Stretch[];
  readonly content: readonly Stretch[];
  /** How likely who, cue and content belong together so, calibrated on articles the model was not trained on. */
  readonly confidence: number;
}

/** The careful reader: its model's session, vocabulary and tables, all loaded by the caller. */
export interface CarefulReader {
  readonly encoder: Encoder;
  readonly tensor: MakeTensor;
  readonly vocabulary: Vocabulary;
  readonly tables: Tables;
}

/** Every attribution of a text, in the order of their cues. */
export async function readAttributions(text: string, reader: CarefulReader): Promise<Attribution[]> {
  const found: Attribution[] = [];
  for (const units of partsOfText(unitsOf(text))) {
    const scores = await encode(units, reader.vocabulary, reader.encoder, reader.tensor);
    found.push(...attributionsFrom(units, scores, reader.tables).map(({ parts: _, ...attribution }) => attribution));
  }
  return found;
}

/** A text longer than this, in units, is read in parts, cut between paragraphs where it can be, so that memory stays bounded. */
const LONGEST_PART = 4000;

function* partsOfText(units: readonly Unit[]): Generator<readonly Unit[]> {
  for (let from = 0; from < units.length; ) {
    let to = Math.min(units.length, from + LONGEST_PART);
    if (to < units.length) {
      let cut = to;
      while (cut > from + LONGEST_PART / 2 && !beginsLine(units[cut])) cut--;
      if (beginsLine(units[cut])) to = cut;
    }
    yield units.slice(from, to);
    from = to;
  }
}

const beginsLine = (unit: Unit | undefined): boolean => Math.floor((unit?.feature ?? 0) / 3) % 3 === 2;

/** The same from scores at hand, each with the parts its confidence is made of. */
export function attributionsFrom(
  units: readonly Unit[],
  scores: Scores,
  tables: Tables,
): (Attribution & { readonly parts: readonly number[] })[] {
  const sources = latticeOf(scores, "source", tables).best;
  const cues = latticeOf(scores, "cue", tables).best;
  const lattice = latticeOf(scores, "content", tables);
  const contents = [...lattice.best];
  const toSource = sourcesOf(cues, sources, scores, tables);
  const toCue = cuesOf(contents, cues, scores, tables);
  for (const c of cues.keys()) {
    if (toCue.some(({ to }) => to === c)) continue;
    const found = contentMissing(c, cues, contents, lattice, scores, tables);
    if (!found) continue;
    contents.push(found.content);
    toCue.push(found.link);
  }
  const stretch = (segment: Segment): Stretch => [units[segment.first]?.start ?? 0, units[segment.last]?.end ?? 0];
  return cues.flatMap((cue, c) => {
    const link = toSource[c] ?? { to: -1, likely: 0 };
    const source = sources[link.to];
    const own = contents.filter((_, k) => toCue[k]?.to === c);
    // A cue that nothing hangs on is hardly ever one.
    if (own.length === 0) return [];
    const hanging = toCue.filter(({ to }) => to === c);
    const parts = partsOf(cue, source, own, link, hanging);
    return [
      {
        source: source ? [stretch(source)] : [],
        cue: [stretch(cue)],
        content: own.map(stretch),
        confidence: confidenceOf(parts, tables.confidence),
        parts,
      },
    ];
  });
}

/** The log odds the model gives each part; of several pieces of content, the least likely counts. */
function partsOf(cue: Segment, source: Segment | undefined, own: Segment[], to: Link, hanging: Link[]): number[] {
  const least = (of: readonly { readonly likely: number }[]): number => Math.min(...of.map(({ likely }) => likely));
  return [cue.likely, source?.likely ?? 0.5, least(own), to.likely, least(hanging)].map((likely) =>
    Math.log((likely + 0.001) / (1.001 - likely)),
  );
}

function confidenceOf(parts: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-parts.reduce((sum, part, i) => sum + part * (weights[i + 1] ?? 0), weights[0] ?? 0)));
}
