import { CholeskyDecomposition, Matrix } from "ml-matrix";

/** A Poisson regression with logarithmic link that was fitted. */
export interface PoissonFit {
  readonly coefficients: readonly number[];
  /** The expected count of each cell. */
  readonly expected: readonly number[];
  /** The first coefficient, whose exponent is the expected count of the cell that nobody sees. */
  readonly intercept: number;
  readonly interceptVariance: number;
  readonly deviance: number;
}

const MOST_STEPS = 60;
const SMALLEST_EXPECTED = 1e-6;
const FARTHEST_STEP = 8;

/**
 * Newton's method for the Poisson likelihood, which for this link is iteratively reweighted least squares (Nelder and Wedderburn, 1972).
 * Null where no finite maximum exists: counts of zero let a coefficient run off (Fienberg and Rinaldo, Maximum likelihood estimation in
 * log-linear models, Annals of Statistics 40, 2012), which shows in an expected count that goes to zero, or in a matrix that cannot be solved.
 */
export function fitPoisson(
  design: readonly (readonly number[])[],
  counts: readonly number[],
  start?: readonly number[],
): PoissonFit | null {
  let coefficients = start ?? startOf(design, counts);
  let expected = expectedOf(design, coefficients);
  let deviance = devianceOf(counts, expected);
  for (let step = 0; step < MOST_STEPS; step++) {
    const solver = new CholeskyDecomposition(informationOf(design, expected));
    if (!solver.isPositiveDefinite()) return null;
    const change = solver.solve(Matrix.columnVector(scoreOf(design, counts, expected))).getColumn(0);
    const farthest = Math.max(...change.map(Math.abs));
    if (!Number.isFinite(farthest)) return null;
    const next = descend({ design, counts, coefficients, change, deviance, farthest });
    if (!next) return null;
    const settled = Math.abs(deviance - next.deviance) < 1e-10 * (1 + Math.abs(next.deviance)) && farthest < 1e-6;
    ({ coefficients, expected, deviance } = next);
    if (settled) return finished(design, coefficients, expected, deviance);
  }
  return null;
}

interface Descent {
  readonly design: readonly (readonly number[])[];
  readonly counts: readonly number[];
  readonly coefficients: readonly number[];
  readonly change: readonly number[];
  readonly deviance: number;
  readonly farthest: number;
}

/** Newton's step, halved until the fit is no worse. */
function descend({ design, counts, coefficients, change, deviance, farthest }: Descent) {
  let length = Math.min(1, FARTHEST_STEP / farthest);
  for (let halving = 0; halving < 30; halving++, length /= 2) {
    const tried = coefficients.map((value, i) => value + length * (change[i] ?? 0));
    const expected = expectedOf(design, tried);
    const reached = devianceOf(counts, expected);
    if (reached <= deviance + 1e-9 * (1 + deviance)) return { coefficients: tried, expected, deviance: reached };
  }
  return null;
}

function finished(
  design: readonly (readonly number[])[],
  coefficients: readonly number[],
  expected: readonly number[],
  deviance: number,
): PoissonFit | null {
  const solver = new CholeskyDecomposition(informationOf(design, expected));
  if (!solver.isPositiveDefinite() || Math.min(...expected) < SMALLEST_EXPECTED) return null;
  const first = coefficients.map((_, i) => (i === 0 ? 1 : 0));
  const interceptVariance = solver.solve(Matrix.columnVector(first)).get(0, 0);
  return {
    coefficients,
    expected,
    intercept: coefficients[0] ?? 0,
    interceptVariance,
    deviance: Math.max(0, deviance),
  };
}

/** Where to begin: least squares on the logarithms of the counts, half a death added so that a zero has one. */
function startOf(design: readonly (readonly number[])[], counts: readonly number[]): number[] {
  const weights = counts.map((count) => count + 0.5);
  const target = scoreOf(
    design,
    weights.map((weight) => weight * Math.log(weight)),
    weights.map(() => 0),
  );
  return new CholeskyDecomposition(informationOf(design, weights)).solve(Matrix.columnVector(target)).getColumn(0);
}

function expectedOf(design: readonly (readonly number[])[], coefficients: readonly number[]): number[] {
  return design.map((row) => Math.exp(row.reduce((sum, x, i) => sum + x * (coefficients[i] ?? 0), 0)));
}

function devianceOf(counts: readonly number[], expected: readonly number[]): number {
  return (
    2 *
    counts.reduce((sum, count, i) => {
      const mean = expected[i] ?? 0;
      return sum + (count > 0 ? count * Math.log(count / mean) : 0) - (count - mean);
    }, 0)
  );
}

function scoreOf(design: readonly (readonly number[])[], counts: readonly number[], expected: readonly number[]) {
  const score = new Array<number>(design[0]?.length ?? 0).fill(0);
  for (const [cell, row] of design.entries()) {
    const rest = (counts[cell] ?? 0) - (expected[cell] ?? 0);
    for (const [i, x] of row.entries()) score[i] = (score[i] ?? 0) + x * rest;
  }
  return score;
}

function informationOf(design: readonly (readonly number[])[], weights: readonly number[]): Matrix {
  const size = design[0]?.length ?? 0;
  const information = Matrix.zeros(size, size);
  for (const [cell, row] of design.entries())
    for (const [i, x] of row.entries()) {
      if (x === 0) continue;
      for (const [j, y] of row.entries())
        if (y !== 0) information.set(i, j, information.get(i, j) + x * y * (weights[cell] ?? 0));
    }
  return information;
}
