import { z } from "@hono/zod-openapi";

const words = z.string();
const count = z.number().int().min(0);
/** The first of some things, and how many there are in all. */
const bounded = <S extends z.ZodType>(of: S) => z.object({ total: count, first: z.array(of) });

const CaseNamed = z.object({ id: words, title: words });
const CaseOfRelease = CaseNamed.extend({
  /** What is held in it: for editors and above, null for others. */
  held: bounded(words).nullable(),
});

/** A case that is published and would be published otherwise. */
export const ChangedCase = CaseOfRelease.extend({
  /** The titles of documents that came since, and how many went; null where that cannot be told. */
  documents: z.object({ came: bounded(words), gone: count }).nullable(),
  /** What editors decided about it since, the last first; null where that is not known. */
  decisions: bounded(
    z.object({
      number: z.number().int(),
      by: words,
      at: words,
      words,
      standing: z.enum(["counts", "undone", "undoes another", "not understood"]),
    }),
  ).nullable(),
}).openapi("ChangedCase");
export type ChangedCase = z.infer<typeof ChangedCase>;

/** What publishing the record would come to now. Titles are those that readers would see. */
export const NextRelease = z
  .object({
    number: z.number().int(),
    /** The release before; 0 where there is none. */
    last: count,
    at: words.openapi({ description: "The last instant of which the record knows" }),
    decisions: count.openapi({ description: "The number of the record's last decision" }),
    outcome: z.enum(["release", "nothing", "not known"]).openapi({
      description: "`not known` where no case that was looked at changed, and only making the pages again tells",
    }),
    brought: bounded(CaseOfRelease),
    changed: bounded(ChangedCase),
    withdrawn: bounded(CaseNamed.extend({ became: z.array(CaseNamed) })),
    notLookedAt: z
      .object({ brought: count, changed: count })
      .openapi({ description: "How many cases more may be new or changed: too many to look at each" }),
    held: z.object({
      byRule: count,
      byEditors: count,
      notCounted: count.openapi({ description: "Of how many cases it is not known" }),
      /** The cases in which something is held, under the desk's titles: for editors and above, null for others. */
      cases: bounded(CaseNamed.extend({ things: count })).nullable(),
    }),
    /** The folder that it goes to, from the root: for publishers and admins, null for others. */
    folder: words.nullable(),
    /** Where the folder is served; null too where that is not told. */
    address: words.nullable(),
  })
  .openapi("NextRelease");
export type NextRelease = z.infer<typeof NextRelease>;
