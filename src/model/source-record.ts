import { z } from "zod";

/** Where a record of somebody else's list, or a person of one of our cases, is found again. */
export const RecordId = z
  .object({
    source: z
      .string()
      .min(1)
      .describe("The short name of the source database, as its adapter gives it; `answerable` for our own"),
    key: z
      .string()
      .min(1)
      .describe("The source's own id of the row, unchanged; a case's id and a person's, with a / between, for ours"),
  })
  .strict();
export type RecordId = z.infer<typeof RecordId>;

/**
 * One person harmed in one incident, as a source database tells of them, in the words of the catalogue. Nothing is filled in: what the
 * source leaves empty or calls unknown is null, and a name that it says is withheld is told apart from one that it does not give.
 */
export const SourceRecord = RecordId.extend({
  incident: z
    .string()
    .nullable()
    .describe("What the source calls the incident, where it tells several people of one apart"),
  name: z.string().nullable().describe("As the source writes it; several, as of an alias, with a ; between"),
  nameStatus: z.enum(["named", "withheld", "not stated"]),
  date: z.string().nullable().describe("ISO 8601, as precise as the source is: 2031-03-04, 2031-03, 2031"),
  age: z.number().int().nonnegative().nullable().describe("Years; 0 for an infant"),
  ageTo: z
    .number()
    .int()
    .nonnegative()
    .nullable()
    .describe("The last year of a band of ages of which `age` is the first; null where it is one age"),
  gender: z.enum(["male", "female", "other"]).nullable(),
  race: z.string().nullable().describe("One of the catalogue's words, by the source's value map"),
  address: z.string().nullable(),
  city: z.string().nullable(),
  county: z.string().nullable(),
  state: z.string().length(2).nullable().describe("The postal code of the state"),
  zip: z.string().nullable(),
  latitude: z.number().nullable().describe("Degrees, WGS 84"),
  longitude: z.number().nullable().describe("Degrees, WGS 84"),
  agencies: z.array(z.string()).describe("By name, as the source writes them"),
  oris: z.array(z.string()).describe("The agencies' FBI identifiers, where the source gives them"),
  cause: z
    .string()
    .nullable()
    .describe("How the person died: gunshot, taser, vehicle, restraint, other, by the source's value map"),
  weapon: z.string().nullable().describe("What the person is said to have had, as the source writes it"),
  description: z.string().nullable(),
}).strict();
export type SourceRecord = z.infer<typeof SourceRecord>;
