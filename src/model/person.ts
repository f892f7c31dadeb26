import { z } from "zod";
import { Evidence } from "./evidence.ts";

/** What a person is to the case. */
export const PersonRole = z.enum([
  "killed",
  "injured",
  "subject",
  "officer",
  "official",
  "family",
  "witness",
  "lawyer",
  "other",
]);
export type PersonRole = z.infer<typeof PersonRole>;

/** A person of a case, or of one document before it joins a case. */
export const Person = z
  .object({
    id: z.string(),
    role: PersonRole,
    name: z.string().nullable(),
    nameStatus: z.enum(["named", "withheld", "not stated"]),
    mentions: z.array(Evidence),
    description: z.string().nullable().describe('How the documents call an unnamed person: "the woman"'),
    gender: z.enum(["female", "male"]).nullable().describe("As the words have it: woman, he, daughter"),
    ageGroup: z.enum(["infant", "child", "teenager", "adult"]).nullable().describe("As the words have it"),
    held: z.string().optional().describe("Why the name is withheld from a public case file; absent elsewhere"),
  })
  .describe("A person of a case");
export type Person = z.infer<typeof Person>;
