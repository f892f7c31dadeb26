import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mayAs, ROLES, type Role } from "../../src/serve/people/role.ts";
import { asking } from "./asking.ts";
import { emailOf, PASSWORD, signIn, type TestDesk, testDesk } from "./desk.ts";

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly "x-role"?: string }>>>>;
}

let desk: TestDesk;
let described: Described;
beforeAll(async () => {
  desk = await testDesk({ documents: [] });
  described = (await (await fetch(`${desk.origin}/api/openapi.json`)).json()) as Described;
});
afterAll(() => desk.close());

const API = fileURLToPath(new URL("../../src/serve/api/", import.meta.url));

/** Every route of the desk, from its own description. What ends the session that asks comes last. */
function routes() {
  return Object.entries(described.paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { "x-role": role }]) => ({
        method: method.toUpperCase(),
        path: path.replace(/\{[^}]+\}/g, "nothing"),
        role,
      })),
    )
    .sort((a, b) => Number(a.path === "/api/sign-out") - Number(b.path === "/api/sign-out"));
}

async function statusOf(method: string, path: string, cookie?: string): Promise<number> {
  const answer = await asking(desk, cookie === undefined ? {} : { cookie })(
    path,
    method === "GET" ? undefined : {},
    method,
  );
  await answer.body?.cancel();
  return answer.status;
}

describe("the routes of the desk", () => {
  it("say each what role they take", () => {
    expect(routes().length).toBeGreaterThan(15);
    for (const { method, path, role } of routes()) expect([...ROLES, "anyone"], `${method} ${path}`).toContain(role);
  });

  it("are made by the one function that asks for a role, and by no other", () => {
    const made = readdirSync(API, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    expect(made.length).toBeGreaterThan(5);
    for (const name of made)
      expect(readFileSync(API + name, "utf8"), name).not.toMatch(
        /\bcreateRoute\(|\bapp\.(?:get|post|put|patch|delete|all|on|use|route|mount)\(/,
      );
  });

  it("refuse whoever is not signed in", async () => {
    for (const { method, path, role } of routes()) {
      const status = await statusOf(method, path);
      if (role === "anyone") expect([401, 403], `${method} ${path}`).not.toContain(status);
      else expect(status, `${method} ${path}`).toBe(401);
    }
  });

  it.each(ROLES)("refuse a %s what takes a higher role, and nothing else", async (role) => {
    const cookie = await signIn(desk.origin, emailOf(role), PASSWORD);
    for (const { method, path, role: needed } of routes()) {
      const status = await statusOf(method, path, cookie);
      if (needed === "anyone" || mayAs(role, needed as Role))
        expect([401, 403], `${role} ${method} ${path}`).not.toContain(status);
      else expect(status, `${role} ${method} ${path}`).toBe(403);
    }
  });

  it("are described as OpenAPI asks", async () => {
    const result = await new Validator().validate(JSON.parse(JSON.stringify(described)));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });
});
