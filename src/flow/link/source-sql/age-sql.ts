/** Beyond this an age is a slip of the pen. */
const OLDEST = 120;

/** What precedes and follows an age in tables that write it out. */
const YEARS = "( ?(years?|yrs?\\.?|y/?o\\.?)( old)?)?$";
const BETWEEN = " ?(?:-|–|to|or|/) ?";

/** Each form of an age, with its first year and, for a band, its last; the forms exclude each other. */
const FORMS: readonly (readonly [shape: string, from: string, to?: string])[] = [
  [`^([0-9]{1,3})(?:\\.0+)?${YEARS}`, "g1"],
  ["^0?\\.([0-9]+)$", "0"],
  ["^([0-9]+) ?(hours?|days?|weeks?|wks?)\\.?( old)?$", "0"],
  ["^([0-9]{1,2}) ?(months?|mos?|mon)\\.?( old)?$", "g1 // 12"],
  ["^(newborn|infant|baby)$", "0"],
  ["^([0-9]0)'?s$", "g1", "g1 + 9"],
  [`^([0-9]0)'?s${BETWEEN}([0-9]0)'?s$`, "g1", "g2 + 9"],
  [`^([0-9]{1,3})${BETWEEN}([0-9]{1,3})${YEARS}`, "g1", "g2"],
  ["^([0-9]{1,3}) ?\\+$", "g1", String(OLDEST)],
];

/** SQL for the years of an age and, of a band of ages, its last year; both null where the value is no age. */
export function ageSql(value: string): { readonly age: string; readonly ageTo: string } {
  const plain = `lower(${value})`;
  const chosen = (which: (from: string, to?: string) => string) =>
    FORMS.map(([shape, from, to]) => {
      const escaped = shape.replaceAll("'", "''");
      const group = (words: string) =>
        words.replace(
          /g(\d)/g,
          (_, number) => `TRY_CAST(regexp_extract(${plain}, '${escaped}', ${number}) AS INTEGER)`,
        );
      return `WHEN regexp_matches(${plain}, '${escaped}') THEN ${group(which(from, to))}`;
    }).join("\n    ");
  const first = `CASE ${chosen((from) => from)} END`;
  const last = `CASE ${chosen((from, to) => to ?? from)} END`;
  const right = `${first} <= ${last} AND ${last} <= ${OLDEST}`;
  return {
    age: `CASE WHEN ${right} THEN CAST(${first} AS INTEGER) END`,
    ageTo: `CASE WHEN ${right} AND ${last} > ${first} THEN CAST(${last} AS INTEGER) END`,
  };
}
