import { z } from "@hono/zod-openapi";
import { NewPassword, PersonName } from "./password.ts";

/** The first person's account. */
export const SetUp = z
  .object({
    token: z.string().max(100),
    name: PersonName,
    email: z.email("Say an e-mail address.").max(254),
    password: NewPassword,
  })
  .openapi("SetUp");
export type SetUp = z.infer<typeof SetUp>;
