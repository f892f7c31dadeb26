import { joined, utf8 } from "../hostile-file.ts";

/**
 * A PDF written by hand from the bodies of its objects; the first is object 1, which must be the catalogue. The table
 * of where they stand is right, so that a reader gets as far as the objects themselves.
 */
export function writePdf(objects: readonly string[]): Uint8Array {
  const pieces = [utf8("%PDF-1.7\n")];
  let length = 9;
  const rows = ["0000000000 65535 f \n"];
  for (const [index, body] of objects.entries()) {
    rows.push(`${String(length).padStart(10, "0")} 00000 n \n`);
    const piece = utf8(`${index + 1} 0 obj\n${body}\nendobj\n`);
    pieces.push(piece);
    length += piece.length;
  }
  const table = `xref\n0 ${rows.length}\n${rows.join("")}`;
  pieces.push(utf8(`${table}trailer\n<< /Size ${rows.length} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`));
  return joined(pieces);
}

/** The body of a stream object that shows one line of text. */
export function pageContent(line: string): string {
  const drawing = `BT /F1 12 Tf 72 720 Td (${line}) Tj ET`;
  return `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`;
}

export const FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
