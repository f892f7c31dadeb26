import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

/** Runs the program to its end. */
export function run(...args: string[]): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  return spawnSync(process.execPath, [program, ...args], { encoding: "utf8" });
}

/** Starts the program, lets something happen to it, and gives the ids of the documents that it told of by its end. */
export async function toldOf(
  args: readonly string[],
  happens: (child: ChildProcess) => Promise<void>,
): Promise<string[]> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "ignore"] });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (words: string) => {
    said += words;
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  // What happens is waited for even where the program ended before: it must not happen to the next one.
  await Promise.all([ended, happens(child)]);
  // A line that was cut off told of nothing.
  const lines = said.slice(0, said.lastIndexOf("\n") + 1).split("\n");
  return lines.flatMap((line) => /^(?:added|known) (?<id>[0-9a-f]{64}) /.exec(line)?.groups?.id ?? []);
}
