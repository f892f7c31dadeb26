import { Command, Option } from "commander";
import { diffCases, readDocuments, type Setting } from "../flow/index.ts";
import { type Decision, Misuse, type Reading, type UnreadableDocument } from "../model/index.ts";
import { type CaptureSettings, CONTACT, captureOptions, FOLLOW, report, SOURCES } from "./capture-settings.ts";
import { dayArgument, today } from "./day-option.ts";
import { limitOption, limitsHelp } from "./limit-option.ts";
import { progressOn } from "./progress.ts";
import { inRecord, type RecordSettings, withRecord } from "./record/record-option.ts";
import { type Streams, wantsColour, widthOf } from "./streams.ts";
import { renderChanges } from "./terminal/index.ts";

interface Settings extends CaptureSettings, RecordSettings {
  readonly from: string;
  readonly to?: string;
  readonly case?: string;
  readonly setting: Setting;
  readonly json?: boolean;
}

/** `answerable diff`: what changed in each case from one day to another, in sentences. */
export function diffCommand(streams: Streams, exit: (status: number) => void): Command {
  return withRecord(new Command("diff"))
    .description(
      "Tell in sentences what changed in each case from one day to another. Without any source, in the cases of the record.",
    )
    .argument("[sources...]", SOURCES)
    .requiredOption("--from <date>", "the earlier day, as 2031-03-05: what was published by then is known", dayArgument)
    .option("--to <date>", "the later day; today unless told", dayArgument)
    .option("--case <id>", "only this case")
    .addOption(
      new Option("--setting <how>", "how it is found who says what")
        .choices(["fast", "careful", "rules"])
        .default("fast"),
    )
    .option("--json", "print the changes as JSON")
    .option("--follow", FOLLOW)
    .option("--contact <who>", CONTACT)
    .addOption(limitOption())
    .addHelpText("after", () => `${limitsHelp()}${EXAMPLES}`)
    .action(async (sources: string[], settings: Settings) => exit(await diff(sources, settings, streams)));
}

const EXAMPLES = `
Examples:
  answerable diff news/ --from 2031-05-14 --to 2031-06-03  what three weeks brought
  answerable diff news/ --from 2031-05-14                  what is new since then
  answerable diff --case case-3f0a9c41d2b7e856 --from 2031-05-14  in one case of the record

Exit status: 0 when every document was read, 1 when one could not be, 2 when the command was misused.`;

async function diff(sources: readonly string[], settings: Settings, streams: Streams): Promise<number> {
  const days = { from: settings.from, to: settings.to ?? today(), today: today() };
  if (days.from > days.to)
    throw new Misuse(
      settings.to
        ? `--from ${days.from} is later than --to ${days.to}: turn them round.`
        : `--from ${days.from} is later than today, ${days.to}: give a later day with --to.`,
    );
  const { readings, added, decisions, unreadable, caseId } =
    sources.length > 0 ? await readNow(sources, settings, streams) : await recorded(settings, streams);
  const { cases, documents } = diffCases(readings, {
    ...days,
    ...(added && { added }),
    ...(decisions && { decisions }),
  });
  const wanted = cases.filter(({ after }) => settings.case === undefined || after.id === (caseId ?? settings.case));
  if (settings.case !== undefined && wanted.length === 0) {
    const known = cases.map(({ after }) => after.id).join(", ") || "none";
    throw new Misuse(`There is no case ${settings.case} in these documents by ${days.to}. The cases are: ${known}.`);
  }
  const look = { width: widthOf(streams), colour: wantsColour(streams) };
  streams.stdout.write(settings.json ? `${JSON.stringify(wanted, null, 2)}\n` : renderChanges(wanted, documents, look));
  return unreadable.length > 0 ? 1 : 0;
}

interface Found {
  readonly readings: readonly Reading[];
  readonly added?: ReadonlyMap<string, string>;
  readonly decisions?: readonly Decision[];
  readonly unreadable: readonly UnreadableDocument[];
  /** The id that the case has now, where it was asked for by one it had before. */
  readonly caseId?: string;
}

/** What the sources that were named say. */
async function readNow(sources: readonly string[], settings: Settings, streams: Streams): Promise<Found> {
  const progress = progressOn(streams);
  const { readings, unreadable } = await readDocuments(sources, {
    setting: settings.setting,
    capture: captureOptions(settings, streams),
    limits: settings.limit,
    onProgress: ({ count }) => progress.step(count),
  });
  progress.end();
  for (const reason of unreadable) report(reason, streams);
  return { readings, unreadable };
}

/** What the record has, of one case or of all. */
async function recorded(settings: Settings, streams: Streams): Promise<Found> {
  return inRecord(settings, streams, async ({ store }) => {
    const kept = settings.case === undefined ? null : await store.findCase(settings.case);
    const documents = kept?.file.documents ?? (await store.documentIds());
    const [readings, added] = [await store.readingsOf(documents), await store.addedOn(documents)];
    return {
      readings,
      added,
      decisions: await store.decisions(),
      unreadable: [],
      ...(kept && { caseId: kept.file.id }),
    };
  });
}
