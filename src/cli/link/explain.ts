import { extname } from "node:path";
import { Command } from "commander";
import { keptLinks } from "../../flow/index.ts";
import { AnswerableError, Misuse, pairName, type RecordId, recordName, type ScoredPair } from "../../model/index.ts";
import { legible, renderWaterfall, renderWaterfallPicture } from "../../publish/index.ts";
import { inRecord, type RecordSettings, withRecord } from "../record/record-option.ts";
import { type Streams, wantsColour, widthOf } from "../streams.ts";
import { renderTerminalWaterfall } from "../terminal/waterfall.ts";
import { writeWhole } from "../write-whole.ts";
import { recordArgument } from "./judging-options.ts";

interface Settings extends RecordSettings {
  readonly page?: string;
  readonly json?: boolean;
}

/** `answerable link explain`: how two records came to their score, question by question. */
export function explainCommand(streams: Streams, exit: (status: number) => void): Command {
  return withRecord(new Command("explain"))
    .description("Show why two records are held to be one or not: each question, its answer and what it weighs.")
    .argument("<left>", "a record as source:key, as post:1234", recordArgument)
    .argument("<right>", "the other record", recordArgument)
    .option("--page <file>", "also write it as a page (.html) or a picture (.svg)")
    .option("--json", "print it as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (left: RecordId, right: RecordId, settings: Settings) =>
      exit(await explain({ left, right }, settings, streams)),
    );
}

const EXAMPLES = `
Examples:
  answerable link explain post:12 count:a/7
  answerable link explain post:12 count:a/7 --page why.html

Exit status: 0 when the pair was scored, 1 when it was not.`;

async function explain(
  asked: Pick<ScoredPair, "left" | "right">,
  settings: Settings,
  streams: Streams,
): Promise<number> {
  const isPicture = settings.page !== undefined && extname(settings.page).toLowerCase() === ".svg";
  if (settings.page && !isPicture && !/\.html?$/i.test(settings.page))
    throw new Misuse(`${settings.page}: a score is written as .html or .svg. Give the file one of these endings.`);
  const { pairs, judgements, holds } = await inRecord(settings, streams, ({ store }) => keptLinks(store));
  const names = `${recordName(asked.left)} and ${recordName(asked.right)}`;
  if (holds.isHeldRecord(asked.left) || holds.isHeldRecord(asked.right))
    throw new AnswerableError("held", `${names}: one is under a hold, so that nothing that tells its name is shown.`);
  const pair = pairs.find((one) => pairName(one) === pairName(asked));
  if (!pair)
    throw new AnswerableError(
      "unknown-pair",
      `No run has scored ${names}: they have no blocking key in common, or one of them is in no list. Check both keys.`,
    );
  const held = judgements.filter((judgement) => !judgement.withdrawn && pairName(judgement) === pairName(asked));
  if (settings.json) streams.stdout.write(`${JSON.stringify({ pair, judgements: held }, null, 2)}\n`);
  else {
    streams.stdout.write(renderTerminalWaterfall(pair, { width: widthOf(streams), colour: wantsColour(streams) }));
    for (const { verdict, by, at, reason, id } of held)
      streams.stdout.write(legible(`${verdict}, by ${by} on ${at.slice(0, 10)}: ${reason} (${id.slice(0, 12)})\n`));
  }
  if (settings.page) await writeWhole(settings.page, isPicture ? renderWaterfallPicture(pair) : renderWaterfall(pair));
  return 0;
}
