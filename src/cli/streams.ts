/** The parts of a process that a command touches, so that a test can hand it others. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Colour only on a terminal, and never when NO_COLOR is set to anything (https://no-color.org). */
export function wantsColour(streams: Streams): boolean {
  if (streams.env.NO_COLOR) return false;
  return streams.stdout.isTTY === true && streams.env.TERM !== "dumb";
}

/** The width to lay text out in: the terminal's up to 100 columns; 80 in a pipe; COLUMNS when it is set. */
export function widthOf(streams: Streams): number {
  const given = Number(streams.env.COLUMNS);
  const columns = streams.stdout.columns ?? (Number.isInteger(given) && given > 0 ? given : 80);
  return Math.max(40, Math.min(100, columns));
}
