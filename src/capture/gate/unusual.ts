/** More letters than this share written outside ASCII are a script whose words the gate does not know. */
const FOREIGN = 0.2;
/** So many letters written as numbers, or hyphens hidden in words, may hide a word. */
const HIDDEN = 8;
/** Every so manieth byte tells what a text is written in; odd, so that it meets both bytes of UTF-16's pairs. */
const STRIDE = 7;

/** Whether words may stand in bytes otherwise than as plain letters: UTF-16, another script, letters as numbers. */
export function unusual(bytes: Uint8Array): boolean {
  let foreign = 0;
  for (let i = 0; i < bytes.length; i += STRIDE) {
    const byte = bytes[i] as number;
    if (byte === 0) return true;
    if (byte >= 0x80) foreign++;
  }
  if (foreign * STRIDE > FOREIGN * bytes.length) return true;
  return hiddenLetters(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) >= HIDDEN;
}

function hiddenLetters(bytes: Buffer): number {
  let count = 0;
  for (const mark of ["&#", "&shy;", "\u00ad", "\u200b"])
    for (let at = bytes.indexOf(mark); at >= 0 && count < HIDDEN; at = bytes.indexOf(mark, at + 1))
      if (mark !== "&#" || isLetterNumber(bytes, at + 2)) count++;
  return count;
}

/** Whether a character reference gives an ASCII letter; most give quotation marks and dashes. */
function isLetterNumber(bytes: Buffer, at: number): boolean {
  const [, sixteen, ten] = /^(?:x0*([0-9a-f]{2})|0*(\d{2,3}));?/i.exec(bytes.toString("latin1", at, at + 8)) ?? [];
  const code = sixteen ? Number.parseInt(sixteen, 16) : Number(ten);
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
