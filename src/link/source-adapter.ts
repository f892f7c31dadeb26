import { z } from "zod";
import { ListScope } from "../model/index.ts";

const Name = z.string().trim().min(1);

/** The column that a field is taken from: its title, or the titles it has had, of which the first that a table has is meant. */
const Column = z.union([Name.transform((one) => [one]), z.array(Name).min(1)]);

/** A field that is one column and nothing more may be written as the column's title alone. */
const field = <T extends z.ZodRawShape>(shape: T) =>
  z.preprocess(
    (given) => (typeof given === "string" || Array.isArray(given) ? { column: given } : given),
    z
      .object({
        column: Column.optional(),
        nothing: z
          .array(Name)
          .default([])
          .describe("What this column writes where it says nothing, beside the usual words"),
        ...shape,
      })
      .strict(),
  );

const Cause = z.enum(["gunshot", "taser", "vehicle", "restraint", "other"]);

const Separator = z
  .union([
    z
      .string()
      .min(1)
      .transform((one) => [one]),
    z.array(z.string().min(1)).min(1),
  ])
  .optional()
  .describe("What stands between several in one cell");

const values = <T extends z.ZodType>(word: T) =>
  z
    .record(z.string(), word.nullable())
    .optional()
    .describe("What the source's values mean in our words, without regard to capitals; null where one says nothing");

const Text = field({ together: z.array(Name).min(2).optional().describe("Columns that make the value together") });

/** How to write the days of a column: one order, or `decide`, which looks at the whole column and refuses where it cannot know. */
export const DateOrder = z.enum(["year-month-day", "month/day/year", "day/month/year", "decide"]);
export type DateOrder = z.infer<typeof DateOrder>;

/** The fields of SourceRecord that a table can give, and how. */
const Fields = z
  .object({
    key: Text.describe("The source's own id of a row"),
    incident: Text,
    name: field({
      together: z.array(Name).min(2).optional(),
      order: z.enum(["given name first", "family name first"]).default("given name first"),
      withheld: z
        .array(Name)
        .default([])
        .describe("What the source writes for a name that is kept back, beside the usual words"),
    }),
    date: field({
      together: z.array(Name).length(3).optional().describe("The columns of the year, the month and the day"),
      order: DateOrder.default("decide").describe(
        "Which number is the day, where dates are written 3/4/2031; ISO dates, and those that name the month, are read in any case",
      ),
    }),
    age: field({ band: Name.optional().describe("A column with a band of ages, used where the age is not given") }),
    gender: field({ values: values(z.enum(["male", "female", "other"])) }),
    race: field({ values: values(Name), separator: Separator }),
    address: Text,
    city: Text,
    county: Text,
    state: field({ always: z.string().length(2).optional() }),
    zip: Text,
    latitude: Text,
    longitude: Text,
    agencies: field({
      separator: Separator,
      look_up: z
        .object({
          files: z.array(Name).min(1).describe("What the table of agencies is called, beside the list"),
          key: Name,
          name: Name,
          ori: Name.optional(),
          separator: z.string().min(1).default(";").describe("Between the identifiers of one agency"),
        })
        .strict()
        .optional()
        .describe("Where the column holds ids, the table that says whose"),
    }),
    oris: field({ separator: Separator }),
    cause: field({
      always: Name.optional(),
      separator: Separator.describe("Between several causes, of which the first that is known is taken"),
      values: values(Cause),
    }),
    weapon: Text,
    description: Text,
  })
  .partial()
  .strict();
/** The columns of a table of counts. */
const Counts = z
  .object({ year: Column, state: Column, participating: Column, total: Column, percent: Column })
  .partial()
  .strict();

/** Where it is stated what an adapter says of its list: nothing is said of a list that nobody can look up. */
const Said = Name.describe("Who states it, and where");

/** What the list means to hold, as its keepers state it. */
const Scope = ListScope.pick({ from: true, to: true, states: true })
  .extend({
    causes: z.array(Cause).nonempty().optional().describe("The only causes of death that it counts"),
    said: Said,
  })
  .strict()
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, "from is later than to");

/** Other lists that the list was made in part from. */
const Drawn = z.object({ sources: z.array(Name).min(1).describe("Their short names"), said: Said }).strict();

export type SourceFields = z.infer<typeof Fields>;
export type SourceFieldName = keyof SourceFields;

/**
 * How one source database is read, as data that a person who writes no code can review: which column answers to which field of
 * SourceRecord, what its values mean, and what is known of the source itself. The shipped ones are in `sources/`; the mapping of a list
 * that we do not know is a file of the same form.
 */
export const SourceAdapter = z
  .object({
    name: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "small letters, digits and hyphens only")
      .refine((name) => name !== "answerable", "answerable is the name of our own record")
      .describe("The short name, which goes into every link"),
    title: Name,
    keeper: Name.optional(),
    home: z.url().optional(),
    licence: Name.describe("What its keepers allow, in a sentence; that nothing is stated, where nothing is"),
    cite: Name.describe("How its keepers want to be named"),
    life: Name.optional().describe("Since when, until when, and what is known of its end"),
    holds: Name.describe("What is in it, and what is not"),
    scope: Scope.optional().describe("What it means to hold, for comparing it with other lists"),
    drawn_from: z.array(Drawn).default([]).describe("Which lists it was made in part from, or is another form of"),
    rows: z.enum(["people", "counts"]).default("people").describe("What one row is; counts cannot be linked to people"),
    fields: Fields.default({}),
    counts: Counts.optional().describe("Where rows are counts, what they count"),
    may_lack: z.array(Name).default([]).describe("Fields whose column some copies of the table lack"),
    signs: z.array(Name).default([]).describe("Further columns by which a table is recognised as this source's"),
    others: z.array(Name).default([]).describe("Further columns of the published table, which are not used"),
  })
  .strict();
export type SourceAdapter = z.infer<typeof SourceAdapter>;
