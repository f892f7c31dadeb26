// Hands the reader files made to break it, and counts how each ends. Status 1 when one crashed it, held it up, was
// refused without a reason, or harmed a good document.
//
//   npm run --silent hostile -- [--files 2000] [--seed 1] [--seconds 30] [--only NAME] [--keep FOLDER] [--light] [--each]
import { parseArgs } from "node:util";
import { hostileFiles } from "./hostile-files.ts";
import type { BatchTurn } from "./run/batch.ts";
import { runHostile } from "./run/run-hostile.ts";
import { tallyLines } from "./run/tally.ts";

const { values } = parseArgs({
  options: {
    files: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
    seconds: { type: "string", default: "30" },
    only: { type: "string" },
    keep: { type: "string" },
    light: { type: "boolean", default: false },
    each: { type: "boolean", default: false },
  },
});
const numbers = { files: Number(values.files), seed: Number(values.seed), seconds: Number(values.seconds) };
if (!Object.values(numbers).every((number) => Number.isInteger(number) && number >= 0) || numbers.seconds === 0) {
  console.error("--files, --seed and --seconds are whole numbers, and --seconds is at least 1.");
  process.exit(2);
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));

function showTurn({ entry, outcome, seconds, peakKibibytes }: BatchTurn): void {
  const memory = `${Math.round(peakKibibytes / 1024)} MiB`.padStart(9);
  console.log(`${outcome.ending.padEnd(8)} ${seconds.toFixed(2).padStart(6)} s ${memory} ${entry.name} ${outcome.why}`);
}

const start = performance.now();
const tally = await runHostile(
  hostileFiles({ ...numbers, heavy: !values.light, ...(values.only === undefined ? {} : { only: values.only }) }),
  {
    seconds: numbers.seconds,
    ...(values.keep === undefined ? {} : { keep: values.keep }),
    ...(values.each ? { onTurn: showTurn } : {}),
    onBatch: ({ tried, faults }) => console.error(`${tried} tried, ${faults.length} faults`),
  },
);
for (const line of tallyLines(tally, (performance.now() - start) / 1000)) console.log(line);
if (tally.tried === 0) console.error("No hostile file has that name.");
process.exit(tally.faults.length === 0 && tally.tried > 0 ? 0 : 1);
