import { createHash, createPublicKey, verify } from "node:crypto";

/** A public key that releases are checked with. */
export interface VerifierKey {
  readonly name: string;
  /** Four bytes, in hexadecimal. */
  readonly id: string;
  /** 32 bytes, an Ed25519 public key. */
  readonly key: Buffer;
}

/** Reads `name+id+key` (C2SP signed-note); null where it is no Ed25519 verifier key or its id is not its own. */
export function readVerifierKey(line: string): VerifierKey | null {
  const [, name = "", id = "", encoded = ""] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)\s*$/.exec(line) ?? [];
  const bytes = Buffer.from(encoded, "base64");
  if (bytes.length !== 33 || bytes[0] !== ED25519) return null;
  const digest = createHash("sha256")
    .update(Buffer.concat([Buffer.from(`${name}\n`), bytes]))
    .digest("hex");
  return digest.startsWith(id) ? { name, id, key: bytes.subarray(1) } : null;
}

/** What a signed note says, or why it cannot be trusted. */
export type Opened = { readonly text: string } | { readonly why: string };

/** Opens a signed note: its text where the key signed it. Signatures by other keys, as of witnesses, are passed over. */
export function openNote(note: string, verifier: VerifierKey): Opened {
  const end = note.lastIndexOf("\n\n");
  if (end < 0 || !note.endsWith("\n")) return { why: "it is no signed note" };
  const text = note.slice(0, end + 1);
  const lines = note.slice(end + 2, -1).split("\n");
  if (lines.length > MOST_SIGNATURES) return { why: `it has more than ${MOST_SIGNATURES} signatures` };
  const signatures = lines.flatMap((line) => {
    const [, name, encoded = ""] = /^— ([^\s+]+) ([A-Za-z0-9+/=]+)$/.exec(line) ?? [];
    const bytes = Buffer.from(encoded, "base64");
    return name === verifier.name && bytes.subarray(0, 4).toString("hex") === verifier.id ? [bytes.subarray(4)] : [];
  });
  if (signatures.length === 0) return { why: `the key ${verifier.name}+${verifier.id} did not sign it` };
  const key = createPublicKey({ key: Buffer.concat([SPKI, verifier.key]), format: "der", type: "spki" });
  const isSigned = signatures.every((signature) => verify(null, Buffer.from(text), key, signature));
  return isSigned ? { text } : { why: `its signature by ${verifier.name} does not hold` };
}

/** The head of a log. */
export interface Head {
  readonly origin: string;
  readonly size: number;
  /** 32 bytes. */
  readonly root: Buffer;
}

/** Reads the text of a checkpoint (C2SP tlog-checkpoint); null where it is none. */
export function readHead(text: string): Head | null {
  const [origin = "", size = "", encoded = ""] = text.split("\n");
  const root = Buffer.from(encoded, "base64");
  if (!origin || !/^(?:0|[1-9]\d{0,14})$/.test(size) || root.length !== 32 || root.toString("base64") !== encoded)
    return null;
  return { origin, size: Number(size), root };
}

const ED25519 = 1;
const MOST_SIGNATURES = 64;
/** What stands before the 32 bytes of a public key (RFC 8410, section 4). */
const SPKI = Buffer.from("302a300506032b6570032100", "hex");
