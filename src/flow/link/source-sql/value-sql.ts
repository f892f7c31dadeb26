import { isOneOf, lowered, NOTHING_SAID, quoted } from "./words.ts";

type Values = Readonly<Record<string, string | null>>;

/** What every table may write for a gender or a cause, so that a mapping need not say it. */
export const GENDERS: Values = { male: "male", m: "male", man: "male", female: "female", f: "female", woman: "female" };
export const CAUSES: Values = {
  gunshot: "gunshot",
  taser: "taser",
  vehicle: "vehicle",
  restraint: "restraint",
  other: "other",
};

/** SQL for what one value means by a map, without regard to capitals; a value that is not in it is null. */
export function meaningSql(value: string, values: Values): string {
  const whens = Object.entries(values).map(
    ([from, to]) => `WHEN ${quoted(from.toLowerCase())} THEN ${to === null ? "NULL" : quoted(to)}`,
  );
  return `CASE lower(${value}) ${whens.join(" ")} END`;
}

/** The values that a field says to say nothing, beside the usual words. */
export function nothingSaid(
  field: { readonly nothing: readonly string[]; readonly values?: Values | undefined } | undefined,
): string[] {
  const { nothing = [], values } = field ?? {};
  return [
    ...NOTHING_SAID,
    ...nothing,
    ...Object.entries(values ?? {}).flatMap(([from, to]) => (to === null ? [from] : [])),
  ];
}

/** SQL for the parts of a value, without outer spaces and without those that say nothing; an empty list for null. */
export function partsSql(
  value: string,
  separators: readonly string[] | undefined,
  nothing: readonly string[] = NOTHING_SAID,
): string {
  const either = (separators ?? []).map((one) => one.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|");
  const parts = either === "" ? `[${value}]` : `regexp_split_to_array(${value}, ${quoted(either)})`;
  return `coalesce(list_filter(list_transform(${parts}, lambda x: trim(x)), lambda x: x IS NOT NULL AND NOT ${isOneOf("lower(x)", lowered(nothing))}), CAST([] AS VARCHAR[]))`;
}
