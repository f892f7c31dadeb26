import { z } from "@hono/zod-openapi";
import { CaseLine } from "./cases.ts";
import { SaidBy } from "./said-by.ts";

/** A promise or a step that was due and that no document tells of as done. */
export const OverdueThing = z
  .object({
    kind: z.enum(["promise", "step"]),
    what: z.string(),
    who: z.array(z.string()),
    due: z.string().nullable(),
    dueDay: z.string().nullable(),
    days: z
      .number()
      .int()
      .nullable()
      .openapi({ description: "How many days ago it was due; null where no day is known" }),
    by: SaidBy.nullable(),
  })
  .openapi("OverdueThing");
export type OverdueThing = z.infer<typeof OverdueThing>;

export const OverdueList = z
  .object({
    cases: z.array(z.object({ line: CaseLine, things: z.array(OverdueThing) })),
    total: z.number().int().openapi({ description: "How many cases" }),
    today: z.string(),
  })
  .openapi("OverdueList");
export type OverdueList = z.infer<typeof OverdueList>;
