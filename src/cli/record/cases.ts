import { Command } from "commander";
import { publicCases, readPolicy } from "../../flow/index.ts";
import type { Streams } from "../streams.ts";
import { type FilterSettings, withFilters } from "./filter-options.ts";
import { type PublicSettings, withPublic } from "./public-option.ts";
import { inRecord, type RecordSettings, withRecord } from "./record-option.ts";

interface Settings extends RecordSettings, FilterSettings, PublicSettings {
  readonly json?: boolean;
}

/** `answerable cases`: the cases of the record, a line each. */
export function casesCommand(streams: Streams, exit: (status: number) => void): Command {
  return withPublic(withFilters(withRecord(new Command("cases")), 1000))
    .description("List the cases of the record, the latest first.")
    .option("--json", "print them as JSON lines")
    .addHelpText("after", EXAMPLES)
    .action(async (settings: Settings) => exit(await cases(settings, streams)));
}

const EXAMPLES = `
Examples:
  answerable cases                                  every case
  answerable cases --state Oregon --year 2031       of one state and year
  answerable cases --field leave --status disputed  where accounts of the officers' leave disagree

Exit status: 0.`;

async function cases(settings: Settings, streams: Streams): Promise<number> {
  const found = await inRecord(settings, streams, async ({ store }) =>
    settings.public ? publicCases(store, settings, await readPolicy(settings.policy)) : store.listCases(settings),
  );
  if (settings.json) for (const line of found) streams.stdout.write(`${JSON.stringify(line)}\n`);
  else if (found.length === 0) streams.stdout.write("No case fits.\n");
  else
    for (const { id, title, documents } of found)
      streams.stdout.write(`${id}  ${title}  (${documents} ${documents === 1 ? "document" : "documents"})\n`);
  return 0;
}
