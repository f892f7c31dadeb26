import { Writable } from "node:stream";
import { runProgram } from "../src/cli/program.ts";

/** What a command came to. */
export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in this process, as fast as a test of many commands needs it. What kills or limits a process is tested with one of its own. */
export async function runHere(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const [stdout, stderr] = [new Words(), new Words()];
  const status = await runProgram(args, { stdin: nothing(), stdout, stderr, env });
  return { status, stdout: stdout.words, stderr: stderr.words };
}

class Words extends Writable {
  words = "";

  override _write(piece: Uint8Array, _: string, done: () => void): void {
    this.words += piece.toString();
    done();
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
