import { Command } from "commander";
import { type ImportResult, importTable } from "../../../flow/index.ts";
import { changedCells, type RowDeed } from "../../../model/index.ts";
import { type CaptureSettings, CONTACT, captureOptions } from "../../capture-settings.ts";
import { limitOption, limitsHelp } from "../../limit-option.ts";
import type { Streams } from "../../streams.ts";
import { inRecord, type RecordSettings, withRecord } from "../record-option.ts";
import { type MapSettings, tableMap } from "./import-settings.ts";
import { importWords } from "./import-words.ts";
import { Receipt } from "./receipt.ts";
import { rowWords } from "./row-words.ts";

interface Settings extends RecordSettings, MapSettings, CaptureSettings {
  readonly newSource?: boolean;
  readonly columnsChanged?: boolean;
  readonly updateOnly?: boolean;
  readonly fetch?: boolean;
  readonly dryRun?: boolean;
  readonly receipt?: string;
}

/** `answerable import`: takes the rows of a table in, and updates those that are known, by their keys. */
export function importCommand(streams: Streams, exit: (status: number) => void): Command {
  return withRecord(new Command("import"))
    .description(
      "Take in the rows of a table that somebody keeps, or bring them up to date by their keys. Every version of a row is kept beside the case files, which stay as they are.",
    )
    .argument("<table>", "a CSV whose first line names the columns, or JSON lines in a file named .jsonl")
    .option("--source <name>", "the short name of the list that the table is a state of, the same each time")
    .option("--key <column>", "the column that tells rows apart: the list's own id")
    .option(
      "--map <file>",
      "a YAML or JSON file that says this: source, key, links, published, publisher, delimiter, encoding",
    )
    .option("--links <column>", "the column with file names or addresses of documents to keep")
    .option("--published <column>", "the column with the day on which those were published")
    .option("--publisher <column>", "the column with who published them")
    .option("--fetch", "get documents at http(s) addresses too; else only files beside the table")
    .option("--delimiter <sign>", 'what stands between cells, such as ";" or "\\t"; a comma unless told')
    .option("--encoding <name>", "the character set, such as windows-1252; UTF-8 unless told")
    .option("--new-source", "the first import of this source")
    .option("--columns-changed", "the columns may differ from those of the last import")
    .option("--update-only", "leave out rows whose key the record does not know")
    .option("--dry-run", "show what would change, cell by cell, and change nothing")
    .option("--receipt <file>", "write a line of JSON for each row and document: what was done and why")
    .option("--contact <who>", CONTACT)
    .addOption(limitOption())
    .addHelpText("after", () => `${limitsHelp()}${EXAMPLES}`)
    .action(async (path: string, settings: Settings) => exit(await run(path, settings, streams)));
}

const EXAMPLES = `
Examples:
  answerable import county.csv --source county --key case_no --new-source   the first time
  answerable import county.csv --source county --key case_no --dry-run      what a later state of it would change
  answerable import county.csv --map county.yaml --receipt 2031-03.jsonl    as a file says, with a receipt

Exit status: 0 when every row and document was taken, 1 when one could not be, 2 when the command was misused.`;

async function run(path: string, settings: Settings, streams: Streams): Promise<number> {
  const map = await tableMap(settings);
  return inRecord(settings, streams, async (record) => {
    const receipt = settings.receipt ? await Receipt.open(settings.receipt) : null;
    const { newSource = false, columnsChanged = false, updateOnly = false, fetch = false, dryRun = false } = settings;
    const about = { schema: "answerable/receipt@1", ...map, table: path, dryRun, at: new Date().toISOString() };
    const shown = shownOn(streams, dryRun);
    try {
      await receipt?.line(about);
      const result = await importTable(record, path, {
        ...map,
        ...{ newSource, columnsChanged, updateOnly, fetch, dryRun },
        capture: captureOptions(settings, streams),
        onRow: async ({ before, after, ...row }) => {
          const changes = row.done === "gone" ? [] : changedCells(before, after);
          await receipt?.line({ ...row, changes });
          shown.row({ ...row, before, after });
        },
        onDocument: async (document) => {
          await receipt?.line(document);
          if (document.done === "refused" || (document.reason !== null && document.document !== null))
            streams.stderr.write(`answerable: ${document.key}: ${document.address}: ${document.reason}\n`);
        },
      });
      const { number, sha256, rows, documents } = result;
      await receipt?.line({ import: number, sha256, rows, documents });
      await receipt?.finish();
      shown.end();
      streams.stdout.write(importWords(map.source, result, dryRun));
      return statusOf(result);
    } catch (error) {
      await receipt?.giveUp();
      throw error;
    }
  });
}

function statusOf({ documents }: ImportResult): number {
  return documents.refused > 0 ? 1 : 0;
}

/** How many rows are shown on the screen; a receipt has every one. */
const SHOWN = 100;
const ALWAYS: readonly RowDeed[] = ["gone", "left out"];

/** What becomes of rows, on the screen: all that differs in a dry run, else only what the table no longer has or must not bring. */
function shownOn(streams: Streams, dryRun: boolean) {
  let count = 0;
  return {
    row: (row: Parameters<typeof rowWords>[0]) => {
      if (row.done === "unchanged" || (!dryRun && !ALWAYS.includes(row.done))) return;
      if (++count <= SHOWN) streams.stdout.write(rowWords(row));
    },
    end: () => {
      if (count > SHOWN) streams.stdout.write(`… and ${count - SHOWN} more, which --receipt lists\n`);
    },
  };
}
