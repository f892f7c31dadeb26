import { z } from "@hono/zod-openapi";
import { ROLES } from "../people/role.ts";

/** Who is signed in; `person` is null where nobody is. */
export const Session = z
  .object({
    person: z.object({ id: z.string(), name: z.string(), email: z.string(), role: z.enum(ROLES) }).nullable(),
    /** That nobody has an account yet: the first gets one by the link that the desk prints when it starts. */
    isNew: z.boolean(),
  })
  .openapi("Session");
export type Session = z.infer<typeof Session>;
