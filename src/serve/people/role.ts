/** What somebody may do at the desk. Each may do all that those before it may. */
export const ROLES = ["reader", "editor", "publisher", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** Who asks: a person who is signed in. */
export interface SignedIn {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Which of their sessions this is; no secret. */
  readonly session: string;
}

/** Whether a role includes what another may do. */
export function mayAs(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}
