import { randomBytes } from "node:crypto";
import type { OpenRecord } from "../../flow/index.ts";
import { DeskRefusal } from "../refusal.ts";
import { nameKey } from "./name-key.ts";
import { ROLES, type Role, type SignedIn } from "./role.ts";
import { ADDRESS_HEADER, type SignInSettings, signInLibrary } from "./sign-in-library.ts";
import { refusalOf } from "./sign-in-refusal.ts";
import { weaknessOf } from "./weak-password.ts";

/** From where somebody asks: their cookies, their network address and what their browser calls itself. */
export interface From {
  readonly cookie: string;
  readonly address: string;
  readonly agent: string;
}

/** What the sign-in library gave, and the cookies that the browser is to keep. */
export interface Kept<T> {
  readonly answer: T;
  readonly cookies: readonly string[];
}

/** A session of somebody, as they see it. */
export interface KeptSession {
  readonly id: string;
  readonly since: string;
  readonly lastUsed: string;
  readonly address: string;
  readonly agent: string;
}

export interface PeopleSettings extends Omit<SignInSettings, "sessionSeconds"> {
  /** Seconds after which a session ends; 12 hours unless told. */
  readonly sessionSeconds?: number;
  /** Seconds without a request after which a session ends; 2 hours unless told. */
  readonly idleSeconds?: number;
}

const HOUR = 3600;
/** How often it is noted that a session is in use. */
const NOTED = 60_000;

/** Who may sign in, kept in the record's database by the sign-in library: hashed passwords, sessions as rows, second factors. */
export class People {
  readonly #library: ReturnType<typeof signInLibrary>;
  readonly #idle: number;
  readonly #accounts: OpenRecord["store"]["accounts"];

  private constructor(
    library: ReturnType<typeof signInLibrary>,
    idle: number,
    accounts: OpenRecord["store"]["accounts"],
  ) {
    this.#library = library;
    this.#idle = idle;
    this.#accounts = accounts;
  }

  static open(record: OpenRecord, settings: PeopleSettings): People {
    const { sessionSeconds = 12 * HOUR, idleSeconds = 2 * HOUR } = settings;
    const library = signInLibrary(record, { ...settings, sessionSeconds });
    return new People(library, idleSeconds * 1000, record.store.accounts);
  }

