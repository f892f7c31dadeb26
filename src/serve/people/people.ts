import { randomBytes } from "node:crypto";
import { betterAuth } from "better-auth";
import type { OpenRecord } from "../../flow/index.ts";
import { SHORTEST_PASSWORD } from "./password.ts";
import { ROLES, type Role, type SignedIn } from "./role.ts";

/** Who may sign in, kept in the record's database by the sign-in library: scrypt for passwords, sessions as rows. */
export class People {
  readonly #auth: ReturnType<typeof signInOver>;

  private constructor(auth: ReturnType<typeof signInOver>) {
    this.#auth = auth;
  }

  /** `secret` signs the cookies: whoever has it can make one up. */
  static open(record: OpenRecord, { origin, secret }: { readonly origin: string; readonly secret: string }): People {
    return new People(signInOver(record, origin, secret));
  }

  /** Answers the sign-in library's own addresses, under `/api/sign-in`. */
  handle(request: Request): Promise<Response> {
    return this.#auth.handler(request);
  }

  /** Who a request is from; null where nobody is signed in. */
  async whoIs(headers: Headers): Promise<SignedIn | null> {
    const session = await this.#auth.api.getSession({ headers });
    if (session === null) return null;
    const { id, name, email, role } = session.user;
    return { id, name, email, role: ROLES.find((known) => known === role) ?? "reader" };
  }

  /** Whether there is nobody yet: the first person is let in by a link that is used once. */
  async isEmpty(): Promise<boolean> {
    const context = await this.#auth.$context;
    return (await context.internalAdapter.listUsers(1)).length === 0;
  }

  /** Makes an account. Throws where the address has one or the password is too short. */
  async add(person: { name: string; email: string; password: string; role: Role }): Promise<void> {
    const context = await this.#auth.$context;
    const { name, role, password } = person;
    const email = person.email.toLowerCase();
    const user = await context.internalAdapter.createUser(
      { name, email, role, emailVerified: true },
      { method: "credential" },
    );
    await context.internalAdapter.linkAccount({
      userId: user.id,
      providerId: "credential",
      accountId: user.id,
      password: await context.password.hash(password),
    });
  }
}

/** A secret for a desk that was given none. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

function signInOver(record: OpenRecord, origin: string, secret: string) {
  return betterAuth({
    appName: "Answerable",
    basePath: "/api/sign-in",
    baseURL: origin,
    secret,
    database: record.store.forSignIn(),
    trustedOrigins: [origin],
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: 256,
    },
    user: { modelName: "desk_person", additionalFields: { role: { type: "string", required: true, input: false } } },
    session: { modelName: "desk_session", expiresIn: 60 * 60 * 12, updateAge: 60 * 15 },
    account: { modelName: "desk_account" },
    verification: { modelName: "desk_verification" },
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: "answerable",
      useSecureCookies: origin.startsWith("https:"),
      database: { generateId: "uuid" },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}
