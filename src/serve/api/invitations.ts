import type { OpenAPIHono } from "@hono/zod-openapi";
import { audit, type Invitation } from "../../flow/index.ts";
import { InvitationSeen, InvitationTaken, LinkToken } from "../contract/people.ts";
import { Done } from "../contract/sign-in.ts";
import type { Desk } from "../desk.ts";
import { mustBeStrong } from "../people/people.ts";
import { ROLES } from "../people/role.ts";
import { DeskRefusal } from "../refusal.ts";
import { type DeskEnv, deskRoute, json, jsonBody } from "../route.ts";

const look = deskRoute("anyone", {
  method: "post",
  path: "/api/invitation",
  summary: "Whom a link lets in",
  request: { body: jsonBody(LinkToken) },
  responses: { 200: json(InvitationSeen, "The address and the role.") },
});

const take = deskRoute("anyone", {
  method: "post",
  path: "/api/invitation/take",
  summary: "Makes an account by a link, or sets the password of one anew",
  request: { body: jsonBody(InvitationTaken) },
  responses: { 200: json(Done, "Sign in now.") },
});

export function invitationRoutes(app: OpenAPIHono<DeskEnv>): void {
  app.openapi(look, async (context) => {
    const invitation = await goodOne(context.get("desk"), context.req.valid("json").token, context.get("address"));
    const role = ROLES.find((known) => known === invitation.role) ?? "reader";
    return context.json({ email: invitation.email, role, isForAccount: invitation.person !== null }, 200);
  });

  app.openapi(take, async (context) => {
    const desk = context.get("desk");
    const { token, name, password } = context.req.valid("json");
    const { id, email, person, ...invited } = await goodOne(desk, token, context.get("address"));
    const role = ROLES.find((known) => known === invited.role) ?? "reader";
    if (person === null && name === undefined)
      throw new DeskRefusal(400, "not-valid", "Say your name: it stands beside what you decide.");
    if (person === null) {
      mustBeStrong(password, { name: name ?? "", email });
      // Somebody who has to say another name can use the link again; of two who use it at once, one alone gets further.
      await desk.people.mustBeNew({ name: name ?? "", email });
      if (!(await desk.invitations.end(id))) throw notGood();
      const made = await desk.people.add({ name: name ?? "", email, password, role });
      const who = { id: made, name: name ?? "" };
      await audit(desk.record, { what: "account-made", who, about: email, address: context.get("address") });
    } else {
      await desk.people.mustBeStrongFor(person, password);
      if (!(await desk.invitations.end(id))) throw notGood();
      await desk.people.setAnew(person, password);
      await audit(desk.record, { what: "password-set-anew", who: null, about: email, address: context.get("address") });
    }
    return context.json({ done: true as const }, 200);
  });
}

async function goodOne({ tries, invitations }: Desk, token: string, address: string): Promise<Invitation> {
  const wasRight = await tries.ofLink(address);
  const invitation = await invitations.of(token);
  if (invitation === null) throw notGood();
  await wasRight();
  return invitation;
}

function notGood(): DeskRefusal {
  return new DeskRefusal(
    403,
    "link-used",
    "This link was used, has run out, or was withdrawn. Ask an admin for a new one.",
  );
}
