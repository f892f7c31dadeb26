import { Command } from "commander";
import { type CountedValue, type ExaminedCounts, type ExaminedSource, examineSource } from "../../flow/index.ts";
import { type Streams, widthOf } from "../streams.ts";
import { wrap } from "../terminal/index.ts";

interface Settings {
  readonly source?: string;
  readonly map?: string;
  readonly agencies?: string;
  readonly json?: boolean;
}

/** `answerable link check`: loads a list and tells what was understood, before anything is linked. */
export function checkCommand(streams: Streams, exit: (status: number) => void): Command {
  return new Command("check")
    .description(
      "Load a list and tell what was found in it: rows, days, states, names, what could not be read, what is there twice. Nothing is linked.",
    )
    .argument("<file>", "the list, as CSV")
    .option("--source <name>", "which known source it is of; else its columns tell")
    .option("--map <file>", "the mapping of a list that is not known")
    .option("--agencies <file>", "the table of agencies that its ids mean; else the one beside it")
    .option("--json", "print what was found as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (file: string, settings: Settings) => exit(await check(file, settings, streams)));
}

const EXAMPLES = `
Examples:
  answerable link check fatal-police-shootings-data.csv    of a known source, told by its columns
  answerable link check county-list.csv --map county.yaml  of any other list

Exit status: 0 when the list can be linked, 1 when it cannot be read, 2 when the command was misused.`;

async function check(file: string, { json, ...choice }: Settings, streams: Streams): Promise<number> {
  const found = await examineSource(file, choice);
  if (json) streams.stdout.write(`${JSON.stringify({ ...found, adapter: found.adapter.name }, null, 2)}\n`);
  else {
    const lines = "counts" in found ? ofCounts(found) : ofPeople(found);
    streams.stdout.write(`${lines.flatMap((line) => wrap(line, widthOf(streams))).join("\n")}\n`);
  }
  return 0;
}

/** How many of a listing are named on screen; `--json` has all. */
const NAMED = 5;

const records = (count: number) => `${count} ${count === 1 ? "record" : "records"}`;

const listed = (values: readonly CountedValue[]) =>
  values
    .slice(0, NAMED)
    .map(({ value, records: count }) => `${value} ${count}`)
    .join(", ") + (values.length > NAMED ? `, and ${values.length - NAMED} more` : "");

function ofPeople(found: ExaminedSource): string[] {
  const { adapter, days, names, given, states, alike } = found;
  const share = (count: number) => `${Math.round((100 * count) / Math.max(1, found.records))} %`;
  const fields = Object.entries(given).map(
    ([field, count]) => [field === "latitude" ? "coordinates" : field, count] as const,
  );
  const unread = Map.groupBy(found.unread, ({ field }) => field);
  return [
    `${adapter.title} (${adapter.name}): ${records(found.records)}.`,
    found.records === 0
      ? "It has titles and no rows."
      : `Days: ${days.first ?? "none"} to ${days.last ?? "none"}${days.none > 0 ? `; ${records(days.none)} without` : ""}${days.notToTheDay > 0 ? `; ${records(days.notToTheDay)} not to the day` : ""}.`,
    `States: ${states.length}${states.length > 0 ? ` (${listed(states)})` : ""}.`,
    `Names: ${names.named} given, ${names.withheld} withheld, ${names.notStated} not stated.`,
    `Given: ${fields
      .filter(([, count]) => count > 0)
      .map(([field, count]) => `${field} ${share(count)}`)
      .join(", ")}.`,
    ...(fields.some(([, count]) => count === 0)
      ? [
          `Not given: ${fields
            .filter(([, count]) => count === 0)
            .map(([field]) => field)
            .join(", ")}.`,
        ]
      : []),
    ...[...unread].map(([field, values]) => `Not read, and taken for not stated, ${field}: ${listed(values)}.`),
    ...(found.repeated > 0 ? [`The same as an earlier row and left out: ${records(found.repeated)}.`] : []),
    ...(found.blank > 0 ? [`Without a word and left out: ${records(found.blank)}.`] : []),
    ...(alike.groups > 0
      ? [
          `Perhaps twice, one name, day and state under several ids: ${alike.groups} (${alike.keys.map((keys) => keys.join(" and ")).join("; ")}${alike.groups > alike.keys.length ? "; and more" : ""}).`,
        ]
      : []),
    ...(found.added.length > 0
      ? [`Columns that the adapter does not know, and does not read: ${found.added.join(", ")}.`]
      : []),
    ...(found.encoding === "utf-8"
      ? []
      : [`It is not UTF-8 and was read as ${found.encoding}: look at names with marks.`]),
    ...(found.agencies === null
      ? [
          `Agencies are only numbers here: put ${adapter.fields.agencies?.look_up?.files[0]} beside it, or name it with --agencies.`,
        ]
      : []),
  ];
}

function ofCounts({ adapter, counts }: ExaminedCounts): string[] {
  return [
    `${adapter.title} (${adapter.name}): ${counts.length} ${counts.length === 1 ? "row" : "rows"} of counts.`,
    "It has no row for a person or an incident, so that nothing of it can be linked; it can be set beside counts.",
    ...counts.map((row) =>
      Object.entries(row)
        .map(([name, value]) => `${name} ${value ?? "not stated"}`)
        .join(", "),
    ),
  ];
}
