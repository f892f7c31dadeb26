import { Command, InvalidArgumentError } from "commander";
import { caseNamed, whatWaits } from "../../flow/index.ts";
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
  const all = await inRecord(settings, streams, async ({ store }) => {
    const id = settings.case === undefined ? null : (await caseNamed(store, settings.case)).id;
    return (await whatWaits(store)).filter(({ caseId }) => id === null || caseId === id);
  });
  const shown = all.slice(0, settings.limit);
  if (settings.json) for (const one of shown) streams.stdout.write(`${JSON.stringify(one)}\n`);
  else if (all.length === 0) streams.stdout.write("Nothing waits for an editor.\n");
  else
    for (const { kind, caseId, about, because } of shown)
      streams.stdout.write(`${kind}: ${because}\n  ${[...new Set([caseId ?? [], about].flat())].join("  ")}\n`);
  if (!settings.json && all.length > shown.length)
    streams.stdout.write(`${all.length - shown.length} more wait; --limit shows more.\n`);
  return 0;
}

function positive(words: string): number {
  if (/^[1-9]\d{0,6}$/.test(words)) return Number(words);
  throw new InvalidArgumentError("It must be a whole number above nought.");
}
