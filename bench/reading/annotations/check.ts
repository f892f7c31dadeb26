// Checks the annotations against the public data they were made on, and counts them.
//
//   node bench/reading/annotations/check.ts --data ../shared/data
import { parseArgs } from "node:util";
import { MODES } from "../mode-scores.ts";
import { type Annotated, READERS, readAnnotations, readTexts } from "./annotated.ts";

const { values } = parseArgs({ options: { data: { type: "string" } } });
if (values.data === undefined) {
  console.error("Say where the public data lies: --data FOLDER.");
  process.exit(2);
}
const texts = readTexts(values.data);
const faults: string[] = [];
const parts = new Map<string, Set<string>>();

for (const file of READERS) {
  const annotations = readAnnotations(file);
  for (const [index, annotated] of annotations.entries()) {
    for (const why of faultsOf(annotated)) faults.push(`${file} line ${index + 1}: ${why}`);
    const document = `${annotated.corpus} ${annotated.document}`;
    parts.set(document, (parts.get(document) ?? new Set()).add(annotated.part));
  }
  const documents = new Set(annotations.map(({ corpus, document }) => `${corpus} ${document}`)).size;
  console.log(`${file}: ${annotations.length} attributions in ${documents} documents`);
  for (const mode of MODES) {
    const of = annotations.filter((annotated) => annotated.mode === mode);
    const heldOut = of.filter(({ part }) => part === "held-out").length;
    console.log(
      `${mode.padEnd(10)} tune ${String(of.length - heldOut).padStart(3)}, held out ${String(heldOut).padStart(3)}`,
    );
  }
}
for (const [document, of] of parts) if (of.size > 1) faults.push(`${document} is in both parts`);
console.log(`${parts.size} documents; ${faults.length} faults`);
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);

function faultsOf({ corpus, document, source, cue, content, mode }: Annotated): string[] {
  const text = texts.get(`${corpus} ${document}`);
  if (text === undefined) return [`${corpus} has no document ${document}`];
  const isWithin = ([start, end]: readonly [number, number]) => start >= 0 && start < end && end <= text.length;
  return [
    ...([...source, ...cue, ...content].every(isWithin) ? [] : ["an offset lies outside the text"]),
    ...(cue.length > 0 ? [] : ["it has no cue"]),
    ...(MODES.includes(mode) ? [] : [`${mode} is no mode`]),
  ];
}
