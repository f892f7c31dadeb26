import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Invitation, OpenRecord } from "../../flow/index.ts";
import type { Role, SignedIn } from "./role.ts";

const HOUR = 3_600_000;
/** How long a link that lets somebody in is good. */
export const HOURS_OF_A_LINK = 72;

/** Whom a link lets in. */
export interface Invited {
  readonly email: string;
  readonly role: Role;
  /** Whose password the link sets anew; null where it makes an account. */
  readonly person: string | null;
}

/** Links by which an admin lets people in. A link is shown once: only the SHA-256 of its token is kept. */
export class Invitations {
  readonly #accounts: OpenRecord["store"]["accounts"];
  readonly #now: () => string;

  constructor(record: OpenRecord, now: () => string) {
    this.#accounts = record.store.accounts;
    this.#now = now;
  }

  /** Makes a link; what stands behind its `#` is sent to nobody by a browser. Earlier links of the same address end. */
  async make(invited: Invited, by: SignedIn, at: { origin: string; address: string }): Promise<string> {
    const token = randomBytes(32).toString("base64url");
    const now = this.#now();
    const invitation = {
      ...invited,
      id: randomUUID(),
      invitedBy: by.id,
      at: now,
      expires: new Date(Date.parse(now) + HOURS_OF_A_LINK * HOUR).toISOString(),
      tokenHash: hashOf(token),
    };
    await this.#accounts.invite(invitation, {
      what: invited.person === null ? "invited" : "new-link",
      who: by,
      about: invited.email,
      address: at.address,
      detail: { role: invited.role },
    });
    return `${at.origin}/invitation#${token}`;
  }

  /** The invitation of a token; null where it is not good, or not any more. */
  of(token: string): Promise<Invitation | null> {
    return this.#accounts.invitationOf(hashOf(token));
  }

  /** Ends an invitation. True for one of all who try at once. */
  end(id: string): Promise<boolean> {
    return this.#accounts.endInvitation(id);
  }
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
