import { Command } from "commander";
import { importedRows } from "../../flow/index.ts";
import { AnswerableError, changedCells } from "../../model/index.ts";
import type { Streams } from "../streams.ts";
import { inRecord, type RecordSettings, withRecord } from "./record-option.ts";

interface Settings extends RecordSettings {
  readonly json?: boolean;
}

/** `answerable rows`: the rows that were imported, and what each said before. */
export function rowsCommand(streams: Streams, exit: (status: number) => void): Command {
  return withRecord(new Command("rows"))
    .description(
      "Show what was imported: the log of all imports, the rows of one source as they are, or every version of one row.",
    )
    .argument("[source]", "the short name of a source; without one, the log of imports")
    .argument("[key]", "the key of one row, to see what it said before")
    .option("--json", "print it as JSON lines")
    .addHelpText("after", EXAMPLES)
    .action(async (source: string | undefined, key: string | undefined, settings: Settings) =>
      exit(await rows(source, key, settings, streams)),
    );
}

const EXAMPLES = `
Examples:
  answerable rows                    every import, the first first
  answerable rows county --json      the rows of one source, as they are now
  answerable rows county 31-0047     one row, version by version

Exit status: 0 when there is such a source and row, 1 when there is none.`;

async function rows(
  source: string | undefined,
  key: string | undefined,
  settings: Settings,
  streams: Streams,
): Promise<number> {
  await inRecord(settings, streams, async ({ store }) => {
    const say = (data: object, words: string) => {
      streams.stdout.write(settings.json ? `${JSON.stringify(data)}\n` : words);
    };
    const log = await store.importLog(source);
    if (source === undefined) {
      for (const one of log)
        say(
          one,
          `${one.number}  ${one.at.slice(0, 10)}  ${one.source}  ${one.file}: ${one.versions} rows new, changed, back or gone\n`,
        );
      if (log.length === 0 && !settings.json) streams.stdout.write("Nothing was imported yet.\n");
      return;
    }
    if (log.length === 0)
      throw new AnswerableError(
        "no-rows",
        `The record has no rows of “${source}”. "answerable rows" lists what was imported.`,
      );
    if (key === undefined) {
      for await (const row of importedRows(store, source))
        say({ source, ...row }, `${row.key}\n${cellLines(row.cells)}`);
      return;
    }
    const versions = await store.versionsOf(source, key);
    if (versions.length === 0) throw new AnswerableError("no-rows", `“${source}” has no row with the key ${key}.`);
    let before: (typeof versions)[number]["cells"] = null;
    for (const one of versions) {
      const head = `version ${one.version}, import ${one.import}, ${one.at.slice(0, 10)}, ${one.file}`;
      say(
        { source, key, ...one },
        one.cells === null
          ? `${head}: gone from the table\n`
          : `${head}\n${cellLines(Object.fromEntries(changedCells(before, one.cells).map(({ column, after }) => [column, after ?? "(no such cell)"])))}`,
      );
      before = one.cells;
    }
  });
  return 0;
}

function cellLines(cells: Readonly<Record<string, string>>): string {
  return Object.entries(cells)
    .map(([column, words]) => `  ${column}: ${words}\n`)
    .join("");
}
