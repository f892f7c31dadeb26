import { unitsOf } from "../../src/read/careful/units.ts";

/** How fast a reader is, by the processor time that it takes on one core: what else the machine does matters little. */
export interface Speed {
  readonly articles: number;
  readonly articlesASecond: number;
  /** Tokens are words and single marks. */
  readonly tokensASecond: number;
  readonly millisecondsFor600Words: number;
}

/** Reads all texts and takes the median round; a first part of them warms up and is not counted. */
export async function measureSpeed(
  read: (text: string) => Promise<unknown>,
  texts: readonly string[],
  rounds = 3,
): Promise<Speed> {
  const tokens = texts.reduce((sum, text) => sum + unitsOf(text).length, 0);
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0);
  const seconds: number[] = [];
  for (const text of texts.slice(0, 10)) await read(text);
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    for (const text of texts) await read(text);
    const { user, system } = process.cpuUsage(start);
    seconds.push((user + system) / 1e6);
  }
  const median = seconds.sort((a, b) => a - b)[Math.floor(seconds.length / 2)] ?? 1;
  return {
    articles: texts.length,
    articlesASecond: texts.length / median,
    tokensASecond: tokens / median,
    millisecondsFor600Words: (median * 1000 * 600) / words,
  };
}
