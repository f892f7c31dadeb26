import type { Role } from "../../src/serve/people/role.ts";
import type { TestDesk } from "./desk.ts";

/** Somebody's way to ask a desk: their cookie, and the address that a proxy says they have. */
export interface Asker {
  readonly cookie?: string;
  readonly address?: string;
}

/** Asks a desk as its own pages do: JSON, from the same site. */
export function asking(desk: Pick<TestDesk, "origin">, { cookie, address }: Asker = {}) {
  return (path: string, body?: unknown, method = body === undefined ? "GET" : "POST"): Promise<Response> =>
    fetch(desk.origin + path, {
      method,
      redirect: "manual",
      headers: {
        origin: desk.origin,
        ...(cookie === undefined ? {} : { cookie }),
        ...(address === undefined ? {} : { "x-forwarded-for": address }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}

/** Asks as somebody with a role. */
export async function askingAs(desk: TestDesk, role: Role) {
  return asking(desk, { cookie: (await desk.signedIn(role)).cookie });
}

/** The cookies of an answer, as the next request sends them; those that were taken back are left out. */
export function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0] ?? "")
    .filter((cookie) => !cookie.endsWith("="))
    .join("; ");
}
