import { Command } from "commander";
import {
  type ChosenList,
  chooseLists,
  crosswalkOf,
  defaultLinkSettings,
  IMPORTED,
  isOfRecord,
  type LinkedLists,
  type LinkOptions,
  linkInParts,
  linkLists,
  membershipOf,
  type OpenRecord,
  OWN_LIST,
  openRecord,
  Queue,
  refuseUnknownFormat,
  writeCrosswalk,
  writeMembership,
} from "../../flow/index.ts";
import { Misuse } from "../../model/index.ts";
import { type RecordSettings, recordAddress, withRecord } from "../record/record-option.ts";
import { databaseOf } from "../record/work.ts";
import type { Streams } from "../streams.ts";
import { countArgument } from "./judging-options.ts";
import { saying } from "./saying.ts";
import { tellLinked } from "./told-links.ts";

interface Settings extends RecordSettings {
  readonly out?: string;
  readonly members?: string;
  readonly map: string[];
  readonly labels?: string;
  readonly threshold: number;
  readonly blankNames?: boolean;
  readonly queue?: boolean;
  readonly parts: number;
}

/** `answerable link run`: links two lists or more with each other. */
export function runCommand(streams: Streams, exit: (status: number) => void): Command {
  return withRecord(new Command("run"))
    .description(
      "Link two lists or more, each with each, record by record. With --record the judgements are kept there, and what people judged counts; without, nothing is written but the files that are named.",
    )
    .argument(
      "<lists...>",
      `files; ${IMPORTED}NAME for a list that the record took in by answerable import; SOURCE= before either says what it is; ${OWN_LIST} for the cases of the record`,
    )
    .option("--out <file>", "write the crosswalk: .csv, .parquet or .jsonl")
    .option("--members <file>", "write every record with its cluster: .csv, .parquet or .jsonl")
    .option("--map <file>", "a mapping for lists of no known source; may be given several times", together, [])
    .option("--labels <file>", "pairs that people judged, to learn from: a crosswalk, or left_key, right_key and same")
    .option(
      "--threshold <probability>",
      "from which probability on a chosen pair is judged the same",
      probabilityArgument,
      defaultLinkSettings.sure,
    )
    .option("--blank-names", "take every name for one that is not stated, to see what the rest can do")
    .option("--queue", "leave the comparing to the workers of answerable work; needs PostgreSQL")
    .option("--parts <count>", "with --queue: so many jobs for two lists", countArgument, 16)
    .addHelpText("after", EXAMPLES)
    .action(async (lists: string[], settings: Settings) => exit(await run(lists, settings, streams)));
}

const EXAMPLES = `
Examples:
  answerable link run post.csv counted.csv --out crosswalk.csv            two files, told by their columns
  answerable link run ${OWN_LIST} post.csv counted.csv --record county           the record's cases and two lists; judgements are kept
  answerable link run ${OWN_LIST} ${IMPORTED}mpv --record county                  the record's cases and the rows it has of another list
  answerable link run washington-post-2=a.csv own.csv --map own.yaml      a source by name, and a list of one's own

A file whose own name begins with "${IMPORTED}" is named with its folder: ./${IMPORTED}list.csv

Exit status: 0 when the lists were linked, 1 when one could not be read, 2 when the command was misused.`;

async function run(lists: readonly string[], settings: Settings, streams: Streams): Promise<number> {
  for (const file of [settings.out, settings.members]) if (file) refuseUnknownFormat(file);
  const keep = settings.record !== undefined || settings.database !== undefined;
  const record = keep || settings.queue || lists.some(isOfRecord) ? await open(settings, streams) : null;
  const said = saying(streams);
  let queue: Queue | null = null;
  try {
    const chosen = await chooseLists(lists, settings.map, record?.store);
    if (settings.queue) queue = await Queue.open(databaseOf(recordAddress(settings, streams).database));
    const result = await linkLists(chosen, {
      ...optionsOf(settings),
      keep,
      onProgress: said.say,
      ...inRecord(record),
      ...(queue && record ? { matchTables: linkInParts(queue, record.folder, settings.parts, said.say) } : {}),
    });
    said.end();
    streams.stdout.write(tellLinked(result));
    await write(result, chosen, settings, streams);
    streams.stdout.write(
      keep
        ? `In the record: ${count(result.added, "new judgement")}, ${result.withdrawn} taken back.\n`
        : "No judgement was kept: --record keeps them.\n",
    );
    return 0;
  } finally {
    said.end();
    await queue?.stop();
    await record?.close();
  }
}

function optionsOf({ threshold, labels, blankNames }: Settings): Omit<LinkOptions, "store" | "keep"> {
  return {
    threshold,
    at: new Date().toISOString(),
    ...(labels ? { labels } : {}),
    ...(blankNames ? { blankNames } : {}),
  };
}

const inRecord = (record: OpenRecord | null) => (record ? { store: record.store } : {});

function open(settings: Settings, streams: Streams): Promise<OpenRecord> {
  return openRecord(recordAddress(settings, streams));
}

async function write(
  { judgements, pairs, holds, roster, clusters }: LinkedLists,
  chosen: readonly ChosenList[],
  { out, members }: Settings,
  streams: Streams,
): Promise<void> {
  const sources = new Set(chosen.map(({ source }) => source));
  if (out) {
    const ofThese = judgements.filter(({ left, right }) => sources.has(left.source) && sources.has(right.source));
    const rows = crosswalkOf(ofThese, pairs, holds.isHeldRecord);
    await writeCrosswalk(out, rows);
    streams.stdout.write(`${count(rows.length, "pair")} written to ${out}.\n`);
  }
  if (members) {
    const rows = membershipOf(
      roster.filter((one) => !holds.isHeldRecord(one)),
      clusters.clusters,
    );
    await writeMembership(members, rows);
    streams.stdout.write(`${count(rows.length, "record")} written to ${members}.\n`);
  }
}

function together(file: string, files: readonly string[]): string[] {
  return [...files, file];
}

function probabilityArgument(words: string): number {
  const probability = Number(words);
  if (words.trim() !== "" && probability > 0 && probability < 1) return probability;
  throw new Misuse(`“${words}” is no probability. Give a number between 0 and 1, as 0.9.`);
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
