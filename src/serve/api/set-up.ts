import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "@hono/zod-openapi";
import { SetUp } from "../contract/set-up.ts";
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
    const { people, setUpLink } = context.get("desk");
    const { token, ...person } = context.req.valid("json");
    if (!setUpLink.isGood(token) || !(await people.isEmpty()))
      return context.json(
        {
          code: "link-used",
          message: "This link was used, or is of an earlier start. Start the desk again for a new one.",
        },
        403,
      );
    setUpLink.use();
    await people.add({ ...person, role: "admin" });
    return context.json({ email: person.email }, 200);
  });
}
