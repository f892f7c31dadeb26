import { z } from "@hono/zod-openapi";
import { Code, NewPassword, TriedPassword } from "./password.ts";

/** What somebody sees of their own account. */
export const Account = z
  .object({
    name: z.string(),
    email: z.string(),
    hasSecondFactor: z.boolean(),
    sessions: z.array(
      z.object({
        id: z.string(),
        since: z.string(),
        lastUsed: z.string(),
        address: z.string(),
        agent: z.string(),
        isThis: z.boolean(),
      }),
    ),
  })
  .openapi("Account");
export type Account = z.infer<typeof Account>;

export const PasswordChange = z.object({ current: TriedPassword, password: NewPassword }).openapi("PasswordChange");
export type PasswordChange = z.infer<typeof PasswordChange>;

export const PasswordGiven = z.object({ password: TriedPassword }).openapi("PasswordGiven");
export type PasswordGiven = z.infer<typeof PasswordGiven>;

/** A second factor that was begun: for the authenticator, and the codes for the day it is lost. Shown once. */
export const SecondFactor = z
  .object({ address: z.string(), secret: z.string(), recoveryCodes: z.array(z.string()) })
  .openapi("SecondFactor");
export type SecondFactor = z.infer<typeof SecondFactor>;

export const SecondFactorEnd = z.object({ password: TriedPassword, code: Code }).openapi("SecondFactorEnd");
export type SecondFactorEnd = z.infer<typeof SecondFactorEnd>;
