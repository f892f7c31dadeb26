import { z } from "zod";
import { RecordId } from "./source-record.ts";

/** One question asked of two records, and what the answer weighs. */
export const ComparisonPart = z
  .object({
    question: z.string().describe("What was compared: name, date, age, place, agency"),
    answer: z.string().describe("How the two agree, in words that a person can read: one day apart"),
    left: z.string().nullable().describe("What the left record says; null where it says nothing"),
    right: z.string().nullable(),
    weight: z
      .number()
      .describe(
        "Bits: by what power of two this answer makes it likelier (or, below zero, less likely) that both are one",
      ),
  })
  .strict();
export type ComparisonPart = z.infer<typeof ComparisonPart>;

/**
 * Two records and how likely they are of one person in one incident (Fellegi and Sunter, A Theory for Record Linkage, 1969). The weight is the
 * sum of the parts' weights and of the weight that any two compared records start with, which is a part of its own.
 */
export const ScoredPair = z
  .object({
    left: RecordId,
    right: RecordId,
    weight: z.number().describe("Bits"),
    probability: z.number().min(0).max(1),
    parts: z.array(ComparisonPart),
  })
  .strict();
export type ScoredPair = z.infer<typeof ScoredPair>;

/** What somebody, or the matching, holds of two records. */
export const Verdict = z.enum(["same", "different", "unsure"]);
export type Verdict = z.infer<typeof Verdict>;

/**
 * What somebody holds of two records, why and since when. A judgement is never changed: it is withdrawn, dated and with a reason, and another
 * takes its place. Which records are one is computed from those that stand.
 */
export const Judgement = z
  .object({
    id: z.string().describe("The SHA-256 of what was judged, by whom and when"),
    left: RecordId,
    right: RecordId,
    verdict: Verdict,
    probability: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe("What the matching gave the pair then; null when it did not score it"),
    reason: z.string().min(1),
    by: z.string().min(1).describe("Who: an editor's name, or the name and version of the matching"),
    kind: z.enum(["rules", "editor"]).describe("Software or a person"),
    at: z.string().describe("ISO 8601 instant"),
    withdrawn: z
      .object({ by: z.string().min(1), at: z.string(), reason: z.string().min(1) })
      .strict()
      .nullable(),
  })
  .strict();
export type Judgement = z.infer<typeof Judgement>;
