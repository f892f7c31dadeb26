import { parseArgs } from "node:util";
import { DEFAULT_ESTIMATE_SETTINGS, estimateMissing } from "../../src/link/index.ts";
import type { Estimate, NoEstimate } from "../../src/model/index.ts";
import { declaredIn, drawLists, SCENARIOS, type Scenario } from "./populations.ts";

/** How often the 95 % intervals hold the truth, over populations whose size is known: `npm run bench:estimate`. */
const { values } = parseArgs({
  options: {
    populations: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
  },
});
const [populations, seed] = [Number(values.populations), Number(values.seed)];

interface Tally {
  asked: number;
  readonly ratios: number[];
  held: number;
  fromAbove: number;
}

/** In how many populations of each scenario a caution was given. */
const said = new Map<string, { unlike: number; badly: number }>();

console.log(`${populations} populations a row, seed ${seed}`);
console.log(
  "| lists | method | answered | median of estimate / truth | interval holds the truth | lower end above it |",
);
console.log("| --- | --- | --- | --- | --- | --- |");
for (const scenario of SCENARIOS.filter(({ name }) => !values.only || name.includes(values.only))) {
  for (const [method, tally] of measured(scenario)) {
    const answered = tally.ratios.length;
    const of = (number: number) => (answered === 0 ? "–" : `${((number / answered) * 100).toFixed(1)} %`);
    const share = `${((answered / tally.asked) * 100).toFixed(0)} %`;
    console.log(
      `| ${scenario.name} | ${method} | ${share} | ${median(tally.ratios)} | ${of(tally.held)} | ${of(tally.fromAbove)} |`,
    );
  }
}

console.log(
  "\n| lists | says that some deaths are easier to find | says that the bound's model fits badly |\n| --- | --- | --- |",
);
for (const [name, { unlike, badly }] of said) {
  const share = (number: number) => `${((number / populations) * 100).toFixed(0)} %`;
  console.log(`| ${name} | ${share(unlike)} | ${share(badly)} |`);
}

function measured(scenario: Scenario): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const settings = { ...DEFAULT_ESTIMATE_SETTINGS, dependences: declaredIn(scenario), modelIntervals: 1 };
  for (let turn = 0; turn < populations; turn++) {
    const { results, models } = estimateMissing(drawLists(scenario, seed * 1_000_003 + turn), settings);
    for (const result of results)
      tally(tallies, nameOf(result), scenario.deaths, result.kind === "estimate" ? result : null);
    if (scenario.chances.length < 3) continue;
    const cautions = results.flatMap((result) => (result.kind === "estimate" ? result.cautions : []));
    const warned = said.get(scenario.name) ?? { unlike: 0, badly: 0 };
    if (cautions.some((caution) => caution.includes("easier to find"))) warned.unlike++;
    if (cautions.some((caution) => caution.includes("fits badly"))) warned.badly++;
    said.set(scenario.name, warned);
    const best = models[0]?.fit;
    tally(
      tallies,
      "best model alone, profile likelihood",
      scenario.deaths,
      best?.interval ? { total: best.total, interval: best.interval } : null,
    );
  }
  return tallies;
}

function tally(
  tallies: Map<string, Tally>,
  method: string,
  truth: number,
  answer: Pick<Estimate, "total" | "interval"> | null,
) {
  const of = tallies.get(method) ?? { asked: 0, ratios: [], held: 0, fromAbove: 0 };
  tallies.set(method, of);
  of.asked++;
  if (!answer) return;
  of.ratios.push(answer.total / truth);
  if (answer.interval.from <= truth && truth <= answer.interval.to) of.held++;
  if (answer.interval.from > truth) of.fromAbove++;
}

function nameOf({ method, lists }: Estimate | NoEstimate): string {
  return method === "lincoln-petersen" && lists.length > 0
    ? `${method} ${lists.map((list) => list.slice(5)).join("+")}`
    : method;
}

function median(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted.length === 0 ? "–" : (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(3);
}
