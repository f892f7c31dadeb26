import type { Dependence } from "../../model/index.ts";
import { named } from "./refuse.ts";

/** What every method here takes for granted. */
const ALWAYS = [
  "Assumes that the lists mean to hold the same deaths: of the same states, years and causes.",
  "Assumes that records were linked without error: a link that was missed makes the number too high, a wrong one too low.",
] as const;

/** What Lincoln and Petersen's method takes for granted of two lists. */
export function ofTwoLists(lists: readonly string[]): [string, ...string[]] {
  return [
    `Assumes that being in one list makes a death neither likelier nor less likely to be in the other, which nothing in two lists can show; where ${named(lists)} follow the same news or share sources, the number is too low.`,
    "Assumes that in at least one of the two lists every death had the same chance to be found; where well reported deaths are likelier to be in both, the number is too low.",
    ...ALWAYS,
  ];
}

/** What Chao's bound takes for granted; `alike` where the lists must also be alike in size. */
export function ofLowerBound(alike: boolean): [string, ...string[]] {
  return [
    "Allows that some deaths are harder to find than others, and gives a lower bound: there were at least about so many.",
    "Assumes that no list keeps out what another has: lists that share sources make the number lower, lists that avoid each other's deaths make it too high.",
    ...(alike ? ["Assumes that every list finds a death with the same chance as every other list."] : []),
    ...ALWAYS,
  ];
}

/** What averaging over log-linear models takes for granted. */
export function ofLogLinearModels(): [string, ...string[]] {
  return [
    "Assumes that lists depend on each other two by two at most: nothing links three of them at once, and nobody can check that from the table.",
    "Assumes that one of the models fitted, weighted by how well they fit (AIC), is near the truth; which lists depend on each other is read from these lists themselves.",
    "Assumes that within a state and year deaths do not differ much in how easily they are found; where they do, the number is too low.",
    ...ALWAYS,
  ];
}

/** What is known of two lists and makes a number too low. */
export function sharedSources({ lists, why }: Dependence): string {
  return `${named(lists)} are not independent (${why}), which makes the number too low.`;
}

/** What is said of a bound whose model does not fit: the lists depend on each other in ways that it does not know. */
export function fitsBadly(deviance: number, degrees: number): string {
  return `The bound's model fits badly (G² ${deviance.toFixed(1)} on ${degrees} degrees of freedom): lists share sources or avoid each other's deaths, and the bound is off for it, in either direction.`;
}

/** What is said where much of what the lists have is in one of them only (Chao and others, Statistics in Medicine 20, 2001). */
export function littleCoverage(coverage: number): string {
  return `The lists cover only about ${Math.round(coverage * 100)} % of the deaths by sample coverage; below 55 % any estimate from them is unstable.`;
}
