import { Command, InvalidArgumentError } from "commander";
import { caseNamed, waitingLines } from "../../flow/index.ts";
import type { Streams } from "../streams.ts";
import { inRecord, type RecordSettings, withRecord } from "./record-option.ts";

interface Settings extends RecordSettings {
  readonly case?: string;
  readonly limit: number;
  readonly json?: boolean;
}

/** `answerable review`: what waits for an editor. */
export function reviewCommand(streams: Streams, exit: (status: number) => void): Command {
  return withRecord(new Command("review"))
    .description("List what waits for an editor, what matters most first, each with the reason why.")
    .option("--case <id>", "only in one case")
    .option("--limit <count>", "at most so many; 30 unless told", positive, 30)
    .option("--json", "print it as JSON lines")
    .addHelpText("after", "\nExample:\n  answerable review --limit 10\n\nExit status: 0.")
    .action(async (settings: Settings) => exit(await review(settings, streams)));
}

async function review(settings: Settings, streams: Streams): Promise<number> {
  const { limit } = settings;
  const { items, total } = await inRecord(settings, streams, async ({ store }) => {
    const of = settings.case === undefined ? {} : { case: (await caseNamed(store, settings.case)).id };
    return waitingLines(store, { ...of, limit });
  });
  if (settings.json) for (const { title, ...one } of items) streams.stdout.write(`${JSON.stringify(one)}\n`);
  else if (total === 0) streams.stdout.write("Nothing waits for an editor.\n");
  else
    for (const { kind, caseId, about, because } of items)
      streams.stdout.write(`${kind}: ${because}\n  ${[...new Set([caseId ?? [], about].flat())].join("  ")}\n`);
  if (!settings.json && total > items.length)
    streams.stdout.write(`${total - items.length} more wait; --limit shows more.\n`);
  return 0;
}

function positive(words: string): number {
  if (/^[1-9]\d{0,6}$/.test(words)) return Number(words);
  throw new InvalidArgumentError("It must be a whole number above nought.");
}
