import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { connect, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asking, askingAs } from "./asking.ts";
import { emailOf, nameOf, PASSWORD, signIn, type TestDesk, testDesk } from "./desk.ts";

/** Every connection that this process makes, the tests' own to the desk among them. */
const connections: string[] = [];
const note = (message: unknown) => {
  const { socket } = message as { socket: Socket & { remoteAddress?: string } };
  socket.once("connect", () => connections.push(socket.remoteAddress ?? "?"));
  socket.once("lookup", (_error: unknown, address: string) => connections.push(address));
};

let desk: TestDesk;
beforeAll(async () => {
  subscribe("net.client.socket", note);
  desk = await testDesk({ documents: [], serving: { limits: { headersMs: 300, bodyBytes: 50_000 } } });
});
afterAll(async () => {
  unsubscribe("net.client.socket", note);
  await desk.close();
});

/** Writes bytes to the desk as they are, and gives all that it answers. */
function raw(bytes: string): Promise<string> {
  const { hostname, port } = new URL(desk.origin);
  return new Promise((answered, failed) => {
    const socket = connect(Number(port), hostname);
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("error", failed).on("close", () => answered(answer));
    socket.write(bytes);
  });
}

/** What a browser sends of itself when a page of the desk asks. */
const post = (headers: Record<string, string>, body = "{}") =>
  fetch(`${desk.origin}/api/people/invitations`, { method: "POST", headers, body });

