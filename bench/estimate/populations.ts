import type { Cells } from "../../src/link/index.ts";
import type { Dependence } from "../../src/model/index.ts";
import { numbers } from "../numbers.ts";

/** A made-up population of deaths, and how lists find them. */
export interface Scenario {
  readonly name: string;
  readonly deaths: number;
  /** The chance of each list to find a death of the middling kind. */
  readonly chances: readonly number[];
  /** By what factor the odds of the second list rise where the first has the death. */
  readonly linked?: readonly { readonly pair: readonly [number, number]; readonly odds: number }[];
  /** The standard deviation, in log odds, of how easily deaths are found. */
  readonly unlike?: number;
  /** Whether the linked pairs are declared. */
  readonly declared?: boolean;
}

export const SCENARIOS: readonly Scenario[] = [
  { name: "2 lists, independent", deaths: 500, chances: [0.6, 0.5] },
  { name: "2 lists, independent, 60 deaths", deaths: 60, chances: [0.6, 0.5] },
  {
    name: "2 lists, linked (odds ×3), not declared",
    deaths: 500,
    chances: [0.6, 0.4],
    linked: [{ pair: [0, 1], odds: 3 }],
  },
  {
    name: "2 lists, linked (odds ×3), declared",
    deaths: 500,
    chances: [0.6, 0.4],
    linked: [{ pair: [0, 1], odds: 3 }],
    declared: true,
  },
  { name: "3 lists, independent", deaths: 500, chances: [0.6, 0.5, 0.4] },
  { name: "3 lists, independent, 60 deaths", deaths: 60, chances: [0.6, 0.5, 0.4] },
  { name: "3 lists, independent, alike", deaths: 500, chances: [0.4, 0.4, 0.4] },
  { name: "3 lists, one pair linked (×3)", deaths: 500, chances: [0.6, 0.5, 0.3], linked: [{ pair: [0, 2], odds: 3 }] },
  {
    name: "3 lists, one pair linked (×3), declared",
    deaths: 500,
    chances: [0.6, 0.5, 0.3],
    linked: [{ pair: [0, 2], odds: 3 }],
    declared: true,
  },
  {
    name: "3 lists, two pairs linked (×3)",
    deaths: 500,
    chances: [0.6, 0.4, 0.3],
    linked: [
      { pair: [0, 1], odds: 3 },
      { pair: [0, 2], odds: 3 },
    ],
  },
  { name: "3 lists, deaths unlike (sd 1)", deaths: 500, chances: [0.6, 0.5, 0.4], unlike: 1 },
  {
    name: "4 lists, two pairs linked (×3)",
    deaths: 500,
    chances: [0.6, 0.5, 0.3, 0.3],
    linked: [
      { pair: [0, 2], odds: 3 },
      { pair: [1, 3], odds: 3 },
    ],
  },
  { name: "4 lists, deaths unlike (sd 1)", deaths: 500, chances: [0.5, 0.4, 0.4, 0.3], unlike: 1 },
];

/** The lists that one population gives; the same for the same seed. */
export function drawLists({ deaths, chances, linked = [], unlike = 0 }: Scenario, seed: number): Cells {
  const next = numbers(Math.imul(seed + 1, 0x9e3779b1));
  const counts = new Array<number>(2 ** chances.length).fill(0);
  for (let death = 0; death < deaths; death++) {
    const ease = unlike === 0 ? 0 : unlike * normal(next);
    let cell = 0;
    for (const [list, chance] of chances.entries()) {
      const raised = linked.filter(({ pair: [from, to] }) => to === list && cell & (1 << from));
      const logOdds =
        Math.log(chance / (1 - chance)) + ease + raised.reduce((sum, { odds }) => sum + Math.log(odds), 0);
      if (next() < 1 / (1 + Math.exp(-logOdds))) cell |= 1 << list;
    }
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  counts[0] = 0;
  return { lists: chances.map((_, i) => `list-${i + 1}`), counts };
}

export function declaredIn({ linked = [], declared }: Scenario): Dependence[] {
  if (!declared) return [];
  return linked.map(({ pair: [from, to] }) => ({
    lists: [`list-${from + 1}`, `list-${to + 1}`],
    why: "the second was drawn with the first in hand",
  }));
}

/** A normal deviate by Box and Muller's method. */
function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}
