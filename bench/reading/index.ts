// How well and how fast attributions are read: predicts, then scores.
//
//   npm run bench:reading -- --data ../shared/data [--setting fast|careful]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readAnswers, readTexts } from "./articles.ts";
import { quotedContentFound } from "./quoted-content.ts";
import { readerOf } from "./readers.ts";
import { scoreAttributions } from "./score-attributions.ts";
import { showScores } from "./show-scores.ts";
import { measureSpeed } from "./speed.ts";

const { values } = parseArgs({
  options: { data: { type: "string" }, setting: { type: "string", default: "fast" } },
});
if (!values.data) {
  console.error("Usage: npm run bench:reading -- --data ../shared/data [--setting fast|careful]");
  process.exit(2);
}
const dev = join(values.data, "polnear", "dev.jsonl");
const folder = mkdtempSync(join(tmpdir(), "answerable-reading-"));
try {
  const out = join(folder, "predicted.jsonl");
  const predict = join(import.meta.dirname, "predict.ts");
  const run = spawnSync(
    process.execPath,
    [predict, "polnear", "--data", dev, "--out", out, "--setting", values.setting],
    { stdio: "inherit" },
  );
  if (run.status !== 0) process.exit(run.status ?? 1);
  const gold = readAnswers(dev);
  const found = readAnswers(out);
  console.log(`PolNeAR, ${gold.length} whole articles, setting ${values.setting}\n`);
  console.log(showScores(scoreAttributions(gold, found)));
  const quoted = quotedContentFound(gold, found);
  console.log(
    `directly quoted content found exactly ${((100 * quoted.found) / quoted.all).toFixed(1)} % of ${quoted.all}\n`,
  );
  const speed = await measureSpeed(
    await readerOf(values.setting),
    readTexts(join(values.data, "gvdb", "dev.jsonl")).map(({ text }) => text),
  );
  console.log(
    `${speed.articles} articles about shootings: ${speed.articlesASecond.toFixed(0)} articles a second, ` +
      `${speed.tokensASecond.toFixed(0)} tokens a second, ${speed.millisecondsFor600Words.toFixed(1)} ms for 600 words`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