describe("requests of other sites", () => {
  const json = { "content-type": "application/json" };
  const cases: [string, () => Record<string, string>][] = [
    ["with the origin of another site", () => ({ ...json, origin: "https://evil.example" })],
    ["with no origin that can be told", () => ({ ...json, origin: "null" })],
    ["that name a site below the desk's", () => ({ ...json, origin: `${desk.origin}.evil.example` })],
    ["of another port", () => ({ ...json, origin: "http://127.0.0.1:1" })],
    [
      "that the browser calls of another site",
      () => ({ ...json, origin: desk.origin, "sec-fetch-site": "cross-site" }),
    ],
    ["of a neighbour that shares the site", () => ({ ...json, origin: desk.origin, "sec-fetch-site": "same-site" })],
    ["with cookies and no word of where they come from", () => ({ ...json })],
    ["as forms send them", () => ({ "content-type": "text/plain", origin: "https://evil.example" })],
  ];
  it.each(cases)("are refused %s, whoever is signed in", async (_, headers) => {
    const { cookie } = await desk.signedIn("admin");
    const answer = await post({ ...headers(), cookie });
    expect([answer.status, await answer.json()]).toEqual([403, expect.objectContaining({ code: "cross-site" })]);
  });

  it("cannot sign somebody in as another", async () => {
    const answer = await fetch(`${desk.origin}/api/sign-in`, {
      method: "POST",
      headers: { ...json, origin: "https://evil.example" },
      body: JSON.stringify({ email: emailOf("reader"), password: PASSWORD }),
    });
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []]);
  });

  it("are told nothing by cross-origin rules", async () => {
    const answer = await fetch(`${desk.origin}/api/session`, { headers: { origin: "https://evil.example" } });
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    expect(answer.headers.get("cross-origin-resource-policy")).toBe("same-origin");
  });

  it("are refused under another name than the desk's own", async () => {
    for (const host of ["evil.example", "localhost", "127.0.0.1", "[::1]"]) {
      const answer = await raw(`GET /api/session HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      expect(answer, host).toMatch(/^HTTP\/1\.1 421 /);
    }
  });

  it("are answered under any name where they ask whether the desk lives, with nothing of the record", async () => {
    for (const [path, words] of [
      ["/healthz", "ok\n"],
      ["/readyz", "ready\n"],
    ] as const) {
      const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: 10.0.0.7:8642\r\nConnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 200 /);
      expect(answer.endsWith(words) || answer.includes(`\r\n${words}`)).toBe(true);
    }
  });

  it("are refused where what they send is not JSON", async () => {
    const { cookie, origin } = await desk.signedIn("admin");
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonp"])
      expect((await post({ cookie, origin, "content-type": type })).status, type).toBe(415);
    const packed = await fetch(`${desk.origin}/api/people/invitations`, {
      method: "POST",
      headers: { cookie, origin, ...json, "content-encoding": "gzip" },
      body: gzipSync(Buffer.alloc(20_000_000)),
    });
    expect(packed.status).toBeGreaterThanOrEqual(400);
    expect(packed.status).toBeLessThan(500);
    expect((await post({ cookie, origin, ...json }, '{"email":')).status).toBe(400);
  });
});

describe("requests that are too much", () => {
  it("are refused in a sentence where the body is too large, whether it says so or not", async () => {
    const { cookie, origin } = await desk.signedIn("admin");
    const large = JSON.stringify({ email: "x".repeat(60_000) });
    const told = await post({ cookie, origin, "content-type": "application/json" }, large);
    expect([told.status, await told.json()]).toEqual([413, expect.objectContaining({ code: "too-large" })]);
    const untold = await fetch(`${desk.origin}/api/people/invitations`, {
      method: "POST",
      headers: { cookie, origin, "content-type": "application/json" },
      body: new Blob([large]).stream(),
      duplex: "half",
    } as RequestInit);
    expect(untold.status).toBe(413);
  });

  it("are ended where the headers do not come", async () => {
    expect(await raw(`GET / HTTP/1.1\r\nHost: ${new URL(desk.origin).host}\r\nX-Slow: `)).toMatch(/^HTTP\/1\.1 408 /);
  });

  it("are refused where the headers are too long", async () => {
    expect(
      await raw(`GET / HTTP/1.1\r\nHost: ${new URL(desk.origin).host}\r\nX: ${"y".repeat(20_000)}\r\n\r\n`),
    ).toMatch(/^HTTP\/1\.1 431 /);
  });

  it("are refused where one session asks without end", async () => {
    const busy = await testDesk({ documents: [], serving: { limits: { requestsAMinute: 20 } } });
    try {
      const ask = await askingAs(busy, "reader");
      const statuses = await Promise.all(Array.from({ length: 45 }, async () => (await ask("/api/cases")).status));
      expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
      expect(statuses).toContain(200);
    } finally {
      await busy.close();
    }
  });
});

describe("paths that lead out", () => {
  const paths = [
    "/assets/../index.html",
    "/assets/..%2findex.html",
    "/assets/..%2f..%2f..%2fpackage.json",
    "/assets/%2e%2e/%2e%2e/package.json",
    "/assets/....//package.json",
    "/assets/..\\..\\package.json",
    "/assets/%00.js",
    "/assets/.js",
    "/../../etc/passwd",
    "/..%2f..%2fetc%2fpasswd",
    "//etc/passwd",
    "/api/..%2f..%2fdesk-secret",
    "/api/documents/..%2f..%2fdesk-secret",
    "/api/documents/%2e%2e%2fdesk-secret/bytes",
    "/desk-secret",
    "/record.sqlite",
  ];
  it.each(paths)("%s gives no file", async (path) => {
    const { cookie } = await desk.signedIn("admin");
    const answer = await raw(
      `GET ${path} HTTP/1.1\r\nHost: ${new URL(desk.origin).host}\r\nCookie: ${cookie}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 (?:200|400|404) /);
    for (const kept of ["SQLite format", "root:x:0:0", '"devDependencies"', "a secret that is known"])
      expect(answer).not.toContain(kept);
  });
});

describe("what every answer says to the browser", () => {
  it.each(["/", "/api/session", "/nothing/here", "/assets/none.js", "/api/none"])("%s", async (path) => {
    const { headers } = await fetch(desk.origin + path);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-|https?:|\*/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.get("x-powered-by")).toBeNull();
  });

  it("gives each page a number of its own for its styles", async () => {
    const nonce = async () =>
      / 'nonce-([^']+)'/.exec((await fetch(desk.origin)).headers.get("content-security-policy") ?? "")?.[1];
    expect(await nonce()).not.toBe(await nonce());
  });

  it("keeps cookies to encrypted connections, and says so for a year, where the desk is behind TLS", async () => {
    const behind = await testDesk({ documents: [], serving: { origin: "https://desk.example" } });
    try {
      const { port } = new URL(desk.origin);
      expect(port).not.toBe("");
      const { request } = await import("node:http");
      const at = behind.listening;
      const answer = await new Promise<{ cookies: string[]; hsts: string | undefined }>((done, failed) => {
        const asked = request(
          {
            ...at,
            path: "/api/sign-in",
            method: "POST",
            headers: { host: "desk.example", origin: "https://desk.example", "content-type": "application/json" },
          },
          ({ headers, resume }) => {
            done({ cookies: headers["set-cookie"] ?? [], hsts: headers["strict-transport-security"] });
            void resume;
          },
        ).on("error", failed);
        asked.end(JSON.stringify({ email: emailOf("reader"), password: PASSWORD }));
      });
      expect(answer.cookies[0]).toMatch(/^__Secure-answerable\.session_token=.*; Secure/i);
      expect(answer.hsts).toContain("max-age=31536000");
    } finally {
      await behind.close();
    }
  });
});

