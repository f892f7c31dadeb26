import type { Estimate, EstimateMethod, Interval, NoEstimate, NoEstimateCode } from "../../model/index.ts";
import { NORMAL_975 } from "./distributions.ts";

export function refuse(
  method: EstimateMethod,
  lists: readonly string[],
  code: NoEstimateCode,
  reason: string,
): NoEstimate {
  return { kind: "refused", method, lists: [...lists], code, reason };
}

/** The estimate, or its refusal where the interval says too little: more than `widest` times from end to end. */
export function unlessTooWide(estimate: Estimate, widest: number): Estimate | NoEstimate {
  const { method, lists, interval } = estimate;
  if (interval.to <= widest * interval.from) return estimate;
  return refuse(
    method,
    lists,
    "too-wide",
    `The 95 % interval goes from ${whole(interval.from)} to ${whole(interval.to)} deaths, more than ${widest} times as many: that is no answer.`,
  );
}

/**
 * An interval on the deaths that are missing, taken as log-normal, so that it never falls below those that are known (Chao, Estimating the
 * population size for capture-recapture data with unequal catchability, Biometrics 43, 1987; Burnham and others, 1987).
 */
export function logNormal(known: number, missing: number, standardError: number): Interval {
  if (missing <= 0) return { from: known, to: known, how: "log-normal" };
  const factor = Math.exp(NORMAL_975 * Math.sqrt(Math.log1p((standardError / missing) ** 2)));
  return { from: known + missing / factor, to: known + missing * factor, how: "log-normal" };
}

/** "A and B", "A, B and C". */
export function named(lists: readonly string[]): string {
  return lists.length < 2 ? lists.join("") : `${lists.slice(0, -1).join(", ")} and ${lists.at(-1)}`;
}

/** A number of deaths without its fraction, in groups of three digits. */
export function whole(deaths: number): string {
  return Math.round(deaths).toLocaleString("en-US");
}
