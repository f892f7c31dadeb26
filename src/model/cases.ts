import { z } from "zod";
import { CaseFile } from "./case-file.ts";
import { Document } from "./document.ts";
import { Sha256 } from "./sha256.ts";

/** Something that was asked for and could not be read: its name or address, a stable code, and why. */
export const Unread = z
  .object({ source: z.string(), code: z.string(), reason: z.string() })
  .describe("What could not be taken in");
export type Unread = z.infer<typeof Unread>;

/** What `answerable read --json` prints: every document taken in, the cases they make, and the documents of none. */
export const Cases = z
  .object({
    schema: z.literal("answerable/cases@1"),
    documents: z.array(Document),
    cases: z.array(CaseFile),
    unread: z.array(Unread).describe("What could not be taken in, with the reason; it can be supplied as a file"),
    unrelated: z.array(Sha256).describe("Documents that are not about a police use of deadly force"),
  })
  .describe("Case files and the documents they were read from");
export type Cases = z.infer<typeof Cases>;
