const SAVE_TEXT = "it cannot be read. Save it as a PDF or its text as a .txt file.";
const UNPACK = "it cannot be unpacked. Unpack it and give the documents inside.";
const CONVERT = "it cannot be read. Save it as PNG or JPEG.";
const WRITE_OUT = "it cannot be read. Write out what it says as a .txt file.";

/** First bytes (in hexadecimal), where they stand, what the format is called and the cure. */
const FORMATS: readonly (readonly [signature: string, offset: number, sentence: string])[] = [
  ["d0cf11e0a1b11ae1", 0, `this is an older Office document; ${SAVE_TEXT}`],
  ["7b5c727466", 0, `this is a rich text (RTF) document; ${SAVE_TEXT}`],
  ["25215053", 0, `this is a PostScript document; ${SAVE_TEXT}`],
  ["425a68", 0, `this is a bzip2 archive; ${UNPACK}`],
  ["fd377a585a00", 0, `this is an xz archive; ${UNPACK}`],
  ["28b52ffd", 0, `this is a zstd archive; ${UNPACK}`],
  ["377abcaf271c", 0, `this is a 7z archive; ${UNPACK}`],
  ["526172211a07", 0, `this is a RAR archive; ${UNPACK}`],
  ["7573746172", 257, `this is a tar archive; ${UNPACK}`],
  ["474946383761", 0, `this is a GIF image; ${CONVERT}`],
  ["474946383961", 0, `this is a GIF image; ${CONVERT}`],
  ["49492a00", 0, `this is a TIFF image; ${CONVERT}`],
  ["4d4d002a", 0, `this is a TIFF image; ${CONVERT}`],
  ["57415645", 8, `this is a sound recording; ${WRITE_OUT}`],
  ["494433", 0, `this is a sound recording; ${WRITE_OUT}`],
  ["4f676753", 0, `this is a sound or video recording; ${WRITE_OUT}`],
  ["66747970", 4, `this is a video or phone image; ${WRITE_OUT}`],
  ["1a45dfa3", 0, `this is a video recording; ${WRITE_OUT}`],
  ["53514c69746520666f726d61742033", 0, `this is a database; it holds no document. Give the documents themselves.`],
];

/** The sentence that refuses a format known by its first bytes; null for text and for what is not known. */
export function refusedFormat(bytes: Uint8Array): string | null {
  for (const [signature, offset, sentence] of FORMATS) if (startsWith(bytes, signature, offset)) return sentence;
  return null;
}

/** Media types known by their first bytes. A ZIP's contents decide further what it is. */
const READ: readonly (readonly [signature: string, offset: number, mediaType: string])[] = [
  ["255044462d", 0, "application/pdf"],
  ["504b0304", 0, "application/zip"],
  ["504b0506", 0, "application/zip"],
  ["1f8b08", 0, "application/gzip"],
  ["574152432f", 0, "application/warc"],
  ["89504e470d0a1a0a", 0, "image/png"],
  ["ffd8ff", 0, "image/jpeg"],
  ["57454250", 8, "image/webp"],
];

/** The media type of a format that can be taken in, known by its first bytes; null for text and for all others. */
export function acceptedFormat(bytes: Uint8Array): string | null {
  for (const [signature, offset, mediaType] of READ) if (startsWith(bytes, signature, offset)) return mediaType;
  return pdfAfterRubbish(bytes) ? "application/pdf" : null;
}

/** Readers of PDF look for its first line anywhere in the first kilobyte (ISO 32000-1, annex H.3.4.1). */
function pdfAfterRubbish(bytes: Uint8Array): boolean {
  const opening = Buffer.from(bytes.subarray(0, 1024));
  return /^%PDF-\d\.\d/m.test(opening.toString("latin1")) && opening.includes(0);
}

function startsWith(bytes: Uint8Array, signature: string, offset: number): boolean {
  const length = signature.length / 2;
  return Buffer.from(bytes.subarray(offset, offset + length)).toString("hex") === signature;
}
