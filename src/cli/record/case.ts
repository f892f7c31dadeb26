import { Command } from "commander";
import { caseOnDay, madePublic, readPolicy } from "../../flow/index.ts";
import { AnswerableError, type Cases } from "../../model/index.ts";
import { renderPage } from "../../publish/index.ts";
import { dayArgument, today } from "../day-option.ts";
import { type Streams, wantsColour, widthOf } from "../streams.ts";
import { renderTerminal } from "../terminal/index.ts";
import { writeWhole } from "../write-whole.ts";
import { type PublicSettings, withPublic } from "./public-option.ts";
import { inRecord, type RecordSettings, withRecord } from "./record-option.ts";

interface Settings extends RecordSettings, PublicSettings {
  readonly asOf?: string;
  readonly json?: boolean;
  readonly out?: string;
  readonly page?: string;
}

/** `answerable case`: one case file of the record, as it is or as it was on a day. */
export function caseCommand(streams: Streams, exit: (status: number) => void): Command {
  return withPublic(withRecord(new Command("case")))
    .description("Show one case of the record. An id that the case had before leads to it too.")
    .argument("<id>", "the case's id, as answerable cases gives it")
    .option("--as-of <date>", "as its documents known on a day would have made it", dayArgument)
    .option("--json", "print it as JSON (schema answerable/cases@1)")
    .option("--out <file>", "write to a file instead of the screen")
    .option("--page <file>", "also write a self-contained HTML page")
    .addHelpText("after", EXAMPLES)
    .action(async (id: string, settings: Settings) => exit(await one(id, settings, streams)));
}

const EXAMPLES = `
Examples:
  answerable case case-3f0a9c41d2b7e856                     on the screen
  answerable case case-3f0a9c41d2b7e856 --page case.html    as a page
  answerable case case-3f0a9c41d2b7e856 --as-of 2031-06-30  what was known on that day
  answerable case case-3f0a9c41d2b7e856 --public --page case.html  without what is held

Exit status: 0 when there is such a case, 1 when there is none.`;

async function one(id: string, settings: Settings, streams: Streams): Promise<number> {
  const { cases, isHeld } = await inRecord(settings, streams, async ({ store }) => {
    const kept = await store.findCase(id);
    if (!kept)
      throw new AnswerableError(
        "no-case",
        `There is no case ${id} in the record. "answerable cases" lists those there are.`,
      );
    const { file, documents } = kept;
    const cases: Cases = settings.asOf
      ? await caseOnDay(store, file.documents, settings.asOf, today())
      : { schema: "answerable/cases@1", documents: [...documents], cases: [file], unread: [], unrelated: [] };
    if (!settings.public) return { cases, isHeld: false };
    const made = await madePublic(store, cases, await readPolicy(settings.policy));
    return { cases: made.cases, isHeld: cases.cases.length > 0 && made.cases.cases.length === 0 };
  });
  if (isHeld) {
    streams.stderr.write(`answerable: ${id} is held by an editor: nothing of it is public.\n`);
    return 1;
  }
  if (cases.documents.length === 0) {
    streams.stderr.write(`answerable: no document of ${id} was known on ${settings.asOf}. Give a later --as-of.\n`);
    return 1;
  }
  const look = { width: widthOf(streams), colour: wantsColour(streams) && !settings.out };
  const words = settings.json ? `${JSON.stringify(cases, null, 2)}\n` : renderTerminal(cases, look);
  if (settings.out) await writeWhole(settings.out, words);
  else streams.stdout.write(words);
  if (settings.page) await writeWhole(settings.page, renderPage(cases));
  return 0;
}
