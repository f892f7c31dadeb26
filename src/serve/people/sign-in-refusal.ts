import { DeskRefusal, tooOften } from "../refusal.ts";

const MINUTE = 60_000;

/** What the sign-in library refuses, in the desk's words. */
const REFUSALS: Readonly<Record<string, readonly [status: 400 | 401 | 403, code: string, message: string]>> = {
  INVALID_EMAIL: [401, "wrong-password", "The address or the password is not right."],
  INVALID_EMAIL_OR_PASSWORD: [401, "wrong-password", "The address or the password is not right."],
  INVALID_PASSWORD: [403, "wrong-password", "The password is not right."],
  PASSWORD_TOO_SHORT: [400, "not-valid", "The password is too short."],
  PASSWORD_TOO_LONG: [400, "not-valid", "The password is too long."],
  INVALID_CODE: [401, "wrong-code", "The code is not right. Codes change every 30 seconds; is the clock right?"],
  INVALID_BACKUP_CODE: [401, "wrong-code", "The recovery code is not right, or it was used."],
  INVALID_TWO_FACTOR_COOKIE: [401, "too-late", "This took too long. Sign in with your password again."],
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: [401, "too-late", "Too many wrong codes. Sign in with your password again."],
  TOTP_NOT_ENABLED: [400, "no-second-factor", "There is no second factor to use here."],
  TWO_FACTOR_NOT_ENABLED: [400, "no-second-factor", "There is no second factor to use here."],
  BACKUP_CODES_NOT_ENABLED: [400, "no-second-factor", "There are no recovery codes to use here."],
  TOTP_ALREADY_ENABLED: [400, "has-second-factor", "There is a second factor already. End it first."],
  SUSPENDED: [403, "suspended", "This account is suspended. An admin can let you in again."],
  UNAUTHORIZED: [401, "not-signed-in", "Sign in first."],
};

/** What is answered where the sign-in library refused something. Throws a fault where it is nothing that people can cause. */
export async function refusalOf(response: Response): Promise<DeskRefusal> {
  const answer = (await response.json().catch(() => null)) as { code?: string; message?: string } | null;
  const code = answer?.code ?? "";
  if (code === "ACCOUNT_TEMPORARILY_LOCKED") return tooOften(15 * MINUTE);
  const known = REFUSALS[code];
  if (known) return new DeskRefusal(...known);
  throw new Error(`The sign-in library answered ${response.status} ${code} ${answer?.message ?? ""}`);
}
