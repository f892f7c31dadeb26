/**
 * One reason to compare two records: both have a key in common. Keys are the SQL of their parts over a prepared record, which has none where it
 * lacks a part. A window of days is met by giving the right list's records the windows beside their own, so that (l, r) meet exactly when (r, l) do.
 */
export interface BlockingRule {
  readonly name: string;
  readonly left: readonly (readonly string[])[];
  readonly right: readonly (readonly string[])[];
}

const same = (name: string, ...parts: readonly string[]): BlockingRule => ({
  name,
  left: [parts],
  right: [parts],
});
const near = (name: string, days: number, ...parts: readonly string[]): BlockingRule => {
  const window = (shift: number) => [...parts, days === 1 ? `day + ${shift}` : `day // ${days} + ${shift}`];
  return { name, left: [window(0)], right: [window(-1), window(0), window(1)] };
};

/** Records meet if one of these brings them together; what none of them does is never compared, and is counted as blocking's loss. */
export const blockingRules: readonly BlockingRule[] = [
  near("state and day", 1, "state"),
  near("city and ten days", 10, "state", "city_name"),
  same("first and last name", "least(first_name, last_name)", "greatest(first_name, last_name)"),
  near("last name and ten days", 10, "last_name"),
  near("state, last name and two months", 60, "state", "last_name"),
  near("state, first name and month", 30, "state", "first_name"),
  near("city, age, gender and two months", 60, "state", "city_name", "age", "gender"),
  same("city, street and number", "state", "city_name", "house_number", "street_words[1]"),
  same("last name, first letter and age", "last_name", "first_name[1]", "age", "gender"),
];
