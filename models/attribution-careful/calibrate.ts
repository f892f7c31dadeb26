// Chooses the three biases and fits the confidence on held-out articles, and writes both into tables.json.
//
//   node models/attribution-careful/calibrate.ts HELD_OUT.jsonl
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { calibrationError, type Judged } from "../../bench/reading/calibration.ts";
import { carefulReader } from "../../src/flow/index.ts";
import { encode, type Scores } from "../../src/read/careful/encode.ts";
import { ROLES, type Role, type Tables } from "../../src/read/careful/layout.ts";
import { type Attribution, attributionsFrom, type Stretch } from "../../src/read/careful/read-attributions.ts";
import { type Unit, unitsOf } from "../../src/read/careful/units.ts";

type Gold = Readonly<Record<Role, readonly Stretch[]>>;
interface Case {
  readonly units: readonly Unit[];
  readonly scores: Scores;
  readonly gold: readonly Gold[];
}

const folder = import.meta.dirname;
const [articles] = process.argv.slice(2);
if (!articles) throw new Error("usage: node models/attribution-careful/calibrate.ts HELD_OUT.jsonl");
const reader = await carefulReader();
if (!reader) throw new Error("onnxruntime-node is not installed.");
const cases: Case[] = [];
for (const line of readFileSync(articles, "utf8").split("\n").filter(Boolean)) {
  const { text, attributions } = JSON.parse(line) as { text: string; attributions: Gold[] };
  const units = unitsOf(text);
  cases.push({
    units,
    gold: attributions,
    scores: await encode(units, reader.vocabulary, reader.encoder, reader.tensor),
  });
}

/** Each dial in turn, and all but the first once more, to where exact sources, cues and contents and whole relations come out best together. */
let tables: Tables = { ...reader.tables, bias: { source: 0, cue: 0, content: 0 }, least: 0.1 };
const dials: [string, number[], (value: number) => Tables][] = [
  ...ROLES.map((role): [string, number[], (value: number) => Tables] => [
    role,
    [-0.3, 0, 0.3, 0.6, 1, 1.5],
    (value) => ({ ...tables, bias: { ...tables.bias, [role]: value } }),
  ]),
  ["least", [0.02, 0.05, 0.1, 0.2, 1.1], (least) => ({ ...tables, least })],
];
for (const [name, values, turn] of [...dials, ...dials.slice(1)]) {
  const tried = values.map((value) => ({ value, figures: figuresOf(turn(value)) }));
  const sum = (figures: number[]): number => figures.reduce((a, b) => a + b, 0);
  const best = tried.reduce((a, b) => (sum(b.figures) > sum(a.figures) + 0.001 ? b : a));
  tables = turn(best.value);
  process.stderr.write(`${name} ${best.value}: ${best.figures.map((f) => (100 * f).toFixed(2)).join(" ")}\n`);
}

const samples = cases.map((one) => samplesOf(one, tables));
const halves = [0, 1].map((half) => samples.filter((_, i) => i % 2 === half).flat());
const crossed = halves.flatMap((half, i) => judgedBy(fitted(halves[1 - i] ?? []), half));
const confidence = fitted(samples.flat());
process.stderr.write(`relations right ${(100 * mean(samples.flat().map(({ right }) => right))).toFixed(1)} %, `);
process.stderr.write(
  `expected calibration error ${(100 * calibrationError(crossed)).toFixed(2)} % (each half by the other's fit), `,
);
process.stderr.write(`weights ${confidence.map((w) => w.toFixed(2)).join(" ")}\n`);
writeFileSync(
  join(folder, "tables.json"),
  `${JSON.stringify({ ...tables, confidence: confidence.map((w) => Number(w.toFixed(4))) })}\n`,
);

interface Sample {
  readonly parts: readonly number[];
  readonly right: number;
}

/** F1 of exact sources, cues and contents, and of relations. */
function figuresOf(used: Tables): number[] {
  const counts = [...ROLES, "relation"].map(() => ({ hit: 0, made: 0, wanted: 0 }));
  for (const one of cases) {
    const found = attributionsFrom(one.units, one.scores, used);
    for (const [r, count] of counts.entries()) {
      const role = ROLES[r];
      const spans = (of: readonly Gold[]): Set<string> =>
        new Set(of.flatMap((a) => (role ? a[role] : []).map((s) => s.join("-"))));
      const got = spans(found);
      const want = spans(one.gold);
      count.hit += role ? [...got].filter((s) => want.has(s)).length : pairsOf(found, one.gold).length;
      count.made += role ? got.size : found.length;
      count.wanted += role ? want.size : one.gold.length;
    }
  }
  return counts.map(({ hit, made, wanted }) => (2 * hit) / (made + wanted));
}

/** The found attributions that match a marked one, each marked one once. */
function pairsOf<Found extends Pick<Attribution, Role>>(found: readonly Found[], gold: readonly Gold[]): Found[] {
  const left = new Set(gold);
  return found.filter((attribution) => {
    const match = [...left].find((one) => same(attribution, one));
    if (match) left.delete(match);
    return match !== undefined;
  });
}

/** The parts of each attribution's confidence, and 1 where its cue, source and content overlap those of a marked one. */
function samplesOf({ units, scores, gold }: Case, used: Tables): Sample[] {
  const found = attributionsFrom(units, scores, used);
  const right = new Set(pairsOf(found, gold));
  return found.map((one) => ({ parts: [1, ...one.parts], right: Number(right.has(one)) }));
}

function same(a: Pick<Attribution, Role>, b: Gold): boolean {
  const overlap = (role: Role): boolean => a[role].some(([s, e]) => b[role].some(([t, f]) => s < f && t < e));
  return overlap("cue") && (["source", "content"] as const).every((r) => overlap(r) || (!a[r].length && !b[r].length));
}

function fitted(given: readonly Sample[]): number[] {
  const weights = [0, 0.2, 0.2, 0.2, 0.2, 0.2];
  for (let round = 0; round < 3000; round++) {
    const slope = weights.map((w) => 1e-3 * w);
    for (const sample of given) {
      const miss = chance(sample, weights) - sample.right;
      for (const [i, part] of sample.parts.entries()) slope[i] = (slope[i] ?? 0) + (miss * part) / given.length;
    }
    for (const [i, s] of slope.entries()) weights[i] = (weights[i] ?? 0) - 0.1 * s;
  }
  return weights;
}

function chance(sample: Sample, weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-sample.parts.reduce((sum, part, i) => sum + part * (weights[i] ?? 0), 0)));
}

function judgedBy(weights: readonly number[], given: readonly Sample[]): Judged[] {
  return given.map((sample) => ({ confidence: chance(sample, weights), right: sample.right === 1 }));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
