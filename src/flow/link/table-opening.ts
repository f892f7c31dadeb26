import { open } from "node:fs/promises";
import { unreadableFile } from "../../capture/index.ts";
import { UnreadableDocument } from "../../model/index.ts";

/** How a table is written, as its first line tells. */
export interface TableOpening {
  /** The titles of the columns, as written; one without a title is called after its place. */
  readonly columns: readonly string[];
  readonly separator: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
}

/** As much as the titles of any table take. */
const OPENING = 1 << 20;

const SEPARATORS = [",", ";", "\t", "|"];

/** What a file that is no table begins with, a byte a letter, and the cure. */
const OTHERS: readonly (readonly [begins: string, cure: string])[] = [
  ["PK\u0003\u0004", "it is a spreadsheet or a ZIP file. Open it and save the sheet as CSV (UTF-8)."],
  ["\u00d0\u00cf\u0011\u00e0", "it is an old spreadsheet. Open it and save the sheet as CSV (UTF-8)."],
  ["\u001f\u008b", "it is compressed. Unpack it first."],
  ["%PDF-", "it is a PDF. Get the table as CSV."],
  ["<", "it is a web page, not a table. Download the file itself."],
  ["{", "it is JSON, not CSV. Save the table as CSV (UTF-8)."],
  ["[", "it is JSON, not CSV. Save the table as CSV (UTF-8)."],
  ["version https://git-lfs", "it is only a pointer to a file that was not downloaded. Download the file itself."],
];

/** Reads the titles of a table's columns, and how it is written. A file that is no table is refused in one sentence that names the cure. */
export async function openTable(file: string): Promise<TableOpening> {
  const bytes = await firstBytes(file);
  const refuse = (code: "empty" | "unsupported" | "binary", why: string) =>
    new UnreadableDocument(code, file, `${file}: ${why}`);
  if (bytes.length === 0) throw refuse("empty", "the file is empty. Download it again.");
  const latin = bytes.toString("latin1");
  const start = latin.replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, "");
  for (const [begins, cure] of OTHERS) if (start.startsWith(begins)) throw refuse("unsupported", cure);
  const encoding = encodingOf(bytes);
  if (!encoding.startsWith("utf-16") && latin.includes("\0"))
    throw refuse("binary", "it is no text. Save the table as CSV (UTF-8).");
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  if (text.trim() === "") throw refuse("empty", "the file has no words in it. Download it again.");
  const readings = SEPARATORS.map((separator) => ({ separator, columns: firstRecord(text, separator) }));
  const widest = readings.reduce((best, one) => (one.columns.length > best.columns.length ? one : best));
  if (widest.columns.length < 2)
    throw refuse(
      "unsupported",
      "its first line has no columns. Save it as CSV, with the columns' titles in the first line.",
    );
  return { separator: widest.separator, encoding, columns: unlike(widest.columns) };
}

async function firstBytes(file: string): Promise<Buffer> {
  try {
    const handle = await open(file);
    try {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(OPENING), 0, OPENING, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unreadableFile(file, error);
  }
}

/** By its mark, or by whether it is UTF-8; else what spreadsheets on Windows write. Bytes further on may still say otherwise. */
function encodingOf(bytes: Buffer): TableOpening["encoding"] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

/** The cells of the first record; a quoted one may hold separators, line ends and, doubled, quotes. */
function firstRecord(text: string, separator: string): string[] {
  const cells: string[] = [];
  let [cell, quoted] = ["", false];
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] ?? "";
    if (quoted && letter === '"' && text[i + 1] === '"') cell += text[++i];
    else if (letter === '"' && (quoted || cell === "")) quoted = !quoted;
    else if (!quoted && letter === separator) {
      cells.push(cell);
      cell = "";
    } else if (!quoted && (letter === "\n" || letter === "\r")) break;
    else cell += letter;
  }
  return [...cells, cell];
}

/** Titles that differ: one without words is called after its place, and a second of the same words gets a number. */
export function unlike(titles: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return titles.map((title, place) => {
    const plain = title.trim() === "" ? `column ${place + 1}` : title;
    const times = (seen.get(plain.toLowerCase()) ?? 0) + 1;
    seen.set(plain.toLowerCase(), times);
    return times === 1 ? plain : `${plain} (${times})`;
  });
}
