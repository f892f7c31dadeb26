import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { HostileFile } from "../hostile-file.ts";
import { type BatchTurn, removeBatch, runBatch, writeBatch } from "./batch.ts";
import { type Entry, FAULTS } from "./entry.ts";
import { addTurn, emptyTally, type Tally } from "./tally.ts";

const BATCH_SIZE = 95;

export interface RunOptions {
  /** The most seconds one file may take before it counts as hung. */
  readonly seconds: number;
  /** Where the files that did harm are kept; nowhere when absent. */
  readonly keep?: string;
  /** The program that reads a batch; another than the real one only to test the runner. */
  readonly child?: string;
  readonly onTurn?: (turn: BatchTurn) => void;
  readonly onBatch?: (tally: Tally) => void;
}

/**
 * Reads every file in child processes, batch after batch, and counts how each ended. Only one batch stands on the disk
 * at a time, and nothing of it stays there, however the run ends.
 */
export async function runHostile(files: AsyncIterable<HostileFile>, options: RunOptions): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), `answerable-hostile-${process.pid}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  try {
    const tally = emptyTally();
    for await (const batch of batchesOf(files)) {
      const entries = writeBatch(batch, folder, tally.goodTried + 1);
      const { turns, printed } = await runBatch(entries, folder, options);
      tally.printed ||= printed;
      for (const turn of turns) {
        addTurn(tally, turn);
        options.onTurn?.(turn);
        if (options.keep !== undefined && FAULTS.includes(turn.outcome.ending)) keep(turn.entry, options.keep);
      }
      removeBatch(entries);
      options.onBatch?.(tally);
    }
    return tally;
  } finally {
    process.off("exit", remove);
    remove();
  }
}

async function* batchesOf(files: AsyncIterable<HostileFile>): AsyncGenerator<HostileFile[]> {
  let batch: HostileFile[] = [];
  for await (const file of files) {
    batch.push(file);
    if (batch.length < BATCH_SIZE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Keeps a file, and the one that was read in the same call. */
function keep({ path, beside }: Entry, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const kept of beside === undefined ? [path] : [beside, path]) copyFileSync(kept, join(folder, basename(kept)));
}
