import { Command } from "commander";
import { captureDocuments } from "../flow/index.ts";
import { type CaptureSettings, CONTACT, captureOptions, FOLLOW, report, SOURCES } from "./capture-settings.ts";
import { limitOption, limitsHelp } from "./limit-option.ts";
import { progressOn } from "./progress.ts";
import type { Streams } from "./streams.ts";

interface Settings extends CaptureSettings {
  readonly into: string;
}

/** `answerable capture`: gets documents and keeps their bytes in a folder, to be read later or again. */
export function captureCommand(streams: Streams, exit: (status: number) => void): Command {
  return new Command("capture")
    .description(
      "Keep documents in a folder, unchanged and named by their SHA-256, with where and when each was got. Run it again to get what changed, or to go on in a web archive where it stopped.",
    )
    .argument("<sources...>", SOURCES)
    .requiredOption("--into <folder>", "the folder that keeps them")
    .option("--follow", FOLLOW)
    .option("--contact <who>", CONTACT)
    .addOption(limitOption())
    .addHelpText("after", () => `${limitsHelp()}${EXAMPLES}`)
    .action(async (sources: string[], settings: Settings) => exit(await capture(sources, settings, streams)));
}

const EXAMPLES = `
Examples:
  answerable capture https://news.example/feed.xml --into record   a feed's pages; again tomorrow, only what is new
  answerable capture crawl.warc.gz --into record                   a web archive; goes on after a stop
  answerable read record                                           read all that the folder keeps

Exit status: 0 when every document was kept, 1 when one could not be, 2 when the command was misused.`;

async function capture(sources: readonly string[], settings: Settings, streams: Streams): Promise<number> {
  const progress = progressOn(streams, "kept");
  const { added, known, unreadable } = await captureDocuments(sources, settings.into, {
    ...captureOptions(settings, streams),
    onProgress: ({ count }) => progress.step(count),
  });
  progress.end();
  for (const reason of unreadable) report(reason, streams);
  const already = known === 0 ? "" : `, ${known} already there`;
  const refused = unreadable.length === 0 ? "" : `, ${unreadable.length} could not be captured`;
  streams.stdout.write(
    `${added} new ${added === 1 ? "document" : "documents"} in ${settings.into}${already}${refused}\n`,
  );
  return unreadable.length > 0 ? 1 : 0;
}
