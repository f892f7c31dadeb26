import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signInLibrary } from "../../src/serve/people/sign-in-library.ts";
import { asking, askingAs, cookiesOf } from "./asking.ts";
import { emailOf, PASSWORD, signIn, type TestDesk, testDesk } from "./desk.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await testDesk({ documents: [], serving: { proxies: ["127.0.0.1"] } });
});
afterAll(() => desk.close());

const who = async (cookie: string) =>
  ((await (await asking(desk, { cookie })("/api/session")).json()) as { person: { email: string } | null }).person;

/** What an authenticator shows for a secret at a time, as RFC 6238 says. */
function codeOf(secret: string, seconds: number): string {
  const bits = [...secret].map((letter) =>
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"),
  );
  const key = Buffer.from((bits.join("").match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(seconds / 30)));
  const digest = createHmac("sha1", key).update(counter).digest();
  const at = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

describe("signing in", () => {
  it("serves none of the sign-in library's own addresses", async () => {
    const { api } = signInLibrary(desk.record, { origin: desk.origin, secret: "x".repeat(32), sessionSeconds: 60 });
    const endpoints = Object.values(api).flatMap((endpoint) => {
      const { path, options } = endpoint as { path?: string; options: { method?: string | string[] } };
      return path === undefined ? [] : [options.method ?? "GET"].flat().map((method) => ({ method, path }));
    });
    expect(endpoints.length).toBeGreaterThan(30);
    const ask = await askingAs(desk, "reader");
    for (const base of ["/api/sign-in", "/api/auth", "/sign-in-library"])
      for (const { method, path } of endpoints) {
        const answer = await ask(base + path, method === "GET" ? undefined : {}, method);
        // A page's address shows the one page, which says that there is no such page.
        const isPage = answer.headers.get("content-type")?.startsWith("text/html");
        expect(isPage && method === "GET" ? 404 : answer.status, `${method} ${base}${path}`).toBe(404);
      }
  });

  it("gives a cookie that scripts cannot read, other sites do not send, and that ends with the session", async () => {
    const answer = await asking(desk)("/api/sign-in", { email: emailOf("reader"), password: PASSWORD });
    const [cookie = ""] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^answerable\.session_token=/);
    for (const part of [/; HttpOnly/i, /; SameSite=Lax/i, /; Path=\//i, /; Max-Age=43200/i])
      expect(cookie).toMatch(part);
    expect(cookie).not.toMatch(/; Domain/i);
    expect(await answer.text()).not.toContain(cookie.split("=")[1]?.split(".")[0]);
  });

  it("gives a new session each time, and ends the one that the browser brought", async () => {
    const planted = await signIn(desk.origin, emailOf("reader"), PASSWORD);
    const answer = await asking(desk, { cookie: planted })("/api/sign-in", {
      email: emailOf("editor"),
      password: PASSWORD,
    });
    expect(cookiesOf(answer)).not.toContain(planted);
    expect((await who(cookiesOf(answer)))?.email).toBe(emailOf("editor"));
    expect(await who(planted)).toBeNull();
  });

  it("takes no session that somebody made up or signed with another secret", async () => {
    const cookie = await signIn(desk.origin, emailOf("reader"), PASSWORD);
    const [name = "", value = ""] = cookie.split("=");
    const [token = ""] = decodeURIComponent(value).split(".");
    for (const forged of [
      `${name}=${token}`,
      `${name}=${token}.${Buffer.from("x".repeat(32)).toString("base64")}`,
      `${name}=${encodeURIComponent(`${token}.${createHmac("sha256", "another").update(token).digest("base64")}`)}`,
      `${name}=`,
    ])
      expect(await who(forged)).toBeNull();
    expect(await who(cookie)).not.toBeNull();
  });

  it("ends the session when somebody signs out, for whoever kept the cookie too", async () => {
    const cookie = await signIn(desk.origin, emailOf("reader"), PASSWORD);
    expect((await asking(desk, { cookie })("/api/sign-out", {})).status).toBe(200);
    expect(await who(cookie)).toBeNull();
  });

  it("answers an unknown address and a wrong password alike: in status, body and headers", async () => {
    const answered = async (email: string) => {
      const ask = asking(desk, { address: "198.51.100.9" });
      const answer = await ask("/api/sign-in", { email, password: "not the password" });
      const headers = [...answer.headers].filter(([name]) => name !== "date");
      return { status: answer.status, body: await answer.text(), headers };
    };
    const [unknown, wrong] = [await answered("nobody@desk.example"), await answered(emailOf("publisher"))];
    expect(unknown).toEqual(wrong);
    expect(unknown.status).toBe(401);
    expect(unknown.body).toContain("The address or the password is not right.");
    expect(unknown.headers.length).toBeGreaterThan(5);
    expect(unknown.headers.map(([name]) => name)).not.toContain("set-cookie");
  });

  it("stops somebody who guesses, and lets the right one in from elsewhere", async () => {
    const guess = asking(desk, { address: "203.0.113.7" });
    const email = emailOf("publisher");
    const statuses: number[] = [];
    for (let tried = 0; tried < 30; tried++) {
      const answer = await guess("/api/sign-in", { email, password: `guess number ${tried}` });
      statuses.push(answer.status);
      if (answer.status !== 429) continue;
      expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
      expect(await answer.json()).toMatchObject({ code: "too-often", message: expect.stringMatching(/Try again in/) });
    }
    expect(statuses.slice(0, 5)).toEqual(Array(5).fill(401));
    expect(statuses.filter((status) => status === 401).length).toBeLessThan(15);
    expect(statuses.at(-1)).toBe(429);
    // The right password is refused from there too, so that a guess that hits is not told.
    expect((await guess("/api/sign-in", { email, password: PASSWORD })).status).toBe(429);
    const elsewhere = asking(desk, { address: "198.51.100.23" });
    expect((await elsewhere("/api/sign-in", { email, password: PASSWORD })).status).toBe(200);
  });

  it("counts guesses that are made at once each", async () => {
    const guess = asking(desk, { address: "203.0.113.8" });
    const tries = Array.from({ length: 20 }, (_, n) =>
      guess("/api/sign-in", { email: emailOf("reader"), password: `at once ${n}` }),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(6);
  });

  it("believes no address that the asker writes: only the proxy's word counts", async () => {
    for (let tried = 0; tried < 6; tried++)
      await asking(desk, { address: `192.0.2.${tried}, 203.0.113.99` })("/api/sign-in", {
        email: "invented@desk.example",
        password: "wrong word of mine",
      });
    const answer = await asking(desk, { address: "192.0.2.77, 203.0.113.99" })("/api/sign-in", {
      email: "invented@desk.example",
      password: "wrong word of mine",
    });
    expect(answer.status).toBe(429);
  });

  it("renews the session when a password is changed, and ends all others", async () => {
    const email = "changing@desk.example";
    const admin = await askingAs(desk, "admin");
    const { link } = (await (await admin("/api/people/invitations", { email, role: "reader" })).json()) as {
      link: string;
    };
    const taken = await asking(desk)("/api/invitation/take", {
      token: link.split("#")[1],
      name: "Carla Changing",
      password: PASSWORD,
    });
    expect(taken.status).toBe(200);
    const [one, other] = [await signIn(desk.origin, email, PASSWORD), await signIn(desk.origin, email, PASSWORD)];
    const change = asking(desk, { cookie: one });
    expect(
      (await change("/api/account/password", { current: "not this one", password: "some other words in here" })).status,
    ).toBe(403);
    expect((await change("/api/account/password", { current: PASSWORD, password: "too short" })).status).toBe(400);
    const password = "four other words together";
    const changed = await change("/api/account/password", { current: PASSWORD, password });
    expect(changed.status).toBe(200);
    expect([await who(one), await who(other)]).toEqual([null, null]);
    expect((await who(cookiesOf(changed)))?.email).toBe(email);
    await expect(signIn(desk.origin, email, PASSWORD)).rejects.toThrow("401");
  });

  it("takes no password that is easily guessed, wherever one is set, and no link is used up by it", async () => {
    const email = "nadia@desk.example";
    const admin = await askingAs(desk, "admin");
    const invited = await (await admin("/api/people/invitations", { email, role: "reader" })).json();
    const token = (invited as { link: string }).link.split("#")[1];
    const take = (password: string) => asking(desk)("/api/invitation/take", { token, name: "Nadia New", password });
    for (const weak of ["nadia.new@desk.example", "123456789012345678", "newnewnewnewnewnew"]) {
      const refused = await take(weak);
      expect([refused.status, await refused.json()]).toMatchObject([400, { code: "weak-password" }]);
    }
    expect((await take(PASSWORD)).status).toBe(200);
    const own = asking(desk, { cookie: await signIn(desk.origin, email, PASSWORD) });
    const changed = await own("/api/account/password", { current: PASSWORD, password: "Nadia Nadia Nadia New 1" });
    expect([changed.status, await changed.json()]).toMatchObject([400, { code: "weak-password" }]);
    await signIn(desk.origin, email, PASSWORD);
    const people = (await (await admin("/api/people")).json()) as { people: { id: string; email: string }[] };
    const id = people.people.find((person) => person.email === email)?.id;
    const anew = (await (await admin(`/api/people/${id}/link`, {})).json()) as { link: string };
    const set = (password: string) =>
      asking(desk)("/api/invitation/take", { token: anew.link.split("#")[1], password });
    expect((await set("NadiaNewNadiaNew")).status).toBe(400);
    expect((await set("some other words in here")).status).toBe(200);
  });

  it("takes a password for the same whatever form its letters have", async () => {
    const email = emailOf("admin");
    const again = await (await askingAs(desk, "admin"))("/api/account/password", {
      current: PASSWORD,
      password: "ﬁve words ﬁt in here",
    });
    expect(again.status).toBe(200);
    await signIn(desk.origin, email, "five words fit in here");
  });

  it("takes a second factor: begun by password, kept by a first code, asked from then on, each code once", async () => {
    const email = emailOf("editor");
    const cookie = await signIn(desk.origin, email, PASSWORD);
    const ask = asking(desk, { cookie });
    expect((await ask("/api/account/second-factor", { password: "not the password" })).status).toBe(403);
    const begun = (await (await ask("/api/account/second-factor", { password: PASSWORD })).json()) as {
      secret: string;
      address: string;
      recoveryCodes: string[];
    };
    expect(begun.address).toMatch(/^otpauth:\/\/totp\/Answerable/);
    expect(begun.recoveryCodes).toHaveLength(10);
    // Until a first code was given, nothing is asked.
    expect((await asking(desk)("/api/sign-in", { email, password: PASSWORD })).headers.getSetCookie().join()).toContain(
      "session_token",
    );
    const now = Date.now() / 1000;
    const kept = await ask("/api/account/second-factor/code", { code: codeOf(begun.secret, now) });
    expect(kept.status).toBe(200);
    expect(await who(cookie)).toBeNull();
    expect(await who(cookiesOf(kept))).not.toBeNull();

    const half = await asking(desk)("/api/sign-in", { email, password: PASSWORD });
    expect(await half.json()).toEqual({ needsCode: true });
    expect(await who(cookiesOf(half))).toBeNull();
    const give = (code: string) => asking(desk, { cookie: cookiesOf(half) })("/api/sign-in/code", { code });
    expect((await give("000000")).status).toBe(401);
    const code = codeOf(begun.secret, now);
    const whole = await give(code);
    expect(whole.status).toBe(200);
    expect((await who(cookiesOf(whole)))?.email).toBe(email);

    const second = await asking(desk)("/api/sign-in", { email, password: PASSWORD });
    const replayed = await asking(desk, { cookie: cookiesOf(second) })("/api/sign-in/code", { code });
    expect([replayed.status, await replayed.json()]).toEqual([401, expect.objectContaining({ code: "wrong-code" })]);

    const third = await asking(desk)("/api/sign-in", { email, password: PASSWORD });
    const recovery = begun.recoveryCodes[0] ?? "";
    const recovered = await asking(desk, { cookie: cookiesOf(third) })("/api/sign-in/code", { code: recovery });
    expect(recovered.status).toBe(200);
    const end = asking(desk, { cookie: cookiesOf(recovered) });
    const ended = { password: PASSWORD, code: recovery };
    expect((await end("/api/account/second-factor/end", ended)).status).toBe(401);
    expect((await end("/api/account/second-factor/end", { ...ended, code: begun.recoveryCodes[1] })).status).toBe(200);
    expect(await (await asking(desk)("/api/sign-in", { email, password: PASSWORD })).json()).toEqual({
      needsCode: false,
    });
  });

  it("keeps no password and no session so that they could be used from a copy of the database", async () => {
    const { db } = desk.record.store.forSignIn();
    const { sql } = await import("kysely");
    const kept = await sql<{ password: string }>`select password from desk_account`.execute(db);
    for (const { password } of kept.rows) expect(password).toMatch(/^scrypt-15-8-3\$[\w-]{22}\$[\w-]{43}$/);
    expect(new Set(kept.rows.map(({ password }) => password)).size).toBe(kept.rows.length);
  });
});

describe("a session", () => {
  it("ends when it is not used, and after its time whatever is done", async () => {
    const { sql } = await import("kysely");
    const { db } = desk.record.store.forSignIn();
    const long = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
    const idle = await signIn(desk.origin, emailOf("reader"), PASSWORD);
    const token = (cookie: string) => decodeURIComponent(cookie.split("=")[1] ?? "").split(".")[0] ?? "";
    await sql`update desk_session set "updatedAt" = ${long(2.1)} where token = ${token(idle)}`.execute(db);
    expect(await who(idle)).toBeNull();
    const old = await signIn(desk.origin, emailOf("reader"), PASSWORD);
    await sql`update desk_session set "expiresAt" = ${long(0.01)} where token = ${token(old)}`.execute(db);
    expect(await who(old)).toBeNull();
    const used = await signIn(desk.origin, emailOf("reader"), PASSWORD);
    await sql`update desk_session set "updatedAt" = ${long(1.9)} where token = ${token(used)}`.execute(db);
    expect(await who(used)).not.toBeNull();
    await sql`update desk_session set "expiresAt" = ${new Date(Date.now() + 60_000).toISOString()} where token = ${token(used)}`.execute(
      db,
    );
    expect(await who(used)).not.toBeNull();
  });
});
