import type { BatchTurn } from "./batch.ts";
import { type Ending, FAULTS } from "./entry.ts";

/** What a whole run came to. Good documents are counted apart from hostile files. */
export interface Tally {
  tried: number;
  readonly endings: Record<Ending, number>;
  readonly reasons: Record<string, number>;
  goodTried: number;
  goodRead: number;
  readonly faults: BatchTurn[];
  slowest: { name: string; seconds: number };
  peak: { name: string; kibibytes: number };
  /** The first that the code under test printed by itself, which it never should. */
  printed: string;
}

export function emptyTally(): Tally {
  return {
    tried: 0,
    endings: { read: 0, refused: 0, crashed: 0, hung: 0, unclear: 0, harmed: 0 },
    reasons: {},
    goodTried: 0,
    goodRead: 0,
    faults: [],
    slowest: { name: "none", seconds: 0 },
    peak: { name: "none", kibibytes: 0 },
    printed: "",
  };
}

export function addTurn(tally: Tally, turn: BatchTurn): void {
  const { entry, outcome, seconds, peakKibibytes } = turn;
  const { ending } = outcome;
  if (entry.expects === "read") {
    tally.goodTried++;
    if (ending === "read") tally.goodRead++;
  } else {
    tally.tried++;
    tally.endings[ending]++;
    if (ending === "refused") tally.reasons[outcome.why] = (tally.reasons[outcome.why] ?? 0) + 1;
  }
  if (FAULTS.includes(ending)) tally.faults.push(turn);
  if (seconds > tally.slowest.seconds) tally.slowest = { name: entry.name, seconds };
  if (peakKibibytes > tally.peak.kibibytes) tally.peak = { name: entry.name, kibibytes: peakKibibytes };
}

/** The run in lines for a person: every count, then each fault. */
export function tallyLines(tally: Tally, seconds: number): string[] {
  const reasons = Object.entries(tally.reasons).sort(([a], [b]) => (a < b ? -1 : 1));
  const { endings, slowest, peak } = tally;
  return [
    `tried     ${tally.tried}`,
    `refused   ${endings.refused} with a reason${reasons.length > 0 ? ` (${reasons.map((r) => r.join(" ")).join(", ")})` : ""}`,
    `read      ${endings.read}`,
    `crashed   ${endings.crashed}`,
    `hung      ${endings.hung}`,
    `unclear   ${endings.unclear}`,
    `good      ${tally.goodRead} of ${tally.goodTried} documents beside them came out read`,
    `memory    ${Math.round(peak.kibibytes / 1024)} MiB at most, reached in ${peak.name}`,
    `time      ${seconds.toFixed(1)} s; slowest ${slowest.name}, ${slowest.seconds.toFixed(2)} s`,
    ...(tally.printed === ""
      ? []
      : [`printed   the code wrote to the console: ${JSON.stringify(tally.printed.slice(0, 200))}`]),
    ...tally.faults.map(({ entry, outcome }) => `${outcome.ending.padEnd(9)} ${entry.name}: ${outcome.why}`),
  ];
}
