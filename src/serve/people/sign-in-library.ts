import { randomUUID } from "node:crypto";
import { betterAuth } from "better-auth";
import { twoFactor } from "better-auth/plugins/two-factor";
import type { OpenRecord } from "../../flow/index.ts";
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "./password.ts";
import { hashPassword, verifyPassword } from "./scrypt.ts";

/** The header in which the sign-in library is told from where somebody asks. What a browser sends under this name never reaches it. */
export const ADDRESS_HEADER = "x-desk-address";

/** What the sign-in library is set up with. */
export interface SignInSettings {
  readonly origin: string;
  /** Signs cookies and keeps second factors unreadable in the database. */
  readonly secret: string;
  /** Seconds after which a session ends, whatever is done in it. */
  readonly sessionSeconds: number;
}

/**
 * The sign-in library over the record's tables. Its own web addresses are never served: the desk's routes call it. Its rate limits, telemetry
 * and log are off, and it asks nobody for anything.
 */
export function signInLibrary(record: OpenRecord, { origin, secret, sessionSeconds }: SignInSettings) {
  return betterAuth({
    appName: "Answerable",
    basePath: "/sign-in-library",
    baseURL: origin,
    secret,
    database: record.store.forSignIn(),
    trustedOrigins: [origin],
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      // The desk counts characters itself, as people do; the library counts code units.
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: 4 * LONGEST_PASSWORD,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    user: {
      modelName: "desk_person",
      additionalFields: {
        role: { type: "string", required: true, input: false },
        nameKey: { type: "string", required: false, input: false, returned: false },
        suspended: { type: "string", required: false, input: false },
      },
    },
    // No copy of a session in a cookie: a session that is ended is over at once.
    session: { modelName: "desk_session", expiresIn: sessionSeconds, disableSessionRefresh: true, freshAge: 0 },
    account: { modelName: "desk_account" },
    verification: { modelName: "desk_verification" },
    plugins: [twoFactor({ schema: { twoFactor: { modelName: "desk_two_factor" } } })],
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: "answerable",
      useSecureCookies: origin.startsWith("https:"),
      // Not "uuid": on PostgreSQL the library then leaves ids to the database, whose tables here make none.
      database: { generateId: () => randomUUID() },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}
