import { Command } from "commander";
import { type Doubt, keptLinks, worthAsking } from "../../flow/index.ts";
import { recordName } from "../../model/index.ts";
import { describeProbability, describeSides } from "../../publish/index.ts";
import { inRecord, type RecordSettings, withRecord } from "../record/record-option.ts";
import { type Streams, wantsColour, widthOf } from "../streams.ts";
import { Paper } from "../terminal/paper.ts";
import { countArgument, noLinks } from "./judging-options.ts";
import { tellCluster } from "./told-clusters.ts";

interface Settings extends RecordSettings {
  readonly limit: number;
  readonly json?: boolean;
}

/** `answerable link queue`: the pairs most worth a person's look. */
export function queueCommand(streams: Streams, exit: (status: number) => void): Command {
  return withRecord(new Command("queue"))
    .description(
      "List the pairs most worth a person's look: by how many links an answer is expected to change. Judge them with answerable link judge.",
    )
    .option("--limit <count>", "so many pairs", countArgument, 20)
    .option("--json", "print them as JSON lines")
    .addHelpText("after", EXAMPLES)
    .action(async (settings: Settings) => exit(await queue(settings, streams)));
}

const EXAMPLES = `
Examples:
  answerable link queue                 the twenty pairs most worth a look
  answerable link queue --json --limit 500

Exit status: 0, 1 when the record holds no links.`;

async function queue(settings: Settings, streams: Streams): Promise<number> {
  const { pairs, judgements, clusters, holds } = await inRecord(settings, streams, ({ store }) => keptLinks(store));
  if (pairs.length + judgements.length === 0) throw noLinks();
  const open = pairs.filter(({ left, right }) => !holds.isHeldRecord(left) && !holds.isHeldRecord(right));
  const doubts = worthAsking(open, judgements);
  const shown = doubts.slice(0, settings.limit);
  if (settings.json) {
    for (const doubt of shown) streams.stdout.write(`${JSON.stringify(doubt)}\n`);
    return 0;
  }
  const torn = clusters.clusters.filter(({ conflicts }) => conflicts.length > 0);
  if (torn.length > 0) streams.stdout.write("People contradict each other in:\n");
  for (const cluster of torn) streams.stdout.write(tellCluster(cluster));
  if (shown.length === 0) streams.stdout.write("No pair waits for a person.\n");
  const paper = new Paper(widthOf(streams), wantsColour(streams));
  for (const [index, doubt] of shown.entries()) writeDoubt(paper, doubt, index + 1);
  if (shown.length > 0) streams.stdout.write(paper.text());
  if (pairs.length > open.length)
    streams.stdout.write(`${pairs.length - open.length} pairs with a record under a hold are not shown.\n`);
  return 0;
}

function writeDoubt(paper: Paper, { pair, joined, links, worth, because }: Doubt, number: number): void {
  const stands = joined ? "linked now" : "not linked now";
  const change = links === 1 ? "1 link" : `${links} links`;
  paper.write(`${recordName(pair.left)}  ${recordName(pair.right)}  ${describeProbability(pair.probability)}`, {
    lead: `${String(number).padStart(3)}  `,
    ink: "bold",
  });
  paper.write(`${stands}; an answer would change ${change} (${because}); worth ${worth.toFixed(2)}`, {
    indent: 5,
    ink: "dim",
  });
  for (const part of pair.parts) {
    const sides = describeSides(part);
    if (sides !== null && part.left !== null && part.right !== null)
      paper.write(`${sides}: ${part.answer}`, { indent: 5, lead: `${part.question}: ` });
  }
}
