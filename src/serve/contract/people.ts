import { z } from "@hono/zod-openapi";
import { ROLES } from "../people/role.ts";
import { NewPassword, PersonName } from "./password.ts";

/** Everybody who has an account, and the links that are good. */
export const PeopleList = z
  .object({
    people: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        email: z.string(),
        role: z.enum(ROLES),
        since: z.string(),
        hasSecondFactor: z.boolean(),
        suspended: z.string().nullable(),
      }),
    ),
    invitations: z.array(
      z.object({
        id: z.string(),
        email: z.string(),
        role: z.enum(ROLES),
        isForAccount: z.boolean().openapi({ description: "That it sets the password of an account anew." }),
        at: z.string(),
        expires: z.string(),
      }),
    ),
  })
  .openapi("PeopleList");
export type PeopleList = z.infer<typeof PeopleList>;

export const NewInvitation = z
  .object({ email: z.email("Say an e-mail address.").max(254), role: z.enum(ROLES) })
  .openapi("NewInvitation");
export type NewInvitation = z.infer<typeof NewInvitation>;

/** A link that lets somebody in. It is shown this once. */
export const InvitationLink = z.object({ link: z.string(), hours: z.number().int() }).openapi("InvitationLink");
export type InvitationLink = z.infer<typeof InvitationLink>;

export const RoleChange = z.object({ role: z.enum(ROLES) }).openapi("RoleChange");
export type RoleChange = z.infer<typeof RoleChange>;

export const Suspension = z.object({ suspended: z.boolean() }).openapi("Suspension");
export type Suspension = z.infer<typeof Suspension>;

export const LinkToken = z.object({ token: z.string().max(100) }).openapi("LinkToken");
export type LinkToken = z.infer<typeof LinkToken>;

/** Whom a link lets in. */
export const InvitationSeen = z
  .object({ email: z.string(), role: z.enum(ROLES), isForAccount: z.boolean() })
  .openapi("InvitationSeen");
export type InvitationSeen = z.infer<typeof InvitationSeen>;

/** An account that is made by a link; no name where the link sets a password anew. */
export const InvitationTaken = z
  .object({ token: z.string().max(100), name: PersonName.optional(), password: NewPassword })
  .openapi("InvitationTaken");
export type InvitationTaken = z.infer<typeof InvitationTaken>;
