import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { AnswerableError } from "../../src/model/index.ts";
import { linkFiles } from "./link-files.ts";

/** How `linkage` is asked for. */
export const LINKAGE_USAGE =
  "npm run --silent predict -- linkage --left A.csv --right B.csv --out FILE [--blank-names | --blank-names-of left|right]";

/**
 * Links two lists and writes the links for the scorer beside the data, one a line. `--blank-names` takes the names of the right list away before
 * anything looks at them, `--blank-names-of` those of either.
 */
export async function predictLinks(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      left: { type: "string" },
      right: { type: "string" },
      out: { type: "string" },
      "blank-names": { type: "boolean", default: false },
      "blank-names-of": { type: "string" },
    },
  });
  const { left, right, out } = values;
  const blank = values["blank-names-of"] ?? (values["blank-names"] ? "right" : undefined);
  if (!left || !right || !out || !(blank === undefined || blank === "left" || blank === "right")) {
    console.error(`Usage: ${LINKAGE_USAGE}`);
    process.exitCode = 2;
    return;
  }
  try {
    const { links } = await linkFiles({ left, right, blank });
    writeFileSync(out, links.map((link) => `${JSON.stringify(link)}\n`).join(""));
  } catch (error) {
    if (!(error instanceof AnswerableError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
