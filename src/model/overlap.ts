import { z } from "zod";

/** The deaths that are in exactly these lists, and in no other of those compared. */
export const Intersection = z
  .object({
    lists: z.array(z.string()).describe("The short names of the lists, in the order of the table"),
    deaths: z.number().int().nonnegative(),
  })
  .strict();
export type Intersection = z.infer<typeof Intersection>;

/**
 * The part of the table a row is of. A field is absent where the table is not split by it, and null where no list tells it: the deaths
 * of a state that nobody wrote down are not the deaths of all states.
 */
export const Part = z.object({
  state: z.string().nullable().optional().describe("Postal code"),
  year: z.number().int().nullable().optional(),
});
export type Part = z.infer<typeof Part>;

/** What one list has of the deaths that any list has. */
export const ListShare = z
  .object({
    list: z.string(),
    deaths: z.number().int().nonnegative(),
    alone: z.number().int().nonnegative().describe("Deaths that no other list has"),
    lacking: z.number().int().nonnegative().describe("Deaths that another list has and this one has not"),
    share: z.number().min(0).max(1).nullable().describe("Of the deaths in any list; null where no list has one"),
  })
  .strict();
export type ListShare = z.infer<typeof ListShare>;

/** How the lists overlap in one part of the table. */
export const PartOverlap = Part.extend({
  deaths: z.number().int().nonnegative().describe("In any of the lists"),
  lists: z.array(ListShare),
  intersections: z.array(Intersection).describe("Largest first; those that hold no death are left out"),
}).strict();
export type PartOverlap = z.infer<typeof PartOverlap>;

/** What was compared: which lists, over which years, states and causes of death, and what was left out for it. */
export const Ground = z
  .object({
    lists: z.array(z.string()),
    from: z.number().int().nullable().describe("The first year compared"),
    to: z.number().int().nullable().describe("The last year compared"),
    states: z.array(z.string()).nullable().describe("Those compared; null where every state is"),
    causes: z.array(z.string()).nullable().describe("The causes of death compared; null where every cause is"),
    notes: z.array(z.string()).describe("What was left out and why, and what was taken for granted, a sentence each"),
  })
  .strict();
export type Ground = z.infer<typeof Ground>;

export const Overlap = z
  .object({
    schema: z.literal("answerable/overlap@1"),
    ground: Ground,
    all: PartOverlap,
    parts: z.array(PartOverlap).describe("By state, year or both, as asked; empty where neither was asked for"),
  })
  .strict();
export type Overlap = z.infer<typeof Overlap>;

/** Two lists of which one was made partly from the other, or from the same sources: what its compilers say, or somebody found. */
export const Dependence = z
  .object({
    lists: z.tuple([z.string().min(1), z.string().min(1)]),
    why: z.string().min(1).describe("Who says so, in a clause: was compiled partly from the other"),
  })
  .strict();
export type Dependence = z.infer<typeof Dependence>;

/** What a list means to hold, by its own word. What is not told is taken from its records. */
export const ListScope = z
  .object({
    list: z.string().min(1),
    causes: z.array(z.string().min(1)).nonempty().optional().describe("The only causes of death that it counts"),
    from: z.number().int().optional().describe("The first year that it covers whole"),
    to: z.number().int().optional().describe("The last year that it covers whole"),
    states: z.union([z.literal("all"), z.array(z.string().length(2)).nonempty()]).optional(),
  })
  .strict();
export type ListScope = z.infer<typeof ListScope>;
