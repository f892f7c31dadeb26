import type { JobResult } from "pg-boss";

/** How each of several jobs went. */
export type Outcomes = JobResult[];

/** Results in the order of their jobs, as the queue's library takes them. */
export function outcomesOf(
  jobs: readonly { readonly id: string }[],
  results: readonly PromiseSettledResult<unknown>[],
): Outcomes {
  return jobs.map(({ id }, i) => {
    const result = results[i];
    if (result?.status === "fulfilled") return { id, status: "completed" };
    const why: unknown = result?.reason ?? "nothing was told of it";
    return { id, status: "failed", output: { message: why instanceof Error ? why.message : String(why) } };
  });
}
