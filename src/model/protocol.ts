import { z } from "zod";
import { StepName } from "./case-file.ts";

/** One thing that a protocol says of a step, with where it says so. */
export const ExpectedStep = z
  .object({
    step: StepName,
    body: z.string().describe("Who is to do it"),
    kind: z.enum(["law", "policy", "practice"]),
    when: z.string().optional().describe("The condition it holds under, in words; absent when it always does"),
    text: z.string().describe("What is to be done, in our words"),
    delayable: z
      .object({ days: z.number().int().positive(), from: z.literal("date") })
      .optional()
      .describe("How many days after the day of the incident it may be put off without a further reason"),
    source: z.string().describe("The id of the source that says so"),
  })
  .strict();
export type ExpectedStep = z.infer<typeof ExpectedStep>;

/** Where a protocol's statements come from. */
const Source = z
  .object({
    id: z.string(),
    title: z.string(),
    url: z.url().describe("The official page"),
    read: z
      .enum(["official", "copy", "account"])
      .describe(
        "What was read of it on the day it was checked: the official text, a copy of it, or somebody's account",
      ),
  })
  .strict();

/**
 * What is to happen after a police use of deadly force in one jurisdiction, as data: which steps, by whom, under what condition, and the
 * statute, directive or page that says so. What cannot be cited is not in it.
 */
export const Protocol = z
  .object({
    name: z.string(),
    state: z.string().nullable().describe("The state it holds in; null for the whole United States"),
    checked: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .describe("The day on which its sources were last looked at"),
    sources: z.array(Source).min(1),
    steps: z.array(ExpectedStep).min(1),
  })
  .strict()
  .refine(({ sources, steps }) => steps.every(({ source }) => sources.some(({ id }) => id === source)), {
    message: "every step must name one of the sources",
  });
export type Protocol = z.infer<typeof Protocol>;
