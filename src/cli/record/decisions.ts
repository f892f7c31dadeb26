import { Command } from "commander";
import { caseNamed, decisionsOfCase, toldDecisions } from "../../flow/index.ts";
import type { Decision } from "../../model/index.ts";
import type { Streams } from "../streams.ts";
import { inRecord, type RecordSettings, withRecord } from "./record-option.ts";

interface Settings extends RecordSettings {
  readonly case?: string;
  readonly json?: boolean;
}

/** `answerable decisions`: what editors decided, in order, with what became of it. */
export function decisionsCommand(streams: Streams, exit: (status: number) => void): Command {
  return withRecord(new Command("decisions"))
    .description("List what editors decided, in order: who, when, about what, why, and whether it still counts.")
    .option("--case <id>", "only those about one case")
    .option("--json", "print them as JSON lines, with their bodies and hashes")
    .addHelpText("after", "\nExample:\n  answerable decisions --case case-3f0a9c41d2b7e856\n\nExit status: 0.")
    .action(async (settings: Settings) => exit(await list(settings, streams)));
}

async function list(settings: Settings, streams: Streams): Promise<number> {
  const decisions = await inRecord(settings, streams, async ({ store }) => {
    if (settings.case === undefined) return toldDecisions(store);
    return decisionsOfCase(store, (await caseNamed(store, settings.case)).id);
  });
  if (settings.json) for (const decision of decisions) streams.stdout.write(`${JSON.stringify(decision)}\n`);
  else if (decisions.length === 0) streams.stdout.write("Nothing was decided.\n");
  else
    for (const decision of decisions) {
      const note = decision.standing === "counts" ? "" : ` (${decision.standing})`;
      streams.stdout.write(`${decisionLine(decision)}${note}\n`);
    }
  return 0;
}

/** One decision in a line. */
export function decisionLine({ number, at, by, kind, about, reason }: Decision): string {
  return `${number}  ${at.slice(0, 10)}  ${by}  ${kind} ${about}: ${reason}`;
}
