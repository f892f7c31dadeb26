import type { Cases } from "../model/index.ts";

/**
 * The same cases with every text a document could have written replaced by `text`: values, quotes, names, titles. Only
 * ids that link the parts, fixed words of the contract, and numbers stay.
 */
export function filledWith(cases: Cases, text: string): Cases {
  const fill = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return FIXED.has(key) ? value : text;
    if (Array.isArray(value)) return value.map((each) => fill(each, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, fill(each, name)]));
  };
  return fill(cases, "") as Cases;
}

const FIXED = new Set(
  "schema id document documents unrelated claims made keptBy answeredBy field about status mode kind role precision unit state step nameStatus gender ageGroup".split(
    " ",
  ),
);
