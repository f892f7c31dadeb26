import { z } from "zod";
import { Evidence } from "./evidence.ts";
import { FieldValue } from "./field-value.ts";
import { FieldName } from "./fields.ts";
import { Moment } from "./moment.ts";
import { Speaker } from "./speaker.ts";

/**
 * How a thing is said. `withheld`: asked for or expected, and not given. An `alleged` claim never turns into a
 * `stated` one on its way to a page.
 */
export const Mode = z.enum(["stated", "confirmed", "alleged", "denied", "withheld", "promised", "advised", "asked"]);
export type Mode = z.infer<typeof Mode>;

/** Who made a claim out of the words: which rule, model or editor, and which version of it. */
export const Reader = z.object({
  name: z.string().describe('The rule\'s name: "weapon-held"'),
  version: z.string(),
  kind: z.enum(["rules", "model", "language-model", "editor"]),
});
export type Reader = z.infer<typeof Reader>;

/**
 * One speaker, one mode, one field, one value, about one thing, with its evidence. Never a fact of the world.
 *
 * `about` is the id of a person, or null when the claim is about the incident. `occasion` is when it was said, if the
 * text tells. "His mother says that police told her" has police as the speaker and is relayed by the mother. The first evidence is the words of the value; a second, where there is one, the words that say who says it.
 * `confidence` runs from 0 to 1 and orders claims; it is not yet calibrated.
 */
export const Claim = z
  .object({
    id: z.string(),
    field: FieldName,
    value: FieldValue,
    about: z.string().nullable(),
    speaker: Speaker,
    relayedBy: z
      .array(Speaker)
      .min(1)
      .optional()
      .describe(
        "Through whom the speaker's words come, nearest to the speaker first; absent when they are told directly",
      ),
    mode: Mode,
    occasion: Moment.nullable(),
    evidence: z.array(Evidence).min(1),
    reader: Reader,
    confidence: z.number().min(0).max(1),
  })
  .describe("One speaker, one mode, one field, one value, about one thing, with its evidence");
export type Claim = z.infer<typeof Claim>;
