import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { ChildLine, Entry, Outcome } from "./entry.ts";

const CHILD = fileURLToPath(new URL("child.ts", import.meta.url));
/** Node itself and the code take this long to start on a slow and busy machine. */
const STARTING_SECONDS = 60;

/** One turn as seen from outside. */
export interface Turn {
  readonly index: number;
  readonly outcome: Outcome;
  readonly seconds: number;
  readonly peakKibibytes: number;
}

export interface ChildLimits {
  /** The most seconds one file may take. */
  readonly seconds: number;
  /** The program that reads the batch. */
  readonly child?: string;
}

/**
 * Runs one child from turn `first` until it ends, dies or is too slow, and gives the turns it finished. A turn that it
 * died in or was stopped in is the last of them. A child that is done with all its turns and does not end hung in the
 * last one.
 */
export async function runChild(
  batch: string,
  entries: readonly Entry[],
  first: number,
  { seconds, child: program = CHILD }: ChildLimits,
): Promise<{ turns: Turn[]; printed: string }> {
  const child = spawn(process.execPath, [program, batch, String(first)], { stdio: ["ignore", "pipe", "pipe", "pipe"] });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const turns: Turn[] = [];
  let current: number | null = null;
  let late = false;
  let began = performance.now();
  let deadline = setTimeout(stop, STARTING_SECONDS * 1000);

  function stop(): void {
    late = true;
    kill();
  }
  function allow(limit: number): void {
    clearTimeout(deadline);
    deadline = setTimeout(stop, limit * 1000);
  }

  const printed = [child.stdout, child.stderr].map(openingOf);
  const lines = createInterface({ input: child.stdio[3] as Readable });
  lines.on("line", (line) => {
    const said = JSON.parse(line) as ChildLine;
    if ("begins" in said) {
      current = said.begins;
      began = performance.now();
      allow(entries[said.begins]?.beside === undefined ? seconds : 2 * seconds);
    } else {
      current = null;
      const { ended: index, ...rest } = said;
      turns.push({ index, ...rest });
      allow(seconds);
    }
  });
  const read = new Promise((resolve) => lines.once("close", resolve));
  const ending = await new Promise<string>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status, signal) => resolve(signal ?? `status ${status}`));
  });
  await read;
  clearTimeout(deadline);
  process.off("exit", kill);

  const [, errors = ""] = printed.map((shown) => shown());
  const last = entries.length - 1;
  const index = current ?? turns.at(-1)?.index ?? first;
  const took = (performance.now() - began) / 1000;
  const fault = (outcome: Outcome) => {
    if (current === null && turns.at(-1)?.index === index) turns.pop();
    turns.push({ index, outcome, seconds: took, peakKibibytes: 0 });
  };
  if (late && current === null) fault({ ending: "hung", why: "the process did not go on or end after it" });
  else if (late) fault({ ending: "hung", why: `stopped after ${took.toFixed(0)} s` });
  else if (ending !== "status 0" || index < last || current !== null)
    fault({ ending: "crashed", why: `the process ended (${ending}): ${errorLine(errors)}` });
  return { turns, printed: printed.map((shown) => shown()).join("") };
}

/** Collects the first few thousand characters of a stream; the rest is let go. */
function openingOf(stream: Readable | null): () => string {
  let shown = "";
  stream?.setEncoding("utf8").on("data", (more: string) => {
    if (shown.length < 4000) shown += more;
  });
  return () => shown;
}

/** The line of what Node prints when it dies that says why. */
function errorLine(errors: string): string {
  const lines = errors.split("\n").filter((line) => line.trim() !== "");
  return (lines.find((line) => /error|fatal/i.test(line)) ?? lines.at(-1) ?? "it said nothing").slice(0, 400);
}