describe("people and rights", () => {
  const list = async (desk: TestDesk) =>
    (await (await (await askingAs(desk, "admin"))("/api/people")).json()) as {
      people: { id: string; name: string; email: string; role: string }[];
      invitations: { id: string }[];
    };
  const idOf = async (email: string) => (await list(desk)).people.find((person) => person.email === email)?.id ?? "";

  it("lets somebody in by a link that is good once, and says their role", async () => {
    const admin = await askingAs(desk, "admin");
    const invited = { email: "new@desk.example", role: "editor" };
    const first = (await (await admin("/api/people/invitations", invited)).json()) as { link: string };
    const second = (await (await admin("/api/people/invitations", invited)).json()) as { link: string };
    const ask = asking(desk);
    const take = (link: string, name = "Nora New") =>
      ask("/api/invitation/take", { token: link.split("#")[1], name, password: PASSWORD });
    expect((await take(first.link)).status).toBe(403);
    expect(await (await ask("/api/invitation", { token: second.link.split("#")[1] })).json()).toEqual({
      email: "new@desk.example",
      role: "editor",
      isForAccount: false,
    });
    // A name is one person's, however it is written.
    expect((await take(second.link, nameOf("reader").toUpperCase().replace(" ", "  "))).status).toBe(409);
    const outcomes = await Promise.all([take(second.link), take(second.link, "Nora Second")]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual([200, expect.toSatisfy((s) => s === 403 || s === 409)]);
    expect((await take(second.link, "Nora Third")).status).toBe(403);
    await signIn(desk.origin, "new@desk.example", PASSWORD);
    expect((await list(desk)).invitations).toEqual([]);
  });

  it("keeps no link in the database, only its hash", async () => {
    const admin = await askingAs(desk, "admin");
    const { link } = (await (
      await admin("/api/people/invitations", { email: "kept@desk.example", role: "reader" })
    ).json()) as { link: string };
    const { sql } = await import("kysely");
    const { rows } = await sql`select * from desk_invitation`.execute(desk.record.store.forSignIn().db);
    expect(JSON.stringify(rows)).toContain("kept@desk.example");
    expect(JSON.stringify(rows)).not.toContain(link.split("#")[1]);
  });

  it("ends the sessions of somebody who is suspended at once, and lets them in again when that ends", async () => {
    const admin = await askingAs(desk, "admin");
    const id = await idOf(emailOf("publisher"));
    const cookie = await signIn(desk.origin, emailOf("publisher"), PASSWORD);
    expect((await admin(`/api/people/${id}/suspended`, { suspended: true }, "PUT")).status).toBe(200);
    expect((await asking(desk, { cookie })("/api/cases")).status).toBe(401);
    const again = await asking(desk)("/api/sign-in", { email: emailOf("publisher"), password: PASSWORD });
    expect([again.status, await again.json()]).toEqual([403, expect.objectContaining({ code: "suspended" })]);
    expect((await admin(`/api/people/${id}/suspended`, { suspended: false }, "PUT")).status).toBe(200);
    await signIn(desk.origin, emailOf("publisher"), PASSWORD);
  });

  it("never loses the last admin, not even when two take each other's role at once", async () => {
    const admin = await askingAs(desk, "admin");
    const [one, two] = [await idOf(emailOf("admin")), await idOf(emailOf("publisher"))];
    expect((await admin(`/api/people/${one}/role`, { role: "reader" }, "PUT")).status).toBe(409);
    expect((await admin(`/api/people/${one}/suspended`, { suspended: true }, "PUT")).status).toBe(409);
    await admin(`/api/people/${two}/role`, { role: "admin" }, "PUT");
    const other = asking(desk, { cookie: await signIn(desk.origin, emailOf("publisher"), PASSWORD) });
    const outcomes = await Promise.all([
      admin(`/api/people/${two}/role`, { role: "publisher" }, "PUT"),
      other(`/api/people/${one}/role`, { role: "publisher" }, "PUT"),
    ]);
    expect(outcomes.filter(({ status }) => status === 200)).toHaveLength(1);
    const left = (await desk.record.store.accounts.people()).filter((person) => person.role === "admin");
    expect(left).toHaveLength(1);
    // Back to how it was, by the store.
    const entry = { what: "role-changed", who: null };
    await desk.record.store.accounts.setRole(one, "admin", entry);
    await desk.record.store.accounts.setRole(two, "publisher", entry);
  });

  it("sets a lost password anew by a link, and ends every session", async () => {
    const admin = await askingAs(desk, "admin");
    const cookie = await signIn(desk.origin, emailOf("editor"), PASSWORD);
    const { link } = (await (await admin(`/api/people/${await idOf(emailOf("editor"))}/link`, {})).json()) as {
      link: string;
    };
    const password = "another four invented words";
    expect((await asking(desk)("/api/invitation/take", { token: link.split("#")[1], password })).status).toBe(200);
    expect((await asking(desk, { cookie })("/api/cases")).status).toBe(401);
    await signIn(desk.origin, emailOf("editor"), password);
    await expect(signIn(desk.origin, emailOf("editor"), PASSWORD)).rejects.toThrow("401");
  });

  it("lets the first person in by the link that was printed, once", async () => {
    const fresh = await testDesk({ documents: [], people: false });
    try {
      const first = {
        token: fresh.setUp?.split("#")[1],
        name: "Ida First",
        email: "ida@desk.example",
        password: PASSWORD,
      };
      const ask = asking(fresh);
      expect((await ask("/api/set-up", { ...first, token: "x".repeat(43) })).status).toBe(403);
      const both = await Promise.all([
        ask("/api/set-up", first),
        ask("/api/set-up", { ...first, name: "Ida Other", email: "other@desk.example" }),
      ]);
      // The other is refused, or waits for the one that is under way.
      expect(both.map(({ status }) => (status === 429 ? 403 : status)).sort()).toEqual([200, 403]);
      expect((await ask("/api/set-up", first)).status).toBe(403);
      for (let tried = 0; tried < 12; tried++) await ask("/api/set-up", { ...first, token: `wrong ${tried}` });
      expect((await ask("/api/set-up", { ...first, token: "wrong" })).status).toBe(429);
    } finally {
      await fresh.close();
    }
  });

  it("notes who did what, and nobody can change or take out what is noted", async () => {
    const admin = await askingAs(desk, "admin");
    await asking(desk)("/api/sign-in", { email: "stranger@desk.example", password: "an invented password" });
    const { lines } = (await (await admin("/api/audit?limit=500")).json()) as {
      lines: { what: string; who: { name: string } | null; about: string | null; address: string | null }[];
    };
    for (const what of [
      "signed-in",
      "sign-in-failed",
      "invited",
      "new-link",
      "account-made",
      "suspended",
      "let-in-again",
      "role-changed",
      "password-set-anew",
    ])
      expect(lines.map((line) => line.what)).toContain(what);
    expect(lines.find(({ what }) => what === "sign-in-failed")).toMatchObject({
      who: null,
      about: "stranger@desk.example",
      address: "127.0.0.1",
    });
    expect(lines.find(({ what }) => what === "suspended")?.who?.name).toBe(nameOf("admin"));
    expect(JSON.stringify(lines)).not.toContain("invented password");
    const page = (await (await admin("/api/audit?limit=2")).json()) as {
      lines: { number: number }[];
      hasMore: boolean;
    };
    const next = (await (await admin(`/api/audit?limit=2&before=${page.lines[1]?.number}`)).json()) as typeof page;
    expect([page.hasMore, next.lines[0]?.number]).toEqual([true, (page.lines[1]?.number ?? 0) - 1]);
    const { sql } = await import("kysely");
    const { db } = desk.record.store.forSignIn();
    await expect(sql`update desk_audit set what = 'nothing'`.execute(db)).rejects.toThrow("append-only");
    await expect(sql`delete from desk_audit`.execute(db)).rejects.toThrow("append-only");
  });
});

describe("the network", () => {
  it("is asked for nothing: every connection of all of this was to the desk", () => {
    expect(connections.length).toBeGreaterThan(0);
    expect(connections.filter((address) => address !== "127.0.0.1")).toEqual([]);
  });
});
