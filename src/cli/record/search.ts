import { Command } from "commander";
import { publicSearch, readPolicy } from "../../flow/index.ts";
import type { FieldName } from "../../model/index.ts";
import { fieldOf } from "../../model/index.ts";
import type { Streams } from "../streams.ts";
import { type FilterSettings, withFilters } from "./filter-options.ts";
import { type PublicSettings, withPublic } from "./public-option.ts";
import { inRecord, type RecordSettings, withRecord } from "./record-option.ts";

interface Settings extends RecordSettings, FilterSettings, PublicSettings {
  readonly json?: boolean;
}

/** `answerable search`: where documents and claims of the record have some words. */
export function searchCommand(streams: Streams, exit: (status: number) => void): Command {
  return withPublic(withFilters(withRecord(new Command("search")), 20))
    .description(
      'Find words in the documents and claims of the record. All words must be there; "quoted ones" side by side.',
    )
    .argument("<words...>", "what to look for")
    .option("--json", "print what is found as JSON lines")
    .addHelpText("after", EXAMPLES)
    .action(async (words: string[], settings: Settings) => exit(await search(words, settings, streams)));
}

const EXAMPLES = `
Examples:
  answerable search knife                             documents and claims with the word
  answerable search '"body camera"' --state Oregon    two words side by side, in cases of one state
  answerable search knife --field weapon              only claims of what weapon there was

Exit status: 0 when something was found, 1 when nothing was.`;

async function search(words: readonly string[], settings: Settings, streams: Streams): Promise<number> {
  const hits = await inRecord(settings, streams, async ({ store }) =>
    settings.public
      ? publicSearch(store, words.join(" "), settings, await readPolicy(settings.policy))
      : store.search(words.join(" "), settings),
  );
  for (const hit of hits) {
    if (settings.json) {
      streams.stdout.write(`${JSON.stringify(hit)}\n`);
      continue;
    }
    const what = hit.field === null ? "document" : fieldOf(hit.field as FieldName).label;
    streams.stdout.write(
      `${hit.title ?? "in no case"}${hit.caseId ? ` (${hit.caseId})` : ""}\n  ${what}: ${hit.excerpt}\n`,
    );
  }
  if (hits.length === 0 && !settings.json) streams.stdout.write("Nothing was found.\n");
  return hits.length > 0 ? 0 : 1;
}
