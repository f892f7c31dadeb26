const TEXT_ONLY = "only plain text and HTML can be read so far";
const SAVE_TEXT = `${TEXT_ONLY}. Save its text as a .txt file.`;
const UNPACK = `${TEXT_ONLY}. Unpack it and give the documents inside.`;
const WRITE_OUT = `${TEXT_ONLY}. Write out what it says as a .txt file.`;

/** First bytes (in hexadecimal), where they stand, what the format is called and the cure. */
const FORMATS: readonly (readonly [signature: string, offset: number, sentence: string])[] = [
  ["255044462d", 0, `this is a PDF; ${SAVE_TEXT}`],
  ["d0cf11e0a1b11ae1", 0, `this is an older Office document; ${SAVE_TEXT}`],
  ["7b5c727466", 0, `this is a rich text (RTF) document; ${SAVE_TEXT}`],
  ["25215053", 0, `this is a PostScript document; ${SAVE_TEXT}`],
  ["1f8b", 0, `this is a gzip archive; ${UNPACK}`],
  ["425a68", 0, `this is a bzip2 archive; ${UNPACK}`],
  ["fd377a585a00", 0, `this is an xz archive; ${UNPACK}`],
  ["28b52ffd", 0, `this is a zstd archive; ${UNPACK}`],
  ["377abcaf271c", 0, `this is a 7z archive; ${UNPACK}`],
  ["526172211a07", 0, `this is a RAR archive; ${UNPACK}`],
  ["7573746172", 257, `this is a tar archive; ${UNPACK}`],
  ["574152432f", 0, `this is a web archive (WARC); ${UNPACK}`],
  ["89504e470d0a1a0a", 0, `this is a PNG image; ${WRITE_OUT}`],
  ["ffd8ff", 0, `this is a JPEG image; ${WRITE_OUT}`],
  ["474946383761", 0, `this is a GIF image; ${WRITE_OUT}`],
  ["474946383961", 0, `this is a GIF image; ${WRITE_OUT}`],
  ["49492a00", 0, `this is a TIFF image; ${WRITE_OUT}`],
  ["4d4d002a", 0, `this is a TIFF image; ${WRITE_OUT}`],
  ["57454250", 8, `this is a WebP image; ${WRITE_OUT}`],
  ["57415645", 8, `this is a sound recording; ${WRITE_OUT}`],
  ["494433", 0, `this is a sound recording; ${WRITE_OUT}`],
  ["4f676753", 0, `this is a sound or video recording; ${WRITE_OUT}`],
  ["66747970", 4, `this is a video or phone image; ${WRITE_OUT}`],
  ["1a45dfa3", 0, `this is a video recording; ${WRITE_OUT}`],
  ["53514c69746520666f726d61742033", 0, `this is a database; ${TEXT_ONLY}. Give the documents themselves.`],
];

/** The sentence that refuses a format known by its first bytes; null for text and for what is not known. */
export function formatOf(bytes: Uint8Array): string | null {
  if (startsWith(bytes, "504b0304", 0)) return zipSentence(bytes);
  for (const [signature, offset, sentence] of FORMATS) if (startsWith(bytes, signature, offset)) return sentence;
  return null;
}

function zipSentence(bytes: Uint8Array): string {
  const opening = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const office = /\[Content_Types\]|word\/|xl\/|ppt\/|opendocument/.test(opening);
  return office ? `this is a Word or other office document; ${SAVE_TEXT}` : `this is a ZIP archive; ${UNPACK}`;
}

function startsWith(bytes: Uint8Array, signature: string, offset: number): boolean {
  const length = signature.length / 2;
  return Buffer.from(bytes.subarray(offset, offset + length)).toString("hex") === signature;
}
