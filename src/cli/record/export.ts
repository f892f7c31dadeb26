import { Command } from "commander";
import { exportRecord } from "../../flow/index.ts";
import { renderPage } from "../../publish/index.ts";
import type { Streams } from "../streams.ts";
import { writeWhole } from "../write-whole.ts";
import { inRecord, type RecordSettings, withRecord } from "./record-option.ts";

interface Settings extends RecordSettings {
  readonly out?: string;
  readonly page?: string;
}

/** `answerable export`: all of the record as case files. */
export function exportCommand(streams: Streams, exit: (status: number) => void): Command {
  return withRecord(new Command("export"))
    .description(
      "Print all case files of the record as JSON (schema answerable/cases@1), as answerable read would make them.",
    )
    .option("--out <file>", "write to a file instead of the screen")
    .option("--page <file>", "also write a self-contained HTML page")
    .addHelpText("after", "\nExample:\n  answerable export --out record.json\n\nExit status: 0.")
    .action(async (settings: Settings) => {
      const cases = await inRecord(settings, streams, ({ store }) => exportRecord(store));
      const words = `${JSON.stringify(cases, null, 2)}\n`;
      if (settings.out) await writeWhole(settings.out, words);
      else streams.stdout.write(words);
      if (settings.page) await writeWhole(settings.page, renderPage(cases));
      exit(0);
    });
}
