import { z } from "@hono/zod-openapi";
import { SHORTEST_PASSWORD } from "../people/password.ts";

/** The first person's account. */
export const SetUp = z
  .object({
    token: z.string().max(100),
    name: z.string().trim().min(1, "Say your name: it stands beside what you decide.").max(100),
    email: z.email("Say an e-mail address."),
    password: z.string().min(SHORTEST_PASSWORD, `At least ${SHORTEST_PASSWORD} characters.`).max(256),
  })
  .openapi("SetUp");
export type SetUp = z.infer<typeof SetUp>;
