import { z } from "zod";

/** The kind of voice. `document` is a document's own voice: the reporter's, the letter's. */
export const SpeakerKind = z.enum([
  "police",
  "prosecutor",
  "investigator",
  "medical-examiner",
  "official",
  "family",
  "lawyer",
  "witness",
  "subject",
  "community",
  "other",
  "document",
]);
export type SpeakerKind = z.infer<typeof SpeakerKind>;

/** Who says it: a named or unnamed person with role and affiliation, an organisation, or the document's own voice. */
export const Speaker = z
  .object({
    name: z.string().nullable().describe("A person's name; null when none is given"),
    role: z.string().nullable().describe('As the text has it: "police chief", "property manager"'),
    affiliation: z.string().nullable().describe("The agency or organisation the person speaks for"),
    kind: SpeakerKind,
    anonymous: z.boolean().describe("True when no person or organisation is named"),
  })
  .describe("Who says it");
export type Speaker = z.infer<typeof Speaker>;
