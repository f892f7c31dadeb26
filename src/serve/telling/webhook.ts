import { createHmac, randomBytes } from "node:crypto";

const PREFIX = "whsec_";

/** A new secret, shared with whoever receives: 24 random bytes, as the Standard Webhooks specification writes them. */
export function newWebhookSecret(): string {
  return `${PREFIX}${randomBytes(24).toString("base64")}`;
}

/**
 * The headers of a webhook by Standard Webhooks 1.0.0 (standardwebhooks.com, "Webhook headers", "Signature scheme"): the HMAC-SHA256 over
 * id, seconds since 1970 and body, with dots between. The id stays the same over all attempts, so that a receiver takes it once.
 */
export function webhookHeaders(id: string, at: string, body: string, secret: string): Record<string, string> {
  const seconds = Math.floor(Date.parse(at) / 1000);
  const key = Buffer.from(secret.slice(PREFIX.length), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${seconds}.${body}`).digest("base64");
  return {
    "content-type": "application/json",
    "user-agent": "answerable (tells of changes in a public record)",
    "webhook-id": id,
    "webhook-timestamp": String(seconds),
    "webhook-signature": `v1,${signature}`,
  };
}
