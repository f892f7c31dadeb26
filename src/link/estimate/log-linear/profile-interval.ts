import type { Interval } from "../../../model/index.ts";
import { CHI_SQUARED_95, logFactorial } from "../distributions.ts";
import { fitPoisson } from "./fit.ts";

/** Beyond so many times the known deaths an upper bound is none. */
const FARTHEST = 1e4;

/**
 * The profile likelihood interval of the total under one model (Cormack, Interval estimation for mark-recapture studies of closed
 * populations, Biometrics 48, 1992): every total whose likelihood, the model fitted anew with so many deaths in the unseen cell, is not
 * less than the best by more than chance allows. It need not be even about the estimate. Null where it has no upper end.
 *
 * @param design all 2^k rows, the unseen cell's first
 * @param counts all 2^k counts; the first is not read
 * @param missing the model's estimate of the unseen cell, where the search begins
 */
export function profileInterval(
  design: readonly (readonly number[])[],
  counts: readonly number[],
  missing: number,
): Interval | null {
  const known = counts.reduce((sum, count, cell) => (cell === 0 ? sum : sum + count), 0);
  let start: readonly number[] | undefined;
  const likelihood = (unseen: number): number => {
    const table = [unseen, ...counts.slice(1)];
    const fit = fitPoisson(design, table, start) ?? fitPoisson(design, table);
    if (!fit) return Number.NEGATIVE_INFINITY;
    start = fit.coefficients;
    const total = known + unseen;
    const shares = table.reduce((sum, count, cell) => sum + count * Math.log((fit.expected[cell] ?? 0) / total), 0);
    return logFactorial(total) - logFactorial(unseen) + shares;
  };
  const top = highest(likelihood, 0, 2 * missing + 10);
  const enough = likelihood(top) - CHI_SQUARED_95 / 2;
  let beyond = 2 * top + 10;
  while (likelihood(beyond) > enough) {
    if (beyond > FARTHEST * known) return null;
    beyond *= 2;
  }
  const least = likelihood(0) > enough ? 0 : crossing((unseen) => likelihood(unseen) > enough, 0, top);
  const most = crossing((unseen) => likelihood(unseen) <= enough, top, beyond);
  return { from: known + least, to: known + most, how: "profile-likelihood" };
}

/** Where a function with one peak is highest, by golden sections. */
function highest(of: (x: number) => number, from: number, to: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [from, to];
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)];
  let [atLeft, atRight] = [of(left), of(right)];
  while (high - low > 1e-3 * (1 + high)) {
    if (atLeft > atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - golden * (high - low);
      atLeft = of(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + golden * (high - low);
      atRight = of(right);
    }
  }
  return (low + high) / 2;
}

/** Where something begins to hold between a place where it does not and one where it does. */
function crossing(holds: (x: number) => boolean, from: number, to: number): number {
  let [no, yes] = [from, to];
  while (Math.abs(yes - no) > 1e-4 * (1 + yes)) {
    const middle = (no + yes) / 2;
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return (no + yes) / 2;
}
