// How well modes are read, on the annotations beside this file: each attribution's own words are given, its mode is read.
//
//   npm run bench:modes -- --data ../shared/data [--errors] [--reader modes.jsonl|second-reader.jsonl]
import { parseArgs } from "node:util";
import { modeOf } from "../../src/read/index.ts";
import { type Annotated, READERS, readAnnotations, readTexts, wordsOf } from "./annotations/annotated.ts";
import { MODES, modeScores } from "./mode-scores.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    errors: { type: "boolean", default: false },
    reader: { type: "string", default: READERS[0] },
  },
});
if (values.data === undefined) {
  console.error("Say where the public data lies: --data FOLDER.");
  process.exit(2);
}
const reader = READERS.find((file) => file === values.reader);
if (reader === undefined) {
  console.error(`There is no ${values.reader}; there are ${READERS.join(" and ")}.`);
  process.exit(2);
}
const texts = readTexts(values.data);
const read = (annotated: Annotated) => {
  const text = texts.get(`${annotated.corpus} ${annotated.document}`);
  if (text === undefined) throw new Error(`${annotated.corpus} has no document ${annotated.document}.`);
  const words = (["source", "cue", "content"] as const).map((role) => wordsOf(text, annotated[role]));
  const [source = "", cue = "", content = ""] = words;
  const start = annotated.cue[0]?.[0] ?? 0;
  const before = text.slice(Math.max(0, start - 24), start);
  return { gold: annotated.mode, read: modeOf({ source, before, cue, content }), words };
};
const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);

for (const part of ["tune", "held-out"] as const) {
  const pairs = readAnnotations(reader)
    .filter((annotated) => annotated.part === part)
    .map(read);
  const { each, macroF1, accuracy, confusion, printedAsFact } = modeScores(pairs);
  console.log(`\n${part}: ${pairs.length} attributions, macro F1 ${percent(macroF1)}, right ${percent(accuracy)}`);
  console.log(`an allegation or denial printed as stated fact ${percent(printedAsFact)}`);
  console.log(
    `${"".padEnd(10)} precision   recall       F1   read as ${MODES.map((m) => m.slice(0, 5).padStart(6)).join("")}`,
  );
  for (const [row, { mode, precision, recall, f1 }] of each.entries())
    console.log(
      `${mode.padEnd(10)}  ${[precision, recall, f1].map(percent).join(" ")}           ${(confusion[row] ?? []).map((n) => String(n).padStart(6)).join("")}`,
    );
  if (values.errors && part === "tune")
    for (const { gold, read: as, words } of pairs)
      if (gold !== as) console.log(`${gold} as ${as}: ${words.join(" | ")}`);
}
