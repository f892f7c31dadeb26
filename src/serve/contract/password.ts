import { z } from "@hono/zod-openapi";
import { isGoodLength, LONGEST_PASSWORD, SHORTEST_PASSWORD } from "../people/password.ts";

/** A password that is being set. */
export const NewPassword = z
  .string()
  .max(4 * LONGEST_PASSWORD, `A password has at most ${LONGEST_PASSWORD} characters.`)
  .refine(isGoodLength, `A password has at least ${SHORTEST_PASSWORD} characters, and at most ${LONGEST_PASSWORD}.`)
  .openapi({ description: `${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters.` });

/** A password that is being tried: of any length that one can have. */
export const TriedPassword = z
  .string()
  .min(1, "Say your password.")
  .max(4 * LONGEST_PASSWORD, `A password has at most ${LONGEST_PASSWORD} characters.`);

/** A person's name, which stands beside what they decide. */
export const PersonName = z
  .string()
  .trim()
  .min(1, "Say your name: it stands beside what you decide.")
  .max(100, "A name has at most 100 characters.")
  .regex(/^[^\p{Cc}\p{Cf}\p{Co}]*$/u, "A name has no characters that cannot be seen.");

/** Six digits of an authenticator, or a recovery code. */
export const Code = z.string().trim().min(6, "A code has six digits.").max(20, "A code has six digits.");
