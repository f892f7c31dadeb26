import { z } from "@hono/zod-openapi";

/** What an address of the record has behind its question mark. */
const search = z
  .string()
  .max(4_000)
  .regex(/^(?:\?[!-~]*)?$/, "What an address has behind its question mark.");

/** A view to be saved. */
export const NewView = z
  .object({
    name: z
      .string()
      .trim()
      .min(1, "Give it a name.")
      .max(100, "At most 100 characters.")
      .regex(/^[^\0]*$/),
    search,
    shared: z.boolean(),
  })
  .openapi("NewView");
export type NewView = z.infer<typeof NewView>;

/** A view that somebody saved. */
export const SavedView = z
  .object({
    id: z.string(),
    name: z.string(),
    search: z.string(),
    shared: z.boolean(),
    owner: z.string().openapi({ description: "The name of the person who saved it" }),
    own: z.boolean().openapi({ description: "That it is of the person who asks" }),
    mayRemove: z.boolean(),
  })
  .openapi("SavedView");
export type SavedView = z.infer<typeof SavedView>;

export const ViewList = z.object({ views: z.array(SavedView) }).openapi("ViewList");
export type ViewList = z.infer<typeof ViewList>;
