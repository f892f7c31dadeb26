/** What a PDF's embedded fonts say of the letters they draw, changed in a file that is not compressed. */

/** Fonts that say nothing of what they draw. */
export function withoutUnicode(bytes: Uint8Array): Uint8Array {
  return changed(bytes, (file) => file.replace(/\/ToUnicode \d+ 0 R/g, (entry) => " ".repeat(entry.length)));
}

/** Fonts that name signs for private use for every letter they draw. */
export function withPrivateUnicode(bytes: Uint8Array): Uint8Array {
  return changed(bytes, (file) => withLetters(file, (code) => 0xe000 + code));
}

/** Fonts that name another letter for each they draw, as those against copying do. */
export function withOtherLetters(bytes: Uint8Array): Uint8Array {
  const other = (code: number, first: number) => first + (((code - first) * 7 + 12) % 26);
  return changed(bytes, (file) =>
    withLetters(file, (code) => {
      if (code >= 97 && code <= 122) return other(code, 97);
      return code >= 65 && code <= 90 ? other(code, 65) : code;
    }),
  );
}

/** Fonts that do not say what `fi` and `fl` are where they draw them as one sign. */
export function withoutLigatures(bytes: Uint8Array): Uint8Array {
  return changed(bytes, (file) => withLetters(file, (code) => (code === 0xfb01 || code === 0xfb02 ? 0xe001 : code)));
}

function withLetters(file: string, change: (code: number) => number): string {
  return file.replace(/beginbfrange[\s\S]*?endbfrange/g, (range) =>
    range.replace(/\[[^\]]*\]/g, (codes) =>
      codes.replace(
        /<([0-9a-f]{4})>/gi,
        (_, hex) => `<${change(Number.parseInt(hex, 16)).toString(16).padStart(4, "0")}>`,
      ),
    ),
  );
}

function changed(bytes: Uint8Array, change: (file: string) => string): Uint8Array {
  return new Uint8Array(Buffer.from(change(Buffer.from(bytes).toString("latin1")), "latin1"));
}
