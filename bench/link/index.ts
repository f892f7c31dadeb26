// How well two public lists are linked without labels: npm run bench:link -- --data FOLDER [--wrong]
//
// FOLDER holds mpv.csv, wapo_v1.csv, wapo_v2.csv, fe.csv and the gold and ignore files. Linking reads none of the latter; they are only
// scored against. `--wrong` lists, by their ids, the gold pairs of the open half that the matching holds to be different.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type LinkedFiles, linkFiles } from "./link-files.ts";
import { goldOf, isOpen, scoreLinks } from "./score-links.ts";

const { values } = parseArgs({ options: { data: { type: "string" }, wrong: { type: "boolean", default: false } } });
const { data } = values;
if (!data || !existsSync(join(data, "mpv.csv"))) {
  console.error(
    "Usage: npm run bench:link -- --data FOLDER [--wrong], where FOLDER holds mpv.csv and the other lists.",
  );
  process.exit(2);
}
console.log("| list | names | half | precision | recall | F1 | same | similar | withheld | different | blocking |");
console.log("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
for (const list of ["wapo_v1", "wapo_v2", "fe"])
  for (const blank of [undefined, "left", "right"] as const) {
    const linked = await linkFiles({ left: join(data, "mpv.csv"), right: join(data, `${list}.csv`), blank });
    report(list, blank, linked);
  }

function report(list: string, blank: "left" | "right" | undefined, { links, met }: LinkedFiles): void {
  const gold = goldOf(data ?? "", list);
  const names = blank ? `none on the ${blank}` : "all";
  for (const half of ["open", "held out"] as const) {
    const score = scoreLinks(gold, links, met, half);
    const shares = [score.precision, score.recall, score.f1, ...score.byName, score.blocking];
    console.log(`| ${[list, names, half, ...shares.map((share) => share.toFixed(4))].join(" | ")} |`);
  }
  if (!values.wrong || blank) return;
  const linkedTo = new Map(links.map(({ left, right }) => [left, right]));
  for (const { left, right } of gold.pairs.filter(({ left }) => isOpen(left)))
    if (linkedTo.has(left) && linkedTo.get(left) !== right)
      console.log(`  ${list}: gold says ${left} is ${right}; linked to ${linkedTo.get(left)}`);
}
