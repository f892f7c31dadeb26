import { Command } from "commander";
import { type Hit, publicSearch, readPolicy } from "../../flow/index.ts";
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
  if (settings.json) for (const hit of hits) streams.stdout.write(`${JSON.stringify(hit)}\n`);
  else for (const [head, ofCase] of byCase(hits)) streams.stdout.write(`${head}\n${ofCase.map(lineOf).join("")}`);
  if (hits.length === 0 && !settings.json) streams.stdout.write("Nothing was found.\n");
  return hits.length > 0 ? 0 : 1;
}

/** What was found, case by case, in the order in which each was found first. */
function byCase(hits: readonly Hit[]): Map<string, Hit[]> {
  const cases = new Map<string, Hit[]>();
  for (const hit of hits) {
    const head = `${hit.title ?? "in no case"}${hit.caseId ? ` (${hit.caseId})` : ""}`;
    cases.set(head, [...(cases.get(head) ?? []), hit]);
  }
  return cases;
}

function lineOf({ field, excerpt }: Hit): string {
  return `  ${field === null ? "document" : fieldOf(field as FieldName).label}: ${excerpt}\n`;
}
