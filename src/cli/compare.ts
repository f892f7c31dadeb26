import { Command } from "commander";
import { type Change, compareDocuments } from "../flow/index.ts";
import { UnreadableDocument } from "../model/index.ts";
import { report } from "./capture-settings.ts";
import { type Streams, wantsColour } from "./streams.ts";

/** `answerable compare`: what changed from one version of a document to the next. */
export function compareCommand(streams: Streams, exit: (status: number) => void): Command {
  return new Command("compare")
    .description("Show what changed from one version of a document to the next.")
    .argument("<older>", "the earlier version: a file or an address")
    .argument("<newer>", "the later version")
    .addHelpText("after", EXAMPLES)
    .action(async (older: string, newer: string) => exit(await compare(older, newer, streams)));
}

const EXAMPLES = `
Examples:
  answerable compare story-monday.html story-tuesday.html

Exit status: 0 when both were read, 1 when one could not be, 2 when the command was misused.`;

async function compare(older: string, newer: string, streams: Streams): Promise<number> {
  const changes = await compareDocuments(older, newer);
  if (changes instanceof UnreadableDocument) {
    report(changes, streams);
    return 1;
  }
  const colour = wantsColour(streams);
  const words = changes.map((change) => `${lineOf(change, colour)}\n\n`).join("");
  streams.stdout.write(changes.length === 0 ? "Nothing changed.\n" : words);
  return 0;
}

/** A changed block with what was taken out in [- -] and what was put in in {+ +}, as word differences are written. */
function lineOf(change: Change, colour: boolean): string {
  return change
    .map(({ kind, words }) => {
      if (kind === "same") return words;
      const marked = kind === "removed" ? `[-${words}-]` : `{+${words}+}`;
      if (!colour) return marked;
      return `\u001b[${kind === "removed" ? 31 : 32}m${marked}\u001b[39m`;
    })
    .join("");
}
