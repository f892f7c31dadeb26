import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256Of } from "../../../src/model/index.ts";
import { isHeldOut, isPoliceShooting } from "./halves.ts";
import { type Measure, measures, type Scores } from "./measures.ts";

type Row = Readonly<Record<string, unknown>>;
type Part = "tuned on" | "held out" | "all";

/** Predicts a task with the command that anybody may run, and gives the file of its lines. */
export type Predict = (task: string, data: string) => string;

/**
 * The table of what happened, and to whom: each measure on the half that rules are tuned on, on the half held out and on
 * all, as the scripts beside the data score it, in per cent. `folder` takes the parts.
 */
export function fieldsTable(data: string, folder: string, predict: Predict): string {
  const rows = measures.map((measure) => {
    const [tuned, held, all] = (["tuned on", "held out", "all"] as const).map((part) =>
      percent(figure(scored(measure, part), measure)),
    );
    return [measure.label, tuned ?? "", held ?? "", all ?? "", measure.aim === null ? "" : String(measure.aim)];
  });
  return [["task", "tuned on", "held out", "all", "aim"], ...rows].map(line).join("\n");

  function scored(measure: Measure, part: Part): Scores {
    const file = join(data, ...measure.data);
    const rows = rowsOf(file).filter(
      (row) =>
        (part === "all" || isHeldOut(row) === (part === "held out")) &&
        (!measure.policeShootings || isPoliceShooting(row)),
    );
    const ids = new Set(rows.map(keyOf));
    const lines = rowsOf(predictedOnce(measure.task, file)).filter((row) => ids.has(keyOf(row)));
    const gold = written(`gold-${part}`, rows);
    return scoresOf(join(data, measure.scorer), gold, written(`pred-${part}`, lines));
  }

  function predictedOnce(task: string, file: string): string {
    const known = made.get(file) ?? predict(task, file);
    made.set(file, known);
    return known;
  }

  function written(name: string, rows: readonly Row[]): string {
    const path = join(folder, `${name.replace(" ", "-")}.jsonl`);
    writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
    return path;
  }
}

const made = new Map<string, string>();
const known = new Map<string, readonly Row[]>();

function rowsOf(file: string): readonly Row[] {
  const rows =
    known.get(file) ??
    readFileSync(file, "utf8")
      .split("\n")
      .filter((text) => text.trim())
      .map((text) => JSON.parse(text) as Row);
  known.set(file, rows);
  return rows;
}

/** A row's id, and its sentence's where it is one. */
function keyOf(row: Row): string {
  return [row.doc_id ?? row.id, row.sent_id].join(" ");
}

const scores = new Map<string, Scores>();

function scoresOf(scorer: string, gold: string, pred: string): Scores {
  const key = [scorer, sha256Of(readFileSync(gold)), sha256Of(readFileSync(pred))].join(" ");
  const before = scores.get(key);
  if (before) return before;
  const run = spawnSync(process.execPath, [scorer, "--gold", gold, "--pred", pred, "--json"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(`${scorer}: ${run.stderr}`);
  const found = JSON.parse(run.stdout) as Scores;
  scores.set(key, found);
  return found;
}

function figure(from: Scores, { path }: Measure): number | null {
  let at: unknown = from;
  for (const name of path) at = (at as Record<string, unknown> | null | undefined)?.[name];
  return typeof at === "number" ? at : null;
}

function percent(share: number | null): string {
  return share === null ? "-" : (100 * share).toFixed(1);
}

function line([label = "", ...figures]: readonly string[]): string {
  return label.padEnd(50) + figures.map((text) => text.padStart(10)).join("");
}
