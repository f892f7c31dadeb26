// How well and how fast documents are read: predicts, then scores.
//
//   npm run bench:reading -- --data ../shared/data [--setting fast|careful] [--spacy PYTHON]
//
// --spacy names a Python in which spaCy is installed, to time its small English pipeline in the same run (spacy_speed.py).
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Setting } from "../../src/flow/attributions.ts";
import { readAnswers, readTexts } from "./articles.ts";
import { calibrationError, judged } from "./calibration.ts";
import { coverageScores } from "./fields/coverage.ts";
import { groundedClaims } from "./fields/grounded.ts";
import { fieldsTable } from "./fields/table.ts";
import { quotedContentFound } from "./quoted-content.ts";
import { readerOf } from "./readers.ts";
import { scoreAttributions } from "./score-attributions.ts";
import { scoreSentences, showSentenceScores } from "./score-sentences.ts";
import { showScores } from "./show-scores.ts";
import { measureSpacy } from "./spacy.ts";
import { measureSpeed, type Speed } from "./speed.ts";
import { readingOf } from "./tasks/reading-of.ts";

const { values } = parseArgs({
  options: { data: { type: "string" }, setting: { type: "string", default: "fast" }, spacy: { type: "string" } },
});
if (!values.data) {
  console.error("Usage: npm run bench:reading -- --data ../shared/data [--setting fast|careful] [--spacy PYTHON]");
  process.exit(2);
}
const folders = mkdtempSync(join(tmpdir(), "answerable-reading-"));
process.on("exit", () => rmSync(folders, { recursive: true, force: true }));
const at = (...parts: string[]) => join(values.data ?? "", ...parts);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const read = await readerOf(values.setting);

wholeArticles(at("polnear", "dev.jsonl"));
console.log(
  `\nPolNeAR, sentence by sentence\n\n${showSentenceScores(await scoreSentences(read, at("polnear", "sentences-valid.jsonl"), at("polnear", "dev.jsonl")))}`,
);
console.log(`\nWhat happened, and to whom, per cent\n\n${fieldsTable(values.data, scratch(), predicted)}`);
console.log(`\nPages of real incidents\n\n${coverageScores(values.data, predicted)}`);
console.log(`\n${await groundedClaims(values.data, values.setting as Setting)}`);
await speed(at("gvdb", "dev.jsonl"));

function wholeArticles(dev: string): void {
  const gold = readAnswers(dev);
  const found = readAnswers(predicted("polnear", dev));
  console.log(`PolNeAR, ${gold.length} whole articles, setting ${values.setting}\n`);
  console.log(showScores(scoreAttributions(gold, found)));
  const quoted = quotedContentFound(gold, found);
  console.log(`directly quoted content found exactly ${percent(quoted.found / quoted.all)} of ${quoted.all}`);
  console.log(`expected calibration error of the confidence ${percent(calibrationError(judged(gold, found)))}`);
}

/** A new folder among those removed when this process ends. */
function scratch(): string {
  return mkdtempSync(join(folders, "part-"));
}

/** The file of a task's predictions, made by the command that anybody may run. */
function predicted(task: string, data: string): string {
  const out = join(scratch(), "predicted.jsonl");
  const predict = join(import.meta.dirname, "predict.ts");
  const run = spawnSync(process.execPath, [predict, task, "--data", data, "--out", out, "--setting", values.setting], {
    stdio: "inherit",
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
  return out;
}

async function speed(file: string): Promise<void> {
  const texts = readTexts(file).map(({ text }) => text);
  const setting = values.setting as Setting;
  console.log(`\nSpeed on ${texts.length} articles about shootings, processor time on one core\n`);
  const who = await measureSpeed(read, texts);
  const whole = await measureSpeed((text) => readingOf({ id: "", text }, setting), texts);
  console.log(showSpeed("who says what", who));
  console.log(showSpeed("the whole reading", whole));
  if (!values.spacy) return;
  const spacy = measureSpacy(values.spacy, file, at("polnear", "train.silver.tsv.gz"));
  const theirs = spacy.articles / spacy.seconds;
  console.log(
    `spaCy              ${theirs.toFixed(0)} articles, ${(spacy.tokens / spacy.seconds).toFixed(0)} tokens a second`,
  );
  console.log(`                   (${spacy.what})`);
  const times = (speed: Speed) => (speed.articlesASecond / theirs).toFixed(1);
  console.log(`who says what at ${times(who)} times spaCy's speed, the whole reading at ${times(whole)} times`);
}

function showSpeed(what: string, { articlesASecond, tokensASecond, millisecondsFor600Words }: Speed): string {
  return `${what.padEnd(18)} ${articlesASecond.toFixed(0)} articles, ${tokensASecond.toFixed(0)} tokens a second, ${millisecondsFor600Words.toFixed(1)} ms for 600 words`;
}
