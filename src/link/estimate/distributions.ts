import jstat from "jstat";

/** The 97.5th percentile of the normal distribution: what a 95 % interval is made of. */
export const NORMAL_975 = 1.959963984540054;

/** The 95th percentile of the chi-squared distribution with one degree of freedom. */
export const CHI_SQUARED_95 = NORMAL_975 ** 2;

/** ln Γ(x + 1): the logarithm of x factorial, also between whole numbers. */
export function logFactorial(x: number): number {
  return jstat.jStat.gammaln(x + 1);
}

/** How often chance alone gives so large a deviance, or a larger one; null where no degree of freedom is left to ask with. */
export function chanceOf(deviance: number, degrees: number): number | null {
  if (degrees === 0) return null;
  return Math.min(1, Math.max(0, 1 - jstat.jStat.chisquare.cdf(deviance, degrees)));
}
