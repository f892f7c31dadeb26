import type { Dependence, LogLinearModel } from "../../model/index.ts";

/** How much of all Akaike weight models must have that let two lists depend on each other. */
const CLEAR = 0.9;

/**
 * The pairs that the other lists show to depend on each other, by the weight of the models that let them (Burnham and Anderson, 2002,
 * section 4.4). What two lists alone cannot show, a third can: a total from such a pair alone is not to be had.
 */
export function foundDependences(lists: readonly string[], models: readonly LogLinearModel[]): Dependence[] {
  const pairs = lists.flatMap((left, i) => lists.slice(i + 1).map((right): [string, string] => [left, right]));
  return pairs.flatMap((pair) => {
    const weight = models.reduce((sum, model) => (joins(model, pair) ? sum + (model.fit?.weight ?? 0) : sum), 0);
    if (weight < CLEAR) return [];
    return [
      {
        lists: pair,
        why: `models that let them depend on each other have ${Math.floor(weight * 100)} % of the weight`,
      },
    ];
  });
}

function joins({ pairs }: LogLinearModel, [left, right]: readonly [string, string]): boolean {
  return pairs.some((pair) => pair.includes(left) && pair.includes(right));
}
