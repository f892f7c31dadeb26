import { z } from "zod";
import { CaseFile } from "./case-file.ts";
import { Document } from "./document.ts";
import { Sha256 } from "./sha256.ts";

/** What `answerable read --json` prints: every document taken in, the cases they make, and the documents of none. */
export const Cases = z
  .object({
    schema: z.literal("answerable/cases@1"),
    documents: z.array(Document),
    cases: z.array(CaseFile),
    unrelated: z.array(Sha256).describe("Documents that are not about a police use of deadly force"),
  })
  .describe("Case files and the documents they were read from");
export type Cases = z.infer<typeof Cases>;
