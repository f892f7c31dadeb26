import type { Streams } from "../streams.ts";

/** Says on a terminal what is under way, in one line that is wiped at the end; nothing in a log. */
export function saying(streams: Streams): { say(what: string): void; end(): void } {
  const terminal = streams.stderr.isTTY === true;
  let shown = "";
  const wipe = () => {
    if (terminal && shown !== "") streams.stderr.write(`\r${" ".repeat(shown.length)}\r`);
    shown = "";
  };
  return {
    say: (what) => {
      wipe();
      shown = what;
      if (terminal) streams.stderr.write(what);
    },
    end: wipe,
  };
}
