// Checks the annotations against the public data they were made on, and counts them.
//
//   node bench/reading/annotations/check.ts --data ../shared/data
import { parseArgs } from "node:util";
import { MODES } from "../mode-scores.ts";
import { type Annotated, readAnnotations, readTexts } from "./annotated.ts";

const { values } = parseArgs({ options: { data: { type: "string" } } });
if (values.data === undefined) {
  console.error("Say where the public data lies: --data FOLDER.");
  process.exit(2);
}
const texts = readTexts(values.data);
const annotations = readAnnotations();
const faults = annotations.flatMap((annotated, index) => faultsOf(annotated).map((why) => `line ${index + 1}: ${why}`));
const parts = new Map<string, Set<string>>();
for (const { corpus, document, part } of annotations)
  parts.set(`${corpus} ${document}`, new Set([...(parts.get(`${corpus} ${document}`) ?? []), part]));
for (const [document, of] of parts) if (of.size > 1) faults.push(`${document} is in both parts`);

for (const mode of MODES) {
  const of = annotations.filter((annotated) => annotated.mode === mode);
  const heldOut = of.filter(({ part }) => part === "held-out").length;
  console.log(`${mode.padEnd(10)} ${String(of.length).padStart(4)}, of which held out ${String(heldOut).padStart(3)}`);
}
console.log(`${annotations.length} attributions in ${parts.size} documents; ${faults.length} faults`);
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
