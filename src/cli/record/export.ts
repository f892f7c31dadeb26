import { Command } from "commander";
import { exportRecord, madePublic, readPolicy } from "../../flow/index.ts";
import { renderPage } from "../../publish/index.ts";
import type { Streams } from "../streams.ts";
import { writeWhole } from "../write-whole.ts";
import { type PublicSettings, withPublic } from "./public-option.ts";
import { inRecord, type RecordSettings, withRecord } from "./record-option.ts";

interface Settings extends RecordSettings, PublicSettings {
  readonly out?: string;
  readonly page?: string;
}

/** `answerable export`: all of the record as case files. */
export function exportCommand(streams: Streams, exit: (status: number) => void): Command {
  return withPublic(withRecord(new Command("export")))
    .description(
      "Print all case files of the record as JSON (schema answerable/cases@1), as answerable read would make them.",
    )
    .option("--out <file>", "write to a file instead of the screen")
    .option("--page <file>", "also write a self-contained HTML page")
    .addHelpText(
      "after",
      "\nExamples:\n  answerable export --out record.json\n  answerable export --public --page record.html  without what is held\n\nExit status: 0.",
    )
    .action(async (settings: Settings) => {
      const cases = await inRecord(settings, streams, async ({ store }) => {
        const all = await exportRecord(store);
        return settings.public ? (await madePublic(store, all, await readPolicy(settings.policy))).cases : all;
      });
      const words = `${JSON.stringify(cases, null, 2)}\n`;
      if (settings.out) await writeWhole(settings.out, words);
      else streams.stdout.write(words);
      if (settings.page) await writeWhole(settings.page, renderPage(cases));
      exit(0);
    });
}
