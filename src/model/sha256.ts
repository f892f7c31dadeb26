import { hash } from "node:crypto";
import { z } from "zod";

/** The SHA-256 of a document's original bytes, 64 lower-case hexadecimal digits. It names the document everywhere. */
export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe("SHA-256 of the original bytes, 64 lower-case hexadecimal digits");
export type Sha256 = z.infer<typeof Sha256>;

/** Names bytes by their SHA-256. */
export function sha256Of(bytes: Uint8Array | string): Sha256 {
  return hash("sha256", bytes, "hex");
}

/**
 * A short identifier that depends on its parts and nothing else: the same parts give the same identifier on every
 * machine. `identify("claim", [...])` → `"claim-3f0a9c41d2b7e856"`.
 */
export function identify(kind: string, parts: readonly unknown[]): string {
  return `${kind}-${sha256Of(JSON.stringify(parts)).slice(0, 16)}`;
}
