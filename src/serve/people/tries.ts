import { createHmac } from "node:crypto";
import type { OpenRecord, WaitRule } from "../../flow/index.ts";
import { tooOften } from "../refusal.ts";
import { countedAddress } from "./client-address.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Wrong passwords of one account from one address: who guesses soon waits long. */
const PAIR: WaitRule = { free: 5, first: SECOND, longest: 15 * MINUTE, forget: 24 * HOUR };
/** Wrong passwords of one account from anywhere. The wait stays short: whoever guesses must not keep the account's owner out. */
const ACCOUNT: WaitRule = { free: 20, first: SECOND, longest: 30 * SECOND, forget: 24 * HOUR };
/** Wrong passwords of any account from one address. */
const ADDRESS: WaitRule = { free: 50, first: SECOND, longest: 15 * MINUTE, forget: HOUR };
/** Wrong links of an address: 256 bits are not guessed, so this only keeps the log short. */
const LINK: WaitRule = { free: 10, first: SECOND, longest: 15 * MINUTE, forget: HOUR };
/** A code of an authenticator that was taken is not taken again while it could be. */
const SAME_CODE: WaitRule = { free: 1, first: 2 * MINUTE, longest: 2 * MINUTE, forget: 2 * MINUTE };

/** Counts what must not be tried often, in the record's database, so that several servers count together. */
export class Tries {
  readonly #accounts: OpenRecord["store"]["accounts"];
  readonly #secret: string;

  constructor(record: OpenRecord, secret: string) {
    this.#accounts = record.store.accounts;
    this.#secret = secret;
  }

  /** Counts a password that is about to be tried. Throws where it is too often. Gives what to call when it was right. */
  async ofPassword(email: string, address: string): Promise<() => Promise<void>> {
    const from = this.#key("address", countedAddress(address));
    const account = this.#key("account", email);
    const pair = this.#key("pair", email, countedAddress(address));
    await this.#take(pair, PAIR);
    await this.#take(account, ACCOUNT);
    await this.#take(from, ADDRESS);
    return async () => {
      await this.#accounts.forgetTries(pair, account);
      await this.#accounts.returnTry(from);
    };
  }

  async ofLink(address: string): Promise<() => Promise<void>> {
    const key = this.#key("link", countedAddress(address));
    await this.#take(key, LINK);
    return () => this.#accounts.returnTry(key);
  }

  /** Whether a code that was found right is used for the first time. */
  async isFirstUse(person: string, code: string): Promise<boolean> {
    return (await this.#accounts.takeTry(this.#key("code", person, code), SAME_CODE)) === 0;
  }

  async #take(key: string, rule: WaitRule): Promise<void> {
    const wait = await this.#accounts.takeTry(key, rule);
    if (wait > 0) throw tooOften(wait);
  }

  /** What stands in the database tells nobody which addresses were tried. */
  #key(...parts: string[]): string {
    return createHmac("sha256", this.#secret).update(parts.join("\0")).digest("base64url");
  }
}
