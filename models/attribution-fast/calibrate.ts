import { CONFIDENCE_INPUTS, confidenceInputs, type PartChances } from "../../src/read/attribution/confidence.ts";

/** An attribution the reader made of an article it had not seen, and whether it was right. */
export interface Judged {
  readonly chances: PartChances;
  readonly right: boolean;
}

/** Fits how chances become a confidence, by logistic regression with Newton's steps. Deterministic. */
export function fitConfidence(judged: readonly Judged[]): Float64Array {
  const n = CONFIDENCE_INPUTS;
  const weights = new Float64Array(n);
  const rows = judged.map(({ chances }) => confidenceInputs(chances));
  for (let round = 0; round < 12; round++) {
    const gradient = new Float64Array(n);
    const bend = new Float64Array(n * n);
    for (const [j, row] of rows.entries()) {
      const sum = row.reduce((total, input, i) => total + input * (weights[i] as number), 0);
      const p = 1 / (1 + Math.exp(-sum));
      const miss = ((judged[j] as Judged).right ? 1 : 0) - p;
      for (let a = 0; a < n; a++) {
        gradient[a] = (gradient[a] as number) + miss * (row[a] as number);
        for (let b = 0; b < n; b++)
          bend[a * n + b] = (bend[a * n + b] as number) + p * (1 - p) * (row[a] as number) * (row[b] as number);
      }
    }
    for (let a = 0; a < n; a++) {
      gradient[a] = (gradient[a] as number) - 0.01 * (weights[a] as number);
      bend[a * n + a] = (bend[a * n + a] as number) + 0.01;
    }
    const move = solve(bend, gradient, n);
    for (let a = 0; a < n; a++) weights[a] = (weights[a] as number) + (move[a] as number);
  }
  return weights;
}

/** Solves `matrix · x = right` by elimination; the matrix is symmetric and positive. */
function solve(matrix: Float64Array, right: Float64Array, n: number): Float64Array {
  const a = matrix.slice();
  const x = right.slice();
  for (let p = 0; p < n; p++)
    for (let r = 0; r < n; r++) {
      if (r === p) continue;
      const by = (a[r * n + p] as number) / (a[p * n + p] as number);
      for (let c = p; c < n; c++) a[r * n + c] = (a[r * n + c] as number) - by * (a[p * n + c] as number);
      x[r] = (x[r] as number) - by * (x[p] as number);
    }
  return x.map((value, i) => value / (a[i * n + i] as number));
}
