import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { audit } from "../../flow/index.ts";
import { SetUp } from "../contract/set-up.ts";
import { mustBeStrong } from "../people/people.ts";
import { DeskRefusal } from "../refusal.ts";
import { type DeskEnv, deskRoute, json, jsonBody } from "../route.ts";

const setUp = deskRoute("anyone", {
  method: "post",
  path: "/api/set-up",
  summary: "Makes the first account, by the link that the desk printed",
  request: { body: jsonBody(SetUp) },
  responses: { 200: json(z.object({ email: z.string() }), "The account is made; sign in.") },
});

export function setUpRoutes(app: OpenAPIHono<DeskEnv>): void {
  app.openapi(setUp, async (context) => {
    const { people, setUpLink, tries, record } = context.get("desk");
    const { token, ...person } = context.req.valid("json");
    const wasRight = await tries.ofLink(context.get("address"));
    // Before the link is used: whoever has to think of another password can use it again.
    mustBeStrong(person.password, person);
    if (!(await people.isEmpty()) || !setUpLink.take(token))
      throw new DeskRefusal(
        403,
        "link-used",
        "This link was used, or is of an earlier start. Start the desk again for a new one.",
      );
    await wasRight();
    const id = await people.add({ ...person, role: "admin" });
    const who = { id, name: person.name };
    await audit(record, { what: "account-made", who, about: person.email, address: context.get("address") });
    return context.json({ email: person.email }, 200);
  });
}
