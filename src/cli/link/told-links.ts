import { type LinkedLists, type MatchedLists, tallyOf } from "../../flow/index.ts";
import { legible } from "../../publish/index.ts";

/** What linking lists came to, in lines. */
export function tellLinked(result: LinkedLists): string {
  const { lists, matched, clusters } = result;
  const width = Math.max(...lists.map(({ source }) => source.length));
  const lines = [
    ...lists.map(
      ({ source, records, leftOut, from }) =>
        `${source.padEnd(width)}  ${records} ${records === 1 ? "record" : "records"} of ${from}${leftOut > 0 ? `, ${leftOut} rows left out: blank or repeated` : ""}`,
    ),
    ...matched.map((two) => tellTwo(two, result)),
  ];
  if (clusters.heldBack.length > 0)
    lines.push(`Held back: ${clusters.heldBack.length}, which would contradict what is held; the crosswalk says why.`);
  const torn = clusters.clusters.filter(({ conflicts }) => conflicts.length > 0).length;
  if (torn > 0) lines.push(`People contradict each other in ${torn}; "answerable link queue" shows them.`);
  return legible(`${lines.join("\n")}\n`);
}

function tellTwo({ left, right, linked, pairs, seconds }: MatchedLists, { roster, clusters }: LinkedLists): string {
  const maybe = pairs.filter(({ verdict }) => verdict === "unsure");
  const {
    linked: both,
    unsure,
    onlyLeft,
    onlyRight,
  } = tallyOf([left.source, right.source], roster, maybe, clusters.clusters);
  const { pairs: compared, tooLarge } = linked.blocking;
  const passed =
    tooLarge.keys > 0 ? `; ${tooLarge.keys} keys that too many share were passed over (${tooLarge.pairs} pairs)` : "";
  return [
    `${left.source} and ${right.source}: ${both} linked, ${unsure} unsure; ${onlyLeft} only in ${left.source}, ${onlyRight} only in ${right.source}`,
    `  ${compared} pairs compared in ${seconds.toFixed(1)} s${passed}`,
  ].join("\n");
}
