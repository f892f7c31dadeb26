import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { type Asked, decide, deedAsked } from "../../flow/index.ts";
import { DeedKind, type FieldName, fieldNames, Mode } from "../../model/index.ts";
import type { Streams } from "../streams.ts";
import { decisionLine } from "./decisions.ts";
import { inRecord, type RecordSettings, withRecord } from "./record-option.ts";

interface Settings extends Omit<RecordSettings, "documents">, Omit<Asked, "kind" | "documents"> {
  readonly document?: readonly string[];
  readonly by: string;
  readonly reason: string;
  readonly after?: number;
  readonly json?: boolean;
}

/** `answerable decide`: what an editor decides, kept for good and applied to the case files. */
export function decideCommand(streams: Streams, exit: (status: number) => void): Command {
  return withRecord(new Command("decide"))
    .description("Record what an editor decides, with a reason, and make the case files anew that it changes.")
    .addArgument(new Argument("<kind>", "what is done").choices(DeedKind.options))
    .requiredOption("--by <name>", "who decides")
    .requiredOption("--reason <words>", "why, in words that others can weigh")
    .option("--case <id>", "the case; of a document that is moved, the one it is in")
    .option("--claim <id>", "the claim")
    .option("--field <field>", "the fact, by its field", field)
    .option("--about <person>", "whom the fact is about, by id or name, where the case has several")
    .option("--person <person>", "the person, by id or name, whose name is held or released")
    .option("--document <id...>", "documents, by SHA-256 or the start of it")
    .option("--value <value>", "the corrected value: a word, yes or no, a number, a date, or JSON")
    .option("--words <words>", "the words of a document that a correction or a new claim rests on")
    .option("--start <offset>", "where the words begin, if they stand there more than once", whole)
    .addOption(new Option("--mode <mode>", "how it is said; stated unless told").choices(Mode.options))
    .option("--with <id>", "the other case of a merge")
    .option("--to <id>", "the case that a document is moved to")
    .option("--hide <words>", "words that are to be held in all of the case")
    .option("--told <words>", "what readers are told of a hold")
    .option("--rule <rule>", "the rule whose hold is released; every hold unless told")
    .option("--decision <number>", "the decision that is undone", whole)
    .option(
      "--after <number>",
      "the last decision you have seen: refused if another about the same thing came since",
      whole,
    )
    .option("--json", "print the decision as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (kind: DeedKind, settings: Settings) => exit(await run(kind, settings, streams)));
}

const EXAMPLES = `
Examples, each with --by "Ines Falk" --reason "the coroner's report, page 2":
  answerable decide accept --case case-3f0a… --field age --about "Ama Holt"           the leading account is verified
  answerable decide correct --case case-3f0a… --field age --about "Ama Holt" --value 41 --words "Holt, 41,"
  answerable decide reject --case case-3f0a… --claim claim-486c…                       it was read wrongly
  answerable decide add --case case-3f0a… --field weapon --value knife --words "a knife"  an editor's own claim
  answerable decide merge --case case-3f0a… --with case-77b2…                          two cases are one
  answerable decide split --case case-3f0a… --document 48c6095f 2290908d               these make a case of their own
  answerable decide move --case case-3f0a… --document 48c6095f --to case-77b2…         without --to it is about no case
  answerable decide hold --case case-3f0a… --person "Ama Holt"                         also --claim, --field, --document, --hide, or the case
  answerable decide release --case case-3f0a… --person "Jay Holt" --rule minor         lifts a hold
  answerable decide undo --decision 12

Exit status: 0 when it is decided, 1 when it cannot be or others decided since, 2 when the command was misused.`;

async function run(kind: DeedKind, settings: Settings, streams: Streams): Promise<number> {
  const { by, reason, after, document, json } = settings;
  const outcome = await inRecord(settings, streams, async ({ store }) => {
    const known = await deedAsked(store, { ...settings, kind, ...(document && { documents: document }) });
    return decide(store, known, {
      by,
      reason,
      at: new Date().toISOString(),
      ...(after !== undefined && { seen: after }),
    });
  });
  if (outcome.outcome === "refused") {
    streams.stderr.write(`answerable: ${outcome.why}\n`);
    return 1;
  }
  if (outcome.outcome === "overtaken") {
    streams.stderr.write("answerable: others decided about this since, so nothing was decided. Look at it again:\n");
    for (const other of outcome.by) streams.stderr.write(`${decisionLine(other)}\n`);
    return 1;
  }
  const { decision, made } = outcome;
  if (json) streams.stdout.write(`${JSON.stringify(decision, null, 2)}\n`);
  else
    streams.stdout.write(
      `decision ${decision.number} is recorded; ${made} ${made === 1 ? "case file" : "case files"} changed\n`,
    );
  return 0;
}

function field(words: string): FieldName {
  const known = fieldNames.find((name) => name === words.replaceAll("-", "_"));
  if (known) return known;
  throw new InvalidArgumentError(`It must be one of the fields: ${fieldNames.join(", ")}.`);
}

function whole(words: string): number {
  if (/^\d{1,9}$/.test(words)) return Number(words);
  throw new InvalidArgumentError("It must be a whole number.");
}
