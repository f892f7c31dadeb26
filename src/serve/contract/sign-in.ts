import { z } from "@hono/zod-openapi";
import { Code, TriedPassword } from "./password.ts";

export const SignIn = z
  .object({ email: z.string().trim().min(1, "Say your e-mail address.").max(254), password: TriedPassword })
  .openapi("SignIn");
export type SignIn = z.infer<typeof SignIn>;

/** What came of a password: a session, or the question for the second factor. */
export const SignedInSoFar = z.object({ needsCode: z.boolean() }).openapi("SignedInSoFar");
export type SignedInSoFar = z.infer<typeof SignedInSoFar>;

export const GivenCode = z.object({ code: Code }).openapi("GivenCode");
export type GivenCode = z.infer<typeof GivenCode>;

/** That it was done. */
export const Done = z.object({ done: z.literal(true) }).openapi("Done");
export type Done = z.infer<typeof Done>;
