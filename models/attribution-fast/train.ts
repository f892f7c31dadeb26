// Learns the model of the fast attribution reader.
//
//   node models/attribution-fast/train.ts --data ../shared/data [--out FILE] [--keep FOLDER]
//
// --keep writes the model learned without each fold there too.
//
// Prints the figures of each fold of the training articles, and the SHA-256 of the file it makes. The same data and the
// same Node make the same file, byte for byte.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { sha256Of } from "../../src/model/index.ts";
import { CONFIDENCE_INPUTS } from "../../src/read/attribution/confidence.ts";
import { type ModelParts, packModel, unpackModel } from "../../src/read/attribution/model.ts";
import { WordTable } from "../../src/read/attribution/word-table.ts";
import { fitConfidence } from "./calibrate.ts";
import { judgedOf, printFold, printFolds } from "./folds.ts";
import { isolated } from "./isolated.ts";
import {
  CueCounts,
  learnChain,
  learnLinks,
  learnSpans,
  learnTaggers,
  learnWordClasses,
  lessonsOf,
  tagged,
  unseen,
} from "./learn.ts";
import { FOLDS, prepare } from "./prepared.ts";
import { SETTINGS } from "./settings.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    keep: { type: "string" },
    out: { type: "string", default: "models/attribution-fast/attribution-fast.bin" },
  },
});
if (!values.data) throw new Error("Say where the data is: --data PATH");
const began = performance.now();
const log = (line: string) => console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const articles = lessonsOf(prepare(values.data, SETTINGS.seed));
// Every article, and behind them their sentences that are quoted half-way, each alone.
const lessons = [...articles, ...articles.flatMap((article) => isolated(article) ?? [])];
const wordClasses = learnWordClasses(values.data);
const classes = new WordTable(wordClasses.words, wordClasses.numbers);
log(`${articles.length} articles, ${wordClasses.words.length} words in classes`);

// 1. Tags for each article, by taggers that have not seen it; and the taggers that are kept.
const foldOf = (k: number) => lessons[k]?.fold ?? 0;
const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
const foldTaggers = folds.map((fold) =>
  learnTaggers(
    articles.filter((article) => article.fold !== fold),
    classes,
  ),
);
const taggings = lessons.map((lesson) => tagged(lesson, classes, foldTaggers[lesson.fold] as (typeof foldTaggers)[0]));
const taggers = learnTaggers(articles, classes);
log("taggers");

// 2. The first stage for each fold, which reads that fold; and the one that is kept.
const chainWithout = (fold: number) => {
  const some = lessons.flatMap((lesson, k) => (lesson.fold === fold ? [] : [k]));
  const counts = new CueCounts(articles.filter((article) => article.fold !== fold));
  const learned = learnChain(
    some.map((k) => lessons[k] as (typeof lessons)[0]),
    some.map((k) => taggings[k] as (typeof taggings)[0]),
    counts,
    () => {},
  );
  log(fold < 0 ? "first stage" : `first stage without fold ${fold}`);
  return { ...learned, cueSteps: counts.table() };
};
const foldChains = folds.map(chainWithout);
const chain = chainWithout(-1);
const foldSteps = foldChains.map(({ cueSteps }) => new WordTable(cueSteps.words, cueSteps.numbers));
const read = lessons.map((lesson, k) =>
  unseen(
    lesson,
    taggings[k] as (typeof taggings)[0],
    foldSteps[lesson.fold] as WordTable,
    foldChains[lesson.fold] as (typeof foldChains)[0],
  ),
);

// 3. The second stage and the links, for each fold without it; how they do there gives the confidence.
const shared = { wordClasses, confidence: new Float64Array(CONFIDENCE_INPUTS) };
const foldParts = folds.map((fold): ModelParts => {
  const others = read.filter((_, k) => foldOf(k) !== fold);
  const { chain: weights, moves, cueSteps } = foldChains[fold] as (typeof foldChains)[0];
  const parts = { ...shared, ...(foldTaggers[fold] as (typeof foldTaggers)[0]), chain: weights, moves, cueSteps };
  return { ...parts, spans: learnSpans(others), links: learnLinks(others) };
});
if (values.keep)
  for (const [fold, parts] of foldParts.entries())
    writeFileSync(`${values.keep}/without-fold-${fold}.bin`, packModel(parts));
const foldModels = foldParts.map((parts) => unpackModel(packModel(parts)));
const judged = folds.map((fold) =>
  judgedOf(
    foldModels[fold] as (typeof foldModels)[0],
    articles.filter((article) => article.fold === fold),
  ),
);
// Each fold's confidence is fitted on the other folds, so that its error is honest.
for (const fold of folds) {
  const confidence = fitConfidence(judged.filter((_, other) => other !== fold).flat());
  const model = { ...(foldModels[fold] as (typeof foldModels)[0]), confidence };
  printFold(
    fold,
    model,
    articles.filter((article) => article.fold === fold),
  );
}
printFolds();

// 4. The model that is kept.
const parts: ModelParts = {
  wordClasses,
  ...taggers,
  cueSteps: chain.cueSteps,
  chain: chain.chain,
  moves: chain.moves,
  spans: learnSpans(read),
  links: learnLinks(read),
  confidence: fitConfidence(judged.flat()),
};
const bytes = packModel(parts);
writeFileSync(values.out, bytes);
log(`${values.out}: ${bytes.length} bytes, SHA-256 ${sha256Of(bytes)}`);
