import type { Streams } from "./streams.ts";

/** Tells people that long work goes on. */
export interface Progress {
  step(count: number): void;
  /** A whole file was taken in. */
  file(of: { readonly count: number }): void;
  end(): void;
}

const EVERY_MILLISECONDS = 200;
const EVERY_MILLISECONDS_IN_A_LOG = 30_000;

/** On a terminal one line that counts up and is wiped at the end; in a log a line now and then. Short work shows nothing. */
export function progressOn(streams: Streams, done = "read"): Progress {
  const terminal = streams.stderr.isTTY === true;
  const every = terminal ? EVERY_MILLISECONDS : EVERY_MILLISECONDS_IN_A_LOG;
  let last = performance.now();
  let shown = "";
  const show = (words: string) => {
    if (performance.now() - last < every) return;
    last = performance.now();
    // What stood there before may have been longer.
    streams.stderr.write(terminal ? `\r${words.padEnd(shown.length)}` : `${words}\n`);
    shown = words;
  };
  return {
    step: (count) => show(`${count} document${count === 1 ? "" : "s"} ${done}`),
    file: ({ count }) => show(`${count} file${count === 1 ? "" : "s"} taken in`),
    end: () => {
      // Spaces, not an escape sequence: a dumb terminal would print that.
      if (terminal && shown !== "") streams.stderr.write(`\r${" ".repeat(shown.length)}\r`);
    },
  };
}
