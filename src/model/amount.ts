import { z } from "zod";

/**
 * A number as the words give it. `value` is set only when the words give one number; otherwise the bounds say what is
 * known: "officers" is `{ value: null, minimum: 2, maximum: null }`, "no officers" is `{ value: 0, minimum: 0, maximum: 0 }`.
 * An infant's age keeps its unit: `{ value: 4, unit: "months" }`.
 */
export const Amount = z
  .object({
    value: z.number().nullable().describe("The number, when the words give exactly one (or one approximate) number"),
    minimum: z.number().nullable(),
    maximum: z.number().nullable(),
    approximate: z.boolean().describe('"about 20", "nearly 20"'),
    unit: z.enum(["years", "months", "weeks", "days", "officers", "people", "shots", "US dollars"]),
    text: z.string().describe("The words it was read from"),
  })
  .describe("A number as the words give it");
export type Amount = z.infer<typeof Amount>;

/** An exact amount. */
export function exactly(value: number, unit: Amount["unit"], text: string): Amount {
  return { value, minimum: value, maximum: value, approximate: false, unit, text };
}

/** An amount known only from below: "officers" is at least 2. */
export function atLeast(minimum: number, unit: Amount["unit"], text: string): Amount {
  return { value: null, minimum, maximum: null, approximate: false, unit, text };
}
