/** BERT's uncased WordPiece vocabulary: one piece a line, the line number is its id. */
export interface Vocabulary {
  readonly open: number;
  readonly close: number;
  piecesOf(word: string): readonly number[];
}

const LONGEST_WORD = 100;
const REMEMBERED = 50_000;

export function readVocabulary(lines: string): Vocabulary {
  const ids = new Map(lines.split("\n").map((line, id) => [line.replace(/\r$/, ""), id]));
  const idOf = (name: string): number => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`The vocabulary of the careful reader lacks ${name}.`);
    return id;
  };
  const unknown = [idOf("[UNK]")];
  const seen = new Map<string, readonly number[]>();
  return {
    open: idOf("[CLS]"),
    close: idOf("[SEP]"),
    piecesOf(word) {
      let pieces = seen.get(word);
      if (!pieces) {
        pieces = split(plain(word), ids) ?? unknown;
        if (seen.size < REMEMBERED) seen.set(word, pieces);
      }
      return pieces;
    },
  };
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "");
}

/** Longest piece first; undefined where a rest is in no piece. */
function split(word: string, ids: ReadonlyMap<string, number>): number[] | undefined {
  if (word === "" || word.length > LONGEST_WORD) return undefined;
  const pieces: number[] = [];
  for (let start = 0; start < word.length; ) {
    const mark = start ? "##" : "";
    let end = word.length;
    let id = ids.get(mark + word.slice(start, end));
    while (id === undefined && --end > start) id = ids.get(mark + word.slice(start, end));
    if (id === undefined) return undefined;
    pieces.push(id);
    start = end;
  }
  return pieces;
}
