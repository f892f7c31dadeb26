import { randomBytes, timingSafeEqual } from "node:crypto";

/**
 * The link by which the first person is let in: printed where the desk is started, good once, and only while the desk that printed it runs.
 * It stands behind the `#` of an address, which browsers send to nobody.
 */
export class SetUpLink {
  #token: Buffer | null = randomBytes(32);

  /** The link; null once it was used. */
  at(origin: string): string | null {
    return this.#token === null ? null : `${origin}/set-up#${this.#token.toString("base64url")}`;
  }

  /** Whether this is the link's token, which is good no more from then on. Takes as long whatever it is. */
  take(token: string): boolean {
    const told = Buffer.from(token, "base64url");
    const isGood = this.#token !== null && told.length === this.#token.length && timingSafeEqual(told, this.#token);
    if (isGood) this.#token = null;
    return isGood;
  }
}
