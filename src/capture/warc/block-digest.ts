import { hash } from "node:crypto";

const ALGORITHMS = new Set(["md5", "sha1", "sha256", "sha384", "sha512"]);
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/**
 * Whether a block is what its WARC-Block-Digest (ISO 28500 5.8) says, in hexadecimal, base 32 or base 64; null where
 * nothing is said, or with an algorithm that is not known.
 */
export function digestHolds(block: Uint8Array, written: string | undefined): boolean | null {
  const [, label = "", value = ""] = /^\s*([A-Za-z0-9-]+):(\S+)\s*$/.exec(written ?? "") ?? [];
  const algorithm = label.toLowerCase().replace("-", "");
  if (!ALGORITHMS.has(algorithm)) return null;
  const digest = hash(algorithm, block, "buffer");
  const plain = value.replace(/=+$/, "");
  return (
    plain.toUpperCase() === base32(digest) ||
    plain.toLowerCase() === digest.toString("hex") ||
    plain.replace(/[+]/g, "-").replace(/[/]/g, "_") === digest.toString("base64url")
  );
}

/** RFC 4648 6, without padding. */
function base32(bytes: Uint8Array): string {
  let written = "";
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    for (bits += 8; bits >= 5; bits -= 5) written += BASE32[(held >> (bits - 5)) & 31];
  }
  return bits > 0 ? written + BASE32[(held << (5 - bits)) & 31] : written;
}
