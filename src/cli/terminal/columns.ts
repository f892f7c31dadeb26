const COMBINING = /^(?:\p{Mn}|\p{Me}|\u200C|\u200D)$/u;
const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]$/u;

/** How many columns of a terminal a text takes: two for wide characters, none for marks that combine. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += COMBINING.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

/** The text on as many lines as it needs, none wider than `width`. A word longer than a line is broken. */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(8, width);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (columnsOf(longer) <= room) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = broken(word, room);
    line = pieces.pop() ?? "";
    lines.push(...pieces);
  }
  return line === "" ? lines : [...lines, line];
}

function broken(word: string, room: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  let taken = 0;
  for (const character of word) {
    const columns = columnsOf(character);
    if (taken + columns > room) {
      pieces.push(piece);
      piece = "";
      taken = 0;
    }
    piece += character;
    taken += columns;
  }
  return [...pieces, piece];
}
