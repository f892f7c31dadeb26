import type { CaseFile, FieldName, FieldValue, Mode } from "../../model/index.ts";

/** Modes in which somebody gives a value; what is denied, asked for, promised or withheld is no value. */
const GIVEN: ReadonlySet<Mode> = new Set(["stated", "confirmed", "alleged"]);

/** Looks up what is told of a field: one value where that is settled, all of them where accounts disagree, none where nothing is. */
export type Told = (field: FieldName, about?: string | null) => readonly Exclude<FieldValue, null>[];

/**
 * What a case file tells, by field. Of an account that leads, or was put in place of others, that one counts alone; of a disputed fact every
 * account that somebody gives.
 */
export function toldIn({ facts, claims }: Pick<CaseFile, "facts" | "claims">): Told {
  const modes = new Map(claims.map(({ id, mode }) => [id, mode]));
  return (field, about = null) => {
    const fact = facts.find((one) => one.field === field && one.about === about);
    if (!fact || fact.status === "withheld") return [];
    const given = fact.accounts.flatMap(({ value, claims: from }) =>
      value !== null && from.some((id) => GIVEN.has(modes.get(id) ?? "asked")) ? [value] : [],
    );
    return fact.status === "disputed" ? given : given.slice(0, 1);
  };
}
