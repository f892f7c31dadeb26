// How far two readers' annotations agree where both marked the same attribution. Needs no data: offsets are compared.
//
//   node bench/reading/annotations/agreement.ts
import { MODES } from "../mode-scores.ts";
import { type Annotated, readAnnotations } from "./annotated.ts";
import { agreementOn, type Pair, pairsOf } from "./pairs.ts";

const pairs = pairsOf(readAnnotations("modes.jsonl"), readAnnotations("second-reader.jsonl"));
const documents = new Set(pairs.map(([{ corpus, document }]) => `${corpus} ${document}`)).size;
console.log(`${pairs.length} attributions that both readers marked, in ${documents} documents`);

for (const role of ["source", "cue", "content"] as const) {
  const same = pairs.filter(([one, other]) => JSON.stringify(one[role]) === JSON.stringify(other[role])).length;
  console.log(`${role.padEnd(12)} the same offsets ${percent(same / pairs.length)}`);
}
for (const label of ["mode", "speaker", "hedged", "negated", "conditional"] as const)
  print(label, (annotated) => String(annotated[label]));

console.log("\none mode against the rest");
for (const mode of MODES) {
  const marked = ([one, other]: Pair) => [one, other].filter((annotated) => annotated.mode === mode).length;
  const both = pairs.filter((pair) => marked(pair) === 2).length;
  const either = pairs.filter((pair) => marked(pair) > 0).length;
  print(mode, (annotated) => String(annotated.mode === mode), `  both ${both} of ${either}`);
}

function print(what: string, labelOf: (annotated: Annotated) => string, more = ""): void {
  const { raw, kappa } = agreementOn(pairs, labelOf);
  console.log(`${what.padEnd(12)} agree ${percent(raw)}   kappa ${kappa.toFixed(3)}${more}`);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`.padStart(8);
}
