/** A stretch of a string, `[start, end)`. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** A line longer than this is a paragraph by itself, not a piece of a wrapped one. */
const LONGEST_WRAPPED_LINE = 100;
const SENTENCE_END = /[.!?:;]["'”’)\]]*$/;

/**
 * The paragraphs of a plain text, without surrounding whitespace. Where lines are paragraphs each line is one; where
 * the text was wrapped by hand at a width, a paragraph runs over single line ends, until a blank or a short line.
 */
export function paragraphRuns(content: string): Run[] {
  const lines = linesOf(content);
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  if (!isWrapped(content, lines, width)) return lines.filter(isNotBlank);
  const runs: Run[] = [];
  let start: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (!isNotBlank(line)) continue;
    start ??= line.start;
    const next = lines[index + 1];
    if (next !== undefined && isNotBlank(next) && line.end - line.start >= width * 0.6) continue;
    runs.push({ start, end: line.end });
    start = undefined;
  }
  return runs;
}

/**
 * Every line, also the blank ones, without surrounding whitespace. Line ends are looked for and not lines: a pattern that
 * takes in a line needs room for each of its characters, and V8 gives up on a line of megabytes.
 */
function linesOf(content: string): Run[] {
  const lines: Run[] = [];
  let from = 0;
  for (const { 0: lineEnd, index } of content.matchAll(/\r\n|\n|\r/g)) {
    if (index > from) lines.push(trimmed(content, from, index));
    lines.push({ start: index, end: index });
    from = index + lineEnd.length;
  }
  if (from < content.length) lines.push(trimmed(content, from, content.length));
  return withoutLineEnds(lines);
}

function trimmed(content: string, from: number, to: number): Run {
  const line = content.slice(from, to);
  const start = to - line.trimStart().length;
  return { start, end: Math.max(start, from + line.trimEnd().length) };
}

/** Of two line ends in a row one closes a line and the other is a blank line; one alone is neither. */
function withoutLineEnds(pieces: readonly Run[]): Run[] {
  return pieces.filter((piece, index) => {
    const previous = pieces[index - 1];
    return isNotBlank(piece) || previous === undefined || previous.start === previous.end;
  });
}

function isNotBlank(line: Run): boolean {
  return line.end > line.start;
}

/** Wrapped text has no long lines, and most of its lines go on in the next: in mid-sentence, some with a small letter. */
function isWrapped(content: string, lines: readonly Run[], width: number): boolean {
  if (width > LONGEST_WRAPPED_LINE) return false;
  let pairs = 0;
  let goingOn = 0;
  let small = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || !isNotBlank(line) || !isNotBlank(next)) continue;
    pairs++;
    if (/^\p{Ll}/u.test(content.slice(next.start, next.start + 2))) small++;
    const isFull = line.end - line.start >= width * 0.6;
    if (isFull && !SENTENCE_END.test(content.slice(line.start, line.end))) goingOn++;
  }
  return small > 0 && goingOn * 2 > pairs;
}
