import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** One of the settings that the OWASP Password Storage Cheat Sheet gives as equal: N = 2^15, r = 8, p = 3, which takes 32 MiB. */
const COST = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 };
const SALT_BYTES = 16;
const KEY_BYTES = 32;
const NAME = "scrypt-15-8-3";

/** A password as it is kept: how it was hashed, salt and key. Takes the NFKC form, so that it is the same from every keyboard. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await keyOf(password, salt);
  return [NAME, salt.toString("base64url"), key.toString("base64url")].join("$");
}

/** Whether a password is the one that was kept. Takes as long whichever it is. */
export async function verifyPassword({ hash, password }: { hash: string; password: string }): Promise<boolean> {
  const [name, salt = "", kept = ""] = hash.split("$");
  if (name !== NAME) throw new Error("A password was kept in a way that this version does not know.");
  const expected = Buffer.from(kept, "base64url");
  const key = await keyOf(password, Buffer.from(salt, "base64url"));
  return expected.length === key.length && timingSafeEqual(expected, key);
}

function keyOf(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((done, failed) => {
    scrypt(password.normalize("NFKC"), salt, KEY_BYTES, COST, (error, key) => (error ? failed(error) : done(key)));
  });
}