  /** Who a request is from; null where nobody is signed in, or not any more. */
  async whoIs(cookie: string): Promise<SignedIn | null> {
    if (cookie === "") return null;
    const found = await this.#library.api.getSession({ headers: new Headers({ cookie }) });
    if (found === null) return null;
    const { session, user } = found;
    const unused = Date.now() - session.updatedAt.getTime();
    if (user.suspended || unused > this.#idle) {
      await (await this.#adapter()).deleteSession(session.token);
      return null;
    }
    if (unused > Math.min(NOTED, this.#idle / 4))
      await (await this.#adapter()).updateSession(session.token, { updatedAt: new Date() });
    const { id, name, email, role } = user;
    return { id, name, email, role: ROLES.find((known) => known === role) ?? "reader", session: session.id };
  }

  /** Checks a password. A session is begun unless there is a second factor to give. Any session that the browser had is ended. */
  async signIn(email: string, password: string, from: From): Promise<Kept<{ needsCode: boolean }>> {
    const before = await this.whoIs(from.cookie);
    const body = { email: email.toLowerCase(), password };
    const { answer, cookies } = await this.#ask<{ twoFactorRedirect?: boolean; user?: { id: string } }>(
      this.#library.api.signInEmail({ body, headers: headersOf({ ...from, cookie: "" }), asResponse: true }),
    );
    if (before) await this.endSession(before.id, before.session);
    const user = answer.user?.id;
    if (user !== undefined && (await this.#isSuspended(user))) {
      await (await this.#adapter()).deleteUserSessions(user);
      throw suspended();
    }
    return { answer: { needsCode: answer.twoFactorRedirect === true }, cookies };
  }

  /** Gives the second factor: a code of the authenticator, or a recovery code. Begins the session. Gives whose it is. */
  async giveCode(code: string, from: From): Promise<Kept<{ id: string; token: string }>> {
    // A session that is there would make the library check the code for it, uncounted: it gets the cookie of this sign-in alone.
    const cookie = from.cookie
      .split("; ")
      .filter((pair) => /^(?:__Secure-)?answerable\.two_factor=/.test(pair))
      .join("; ");
    const headers = headersOf({ ...from, cookie });
    const asked = { body: { code: code.replace(/\s/g, "") }, headers, asResponse: true } as const;
    const { api } = this.#library;
    const { answer, cookies } = await this.#ask<{ user: { id: string }; token: string }>(
      isRecoveryCode(code) ? api.verifyBackupCode(asked) : api.verifyTOTP(asked),
    );
    if (await this.#isSuspended(answer.user.id)) {
      await (await this.#adapter()).deleteUserSessions(answer.user.id);
      throw suspended();
    }
    return { answer: { id: answer.user.id, token: answer.token }, cookies };
  }

  async signOut(from: From): Promise<Kept<unknown>> {
    return this.#ask(this.#library.api.signOut({ headers: headersOf(from), asResponse: true }));
  }

  /** Changes a password. All sessions end, and a new one begins for who changed it. Refuses one that is easily guessed. */
  async changePassword(currentPassword: string, newPassword: string, from: From): Promise<Kept<unknown>> {
    const who = await this.whoIs(from.cookie);
    if (who) mustBeStrong(newPassword, who);
    const body = { currentPassword, newPassword, revokeOtherSessions: true };
    return this.#ask(this.#library.api.changePassword({ body, headers: headersOf(from), asResponse: true }));
  }

  /** Begins a second factor, which counts when a first code of it was given. Its address is for the authenticator. */
  async beginSecondFactor(password: string, from: From): Promise<{ totpURI: string; backupCodes: string[] }> {
    const asked = { body: { password, method: "totp" as const }, headers: headersOf(from), asResponse: true } as const;
    const { answer } = await this.#ask<{ totpURI: string; backupCodes: string[] }>(
      this.#library.api.enableTwoFactor(asked),
    );
    return answer;
  }

  /** Checks a code of somebody who is signed in: the first makes the second factor count, and renews the session. */
  async checkCode(code: string, from: From): Promise<Kept<unknown>> {
    const asked = { body: { code: code.replace(/\s/g, "") }, headers: headersOf(from), asResponse: true } as const;
    const { api } = this.#library;
    return this.#ask(isRecoveryCode(code) ? api.verifyBackupCode(asked) : api.verifyTOTP(asked));
  }

  async endSecondFactor(password: string, from: From): Promise<Kept<unknown>> {
    const asked = { body: { password }, headers: headersOf(from), asResponse: true } as const;
    return this.#ask(this.#library.api.disableTwoFactor(asked));
  }

  async sessionsOf(person: string): Promise<KeptSession[]> {
    const sessions = await (await this.#adapter()).listSessions(person, { onlyActiveSessions: true });
    return sessions.map(({ id, createdAt, updatedAt, ipAddress, userAgent }) => ({
      id,
      since: createdAt.toISOString(),
      lastUsed: updatedAt.toISOString(),
      address: ipAddress ?? "",
      agent: userAgent ?? "",
    }));
  }

  /** Ends a session of somebody. False where they have no such session. */
  async endSession(person: string, id: string): Promise<boolean> {
    const adapter = await this.#adapter();
    const session = (await adapter.listSessions(person)).find((each) => each.id === id);
    if (session) await adapter.deleteSession(session.token);
    return session !== undefined;
  }

  /** Ends a session that was begun a moment ago. */
  async endToken(token: string): Promise<void> {
    await (await this.#adapter()).deleteSession(token);
  }

  /** Whether there is nobody yet: the first person is let in by a link that is used once. */
  async isEmpty(): Promise<boolean> {
    return (await (await this.#adapter()).listUsers(1)).length === 0;
  }

  /** Refuses an address that has an account, and a name that anybody ever had. */
  async mustBeNew(person: { name: string; email: string }): Promise<void> {
    const { email, name } = asKept(person);
    if (await this.#accounts.isNameTaken(nameKey(name)))
      throw new DeskRefusal(409, "name-taken", `Somebody is or was called ${name} here. Add a second name or initial.`);
    if ((await (await this.#adapter()).findUserByEmail(email)) !== null)
      throw new DeskRefusal(409, "email-taken", "There is an account with this address already.");
  }

  /** Makes an account, and gives its id. Refuses whoever is not new, and a password that is easily guessed. */
  async add(person: { name: string; email: string; password: string; role: Role }): Promise<string> {
    mustBeStrong(person.password, person);
    await this.mustBeNew(person);
    const { role, password } = person;
    const { email, name } = asKept(person);
    const adapter = await this.#adapter();
    const hashed = await (await this.#library.$context).password.hash(password);
    const user = await adapter.createUser(
      { name, email, role, nameKey: nameKey(name), emailVerified: true },
      { method: "credential" },
    );
    await adapter.linkAccount({
      userId: user.id,
      providerId: "credential",
      accountId: user.id,
      password: hashed,
    });
    return user.id;
  }

  /** Refuses a password that is easily guessed, of somebody who has an account. */
  async mustBeStrongFor(id: string, password: string): Promise<void> {
    const person = (await this.#accounts.people()).find((each) => each.id === id);
    if (person) mustBeStrong(password, person);
  }

  /** Sets a password and takes the second factor away, for who lost theirs; ends their sessions. */
  async setAnew(person: string, password: string): Promise<void> {
    const adapter = await this.#adapter();
    await adapter.updatePassword(person, await (await this.#library.$context).password.hash(password));
    await this.#accounts.dropSecondFactor(person);
    await adapter.deleteUserSessions(person);
  }

  async #isSuspended(id: string): Promise<boolean> {
    return (await this.#accounts.people()).some((person) => person.id === id && person.suspended !== null);
  }

  async #adapter() {
    return (await this.#library.$context).internalAdapter;
  }

  async #ask<T>(asked: Promise<Response>): Promise<Kept<T>> {
    const response = await asked;
    if (!response.ok) throw await refusalOf(response);
    return { answer: (await response.json()) as T, cookies: response.headers.getSetCookie() };
  }
}

/** Refuses a password that is easily guessed, with the sentence why. */
export function mustBeStrong(password: string, person: { readonly name: string; readonly email: string }): void {
  const why = weaknessOf(password, person);
  if (why !== null) throw new DeskRefusal(400, "weak-password", why);
}

/** A secret for a desk that was given none. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

function asKept({ name, email }: { name: string; email: string }): { name: string; email: string } {
  return { email: email.toLowerCase(), name: name.normalize("NFC").replace(/\s+/gu, " ").trim() };
}

function headersOf({ cookie, address, agent }: From): Headers {
  return new Headers({ cookie, [ADDRESS_HEADER]: address, "user-agent": agent });
}

/** Whether what somebody wrote is a recovery code, as against the six digits of an authenticator. */
function isRecoveryCode(code: string): boolean {
  return code.includes("-");
}

function suspended(): DeskRefusal {
  return new DeskRefusal(403, "suspended", "This account is suspended. An admin can let you in again.");
}
