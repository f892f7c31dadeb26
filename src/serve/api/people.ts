import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { audit, type KeptPerson } from "../../flow/index.ts";
import { InvitationLink, NewInvitation, PeopleList, RoleChange, Suspension } from "../contract/people.ts";
import { Done } from "../contract/sign-in.ts";
import type { Desk } from "../desk.ts";
import { HOURS_OF_A_LINK } from "../people/invitations.ts";
import { ROLES, type Role } from "../people/role.ts";
import { DeskRefusal } from "../refusal.ts";
import { type DeskEnv, deskRoute, json, jsonBody, whoOf } from "../route.ts";

const ofPerson = z.object({ id: z.string().max(100) });

const list = deskRoute("admin", {
  method: "get",
  path: "/api/people",
  summary: "Everybody who has an account, and the links that are good",
  responses: { 200: json(PeopleList, "People and invitations.") },
});

const invite = deskRoute("admin", {
  method: "post",
  path: "/api/people/invitations",
  summary: "Makes a link by which somebody makes their account",
  request: { body: jsonBody(NewInvitation) },
  responses: { 200: json(InvitationLink, "The link, shown this once.") },
});

const withdraw = deskRoute("admin", {
  method: "delete",
  path: "/api/people/invitations/{id}",
  summary: "Ends a link before it is used",
  request: { params: ofPerson },
  responses: { 200: json(Done, "It is good no more.") },
});

const changeRole = deskRoute("admin", {
  method: "put",
  path: "/api/people/{id}/role",
  summary: "Changes what somebody may do",
  request: { params: ofPerson, body: jsonBody(RoleChange) },
  responses: { 200: json(Done, "Changed.") },
});

const suspend = deskRoute("admin", {
  method: "put",
  path: "/api/people/{id}/suspended",
  summary: "Keeps somebody from signing in, and ends their sessions; or lets them in again",
  request: { params: ofPerson, body: jsonBody(Suspension) },
  responses: { 200: json(Done, "Done.") },
});

const newLink = deskRoute("admin", {
  method: "post",
  path: "/api/people/{id}/link",
  summary: "Makes a link by which somebody who lost password or second factor sets a password anew",
  request: { params: ofPerson },
  responses: { 200: json(InvitationLink, "The link, shown this once.") },
});

export function peopleRoutes(app: OpenAPIHono<DeskEnv>): void {
  app.openapi(list, async (context) => {
    const { accounts } = context.get("desk").record.store;
    const people = (await accounts.people()).map((person) => ({ ...person, role: roleOf(person.role) }));
    const invitations = (await accounts.invitations()).map(({ id, email, role, person, at, expires }) => ({
      id,
      email,
      role: roleOf(role),
      isForAccount: person !== null,
      at,
      expires,
    }));
    return context.json({ people, invitations }, 200);
  });

  app.openapi(invite, async (context) => {
    const desk = context.get("desk");
    const { role, ...asked } = context.req.valid("json");
    const email = asked.email.toLowerCase();
    if ((await desk.record.store.accounts.people()).some((person) => person.email === email))
      throw new DeskRefusal(409, "email-taken", "There is an account with this address already.");
    const at = { origin: desk.origin, address: context.get("address") };
    const link = await desk.invitations.make({ email, role, person: null }, whoOf(context), at);
    return context.json({ link, hours: HOURS_OF_A_LINK }, 200);
  });

  app.openapi(withdraw, async (context) => {
    const { record, invitations } = context.get("desk");
    const { id } = context.req.valid("param");
    if (!(await invitations.end(id)))
      throw new DeskRefusal(404, "no-invitation", "There is no such link, or not any more.");
    await audit(record, { what: "link-withdrawn", who: whoOf(context), about: id, address: context.get("address") });
    return context.json({ done: true as const }, 200);
  });

  app.openapi(changeRole, async (context) => {
    const desk = context.get("desk");
    const { role } = context.req.valid("json");
    const person = await personOf(desk, context.req.valid("param").id);
    const isDone = await desk.record.store.accounts.setRole(person.id, role, {
      what: "role-changed",
      who: whoOf(context),
      about: person.name,
      address: context.get("address"),
      detail: { id: person.id, from: person.role, to: role },
    });
    if (!isDone) throw lastAdmin();
    return context.json({ done: true as const }, 200);
  });

  app.openapi(suspend, async (context) => {
    const desk = context.get("desk");
    const { suspended } = context.req.valid("json");
    const person = await personOf(desk, context.req.valid("param").id);
    const isDone = await desk.record.store.accounts.setSuspended(person.id, suspended, {
      what: suspended ? "suspended" : "let-in-again",
      who: whoOf(context),
      about: person.name,
      address: context.get("address"),
      detail: { id: person.id },
    });
    if (!isDone) throw lastAdmin();
    return context.json({ done: true as const }, 200);
  });

  app.openapi(newLink, async (context) => {
    const desk = context.get("desk");
    const { id, email, role } = await personOf(desk, context.req.valid("param").id);
    const at = { origin: desk.origin, address: context.get("address") };
    const link = await desk.invitations.make({ email, role: roleOf(role), person: id }, whoOf(context), at);
    return context.json({ link, hours: HOURS_OF_A_LINK }, 200);
  });
}

async function personOf({ record }: Desk, id: string): Promise<KeptPerson> {
  const person = (await record.store.accounts.people()).find((each) => each.id === id);
  if (person) return person;
  throw new DeskRefusal(404, "no-person", "There is no such person.");
}

function lastAdmin(): DeskRefusal {
  return new DeskRefusal(409, "last-admin", "This is the last admin who may sign in. Make another admin first.");
}

function roleOf(role: string): Role {
  return ROLES.find((known) => known === role) ?? "reader";
}
