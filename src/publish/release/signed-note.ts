import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { Misuse } from "../../model/index.ts";

/** A key that signs releases, with the name that its signatures stand under. */
export interface SigningKey {
  /** As a rule the address of the published record without its scheme: `record.example`. */
  readonly name: string;
  readonly key: KeyObject;
}

const ED25519 = Buffer.from([1]);
const PRIVATE = "PRIVATE+KEY+";
/** What stands before the 32 bytes of a seed in PKCS #8 (RFC 8410, section 7). */
const SEED_PREFIX = Buffer.from("302e020100300506032b657004220420", "hex");

/** A new Ed25519 key (RFC 8032) under a name without spaces or plus signs. */
export function newSigningKey(name: string): SigningKey {
  if (!/^[^\s+\p{Cc}]+$/u.test(name))
    throw new Misuse(`"${name}" cannot name a key: give the record's address, as record.example, without spaces or +.`);
  return { name, key: generateKeyPairSync("ed25519").privateKey };
}

/** A key as one line, to be kept outside the record: `PRIVATE+KEY+name+id+seed`, as other tools for signed notes write it. */
export function writeSigningKey(signing: SigningKey): string {
  const seed = signing.key.export({ format: "der", type: "pkcs8" }).subarray(-32);
  return `${PRIVATE}${signing.name}+${keyId(signing).toString("hex")}+${Buffer.concat([ED25519, seed]).toString("base64")}`;
}

/** Reads what `writeSigningKey` wrote; refuses a line that is not such a key, or whose id is not its own. */
export function readSigningKey(line: string): SigningKey {
  const [, name = "", id, encoded = ""] = /^PRIVATE\+KEY\+([^\s+]+)\+([0-9a-f]{8})\+(\S+)\s*$/.exec(line) ?? [];
  const bytes = Buffer.from(encoded, "base64");
  if (bytes.length !== 33 || bytes[0] !== 1) throw new Misuse("it does not hold a signing key of this program.");
  const key = createPrivateKey({ key: Buffer.concat([SEED_PREFIX, bytes.subarray(1)]), format: "der", type: "pkcs8" });
  if (keyId({ name, key }).toString("hex") !== id) throw new Misuse("the key in it is damaged.");
  return { name, key };
}

/** The public half as a verifier key (C2SP signed-note): `name+id+key`. It may be shown to everybody. */
export function verifierKey(signing: SigningKey): string {
  const key = Buffer.concat([ED25519, publicBytes(signing)]).toString("base64");
  return `${signing.name}+${keyId(signing).toString("hex")}+${key}`;
}

/** A text with its signature below (C2SP signed-note). The text ends with a new line. The same text and key give the same bytes. */
export function signedNote(text: string, signing: SigningKey): string {
  const signature = Buffer.concat([keyId(signing), sign(null, Buffer.from(text), signing.key)]).toString("base64");
  return `${text}\n— ${signing.name} ${signature}\n`;
}

/** The head of a log of so many entries with such a root (C2SP tlog-checkpoint), signed. */
export function checkpoint(size: number, root: Uint8Array, signing: SigningKey): string {
  return signedNote(`${signing.name}\n${size}\n${Buffer.from(root).toString("base64")}\n`, signing);
}

/** The first four bytes of the SHA-256 of name, new line, kind of signature and public key. */
function keyId(signing: SigningKey): Buffer {
  const words = createHash("sha256").update(`${signing.name}\n`).update(ED25519).update(publicBytes(signing));
  return words.digest().subarray(0, 4);
}

function publicBytes({ key }: SigningKey): Buffer {
  return createPublicKey(key).export({ format: "der", type: "spki" }).subarray(-32);
}
