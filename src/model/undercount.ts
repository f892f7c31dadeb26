import { z } from "zod";
import { Ground, PartOverlap } from "./overlap.ts";

/** How a total was estimated. Each has one file in `src/link/estimate`, with its source. */
export const EstimateMethod = z.enum(["lincoln-petersen", "chao", "chao-unlike-lists", "log-linear"]);
export type EstimateMethod = z.infer<typeof EstimateMethod>;

/** A 95 % interval for the number of deaths. */
export const Interval = z
  .object({
    from: z.number().nonnegative(),
    to: z.number().nonnegative(),
    how: z.enum(["log-normal", "profile-likelihood", "model-averaged"]),
  })
  .strict();
export type Interval = z.infer<typeof Interval>;

/** How many deaths there were, by one method, with everything it takes for granted beside it. */
export const Estimate = z
  .object({
    kind: z.literal("estimate"),
    method: EstimateMethod,
    lists: z.array(z.string()),
    total: z.number().nonnegative().describe("Deaths, in the lists and in none of them"),
    missing: z.number().nonnegative().describe("Deaths in none of these lists"),
    standardError: z.number().nonnegative().describe("Of the total, in deaths"),
    interval: Interval,
    range: z
      .object({ models: z.number().int().positive(), from: z.number(), to: z.number() })
      .strict()
      .nullable()
      .describe("The lowest and the highest total of the log-linear models that are supported; null for other methods"),
    bound: z.enum(["none", "lower"]).describe("lower: there were at least about so many, not about so many"),
    assumptions: z.array(z.string()).nonempty().describe("A sentence each; the number is worth what they are worth"),
    cautions: z.array(z.string()).describe("What in these lists speaks against the number, and in which direction"),
  })
  .strict();
export type Estimate = z.infer<typeof Estimate>;

/** Why no number is given. It is not zero, and not unknown to everybody: these lists cannot carry it. */
export const NoEstimateCode = z.enum([
  "no-record",
  "too-few-lists",
  "too-many-lists",
  "too-few-overlaps",
  "contained",
  "dependent",
  "unlike-lists",
  "below-known",
  "no-model-fits",
  "too-wide",
]);
export type NoEstimateCode = z.infer<typeof NoEstimateCode>;

export const NoEstimate = z
  .object({
    kind: z.literal("refused"),
    method: EstimateMethod,
    lists: z.array(z.string()),
    code: NoEstimateCode,
    reason: z.string().describe("One sentence: what is wrong, and in which lists"),
  })
  .strict();
export type NoEstimate = z.infer<typeof NoEstimate>;

/** One log-linear model: which pairs of lists it lets depend on each other, how it fits and what it gives. */
export const LogLinearModel = z
  .object({
    pairs: z
      .array(z.tuple([z.string(), z.string()]))
      .describe("Those that may depend on each other; the others do not"),
    parameters: z.number().int().positive(),
    fit: z
      .object({
        deviance: z.number().nonnegative().describe("G², twice the log likelihood ratio against the table itself"),
        pearson: z.number().nonnegative().describe("X²"),
        degrees: z.number().int().nonnegative().describe("Of freedom"),
        p: z.number().min(0).max(1).nullable().describe("Of the deviance; null where no degree of freedom is left"),
        aic: z.number(),
        bic: z.number(),
        weight: z.number().min(0).max(1).describe("Akaike's, among the models that could be fitted"),
        total: z.number().nonnegative(),
        standardError: z.number().nonnegative(),
        interval: Interval.nullable().describe(
          "Profile likelihood; null where the model has too little support to ask, or no upper end was found",
        ),
      })
      .strict()
      .nullable(),
    refused: z.string().nullable().describe("Why it was not fitted; null where it was"),
  })
  .strict();
export type LogLinearModel = z.infer<typeof LogLinearModel>;

/** How the lists overlap in one part of the table, and what that says of the deaths that none of them has. */
export const PartUndercount = PartOverlap.extend({
  coverage: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe("The sample coverage of Chao and Tsay (1998); null where a list has no record"),
  results: z.array(z.discriminatedUnion("kind", [Estimate, NoEstimate])),
  models: z.array(LogLinearModel).describe("Every log-linear model, the best supported first; empty for two lists"),
}).strict();
export type PartUndercount = z.infer<typeof PartUndercount>;

export const Undercount = z
  .object({
    schema: z.literal("answerable/undercount@1"),
    ground: Ground,
    leastOverlap: z.number().int().describe("Deaths shared, below which nothing is estimated"),
    widest: z.number().describe("Upper over lower bound of an interval, above which the number is refused"),
    all: PartUndercount,
    parts: z.array(PartUndercount),
  })
  .strict();
export type Undercount = z.infer<typeof Undercount>;
