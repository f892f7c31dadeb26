import { TextDecoder } from "node:util";
import { BadTable } from "./bad-table.ts";

/** First bytes of what people take for a table and is none. */
const OTHERS: readonly (readonly [start: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], "a spreadsheet or a ZIP"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old spreadsheet"],
  [[0x25, 0x50, 0x44, 0x46], "a PDF"],
  [[0x1f, 0x8b], "packed with gzip"],
];

const MARKS: readonly (readonly [start: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/**
 * Bytes as words, piece by piece. The encoding is the one told, else the one that the first bytes mark, else UTF-8; what does not fit it is
 * refused, since a wrong letter in a name would be kept for good.
 */
export async function* decoded(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
  told: string | undefined,
): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let lines = 1;
  for await (const piece of bytes) {
    decoder ??= decoderFor(path, piece, told);
    const words = decodedPiece(path, decoder, piece, lines);
    if (words.includes("\0"))
      throw new BadTable(path, `line ${lines + countLines(words, words.indexOf("\0"))} is no text. Save it as CSV.`);
    lines += countLines(words, words.length);
    yield words;
  }
  if (decoder) yield decodedPiece(path, decoder, null, lines);
}

function decoderFor(path: string, first: Uint8Array, told: string | undefined): TextDecoder {
  const starts = ([bytes]: readonly [readonly number[], string]) => bytes.every((byte, i) => first[i] === byte);
  const other = OTHERS.find(starts);
  if (other) throw new BadTable(path, `it is ${other[1]}, not a table as text. Save it as CSV.`);
  try {
    return new TextDecoder(told ?? MARKS.find(starts)?.[1] ?? "utf-8", { fatal: true });
  } catch (error) {
    throw new BadTable(path, `there is no encoding “${told}”. Name one such as utf-8 or windows-1252.`, {
      cause: error,
    });
  }
}

function decodedPiece(path: string, decoder: TextDecoder, piece: Uint8Array | null, lines: number): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch (error) {
    const lenient = piece ? new TextDecoder(decoder.encoding).decode(piece) : "";
    const where = `line ${lines + countLines(lenient, lenient.indexOf("\ufffd", LONGEST_LETTER))}`;
    const cure =
      decoder.encoding === "utf-8" ? "Save it as UTF-8, or name its encoding" : "Name the encoding that it is in";
    throw new BadTable(path, `${where} is not ${decoder.encoding}. ${cure}, as with --encoding windows-1252.`, {
      cause: error,
    });
  }
}

/** Bytes of the longest letter: so many at the beginning of a piece may be the end of one that the piece before began. */
const LONGEST_LETTER = 4;

function countLines(words: string, before: number): number {
  let count = 0;
  for (let at = words.indexOf("\n"); at >= 0 && at < before; at = words.indexOf("\n", at + 1)) count++;
  return count;
}
