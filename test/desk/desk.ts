import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { addDocuments, type OpenRecord, openRecord, type RecordAddress } from "../../src/flow/index.ts";
import { type Serving, serveDesk } from "../../src/serve/index.ts";
import { People } from "../../src/serve/people/people.ts";
import { ROLES, type Role } from "../../src/serve/people/role.ts";
import type { TestBrowser } from "../browser/index.ts";
import { SAMPLE } from "../sample.ts";

/** A desk that is served for tests, over a record of its own, with somebody of each role. */
export interface TestDesk {
  /** Where it is, such as `http://127.0.0.1:41234`; an address that is given to `fetch` begins with it. */
  readonly origin: string;
  readonly record: OpenRecord;
  /** Where it listens, where its origin is elsewhere. */
  readonly listening: { readonly host: string; readonly port: number };
  /** The link by which the first person is let in; null where there are people. */
  readonly setUp: string | null;
  /** The headers by which a request is of somebody with a role: their cookie, and where it comes from. */
  signedIn(role: Role): Promise<{ readonly cookie: string; readonly origin: string }>;
  /** A page of the desk, opened by somebody with a role. */
  pageOf(browser: TestBrowser, role: Role, path: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** What a test's desk is made with. */
export interface TestDeskOptions {
  /** What is taken in, as for `answerable add`; the shipped sample unless told, and nothing where it is empty. */
  readonly documents?: readonly string[];
  /** An empty PostgreSQL database that holds the record; a file in its folder unless told. */
  readonly database?: string;
  /** Whether somebody of each role has an account; they have unless told otherwise. */
  readonly people?: boolean;
  readonly serving?: Partial<Serving>;
  /** Where releases of it go, by where the record is; nowhere unless told. */
  readonly publishing?: (record: RecordAddress) => NonNullable<Serving["publishing"]>;
}

/** The password of everybody who signs in at a test's desk. */
export const PASSWORD = "four invented words together";

/** The address by which somebody with a role signs in. */
export function emailOf(role: Role): string {
  return `${role}@desk.example`;
}

/** The name of somebody with a role. */
export function nameOf(role: Role): string {
  return { reader: "Rosa Reader", editor: "Edda Editor", publisher: "Paul Publisher", admin: "Ada Admin" }[role];
}

/** Serves a desk on a port that is free, over a new record, until it is closed. */
export async function testDesk(options: TestDeskOptions = {}): Promise<TestDesk> {
  const folder = mkdtempSync(join(tmpdir(), "answerable-desk-"));
  const address: RecordAddress = { folder, ...(options.database !== undefined && { database: options.database }) };
  const record = await openRecord(address, true);
  const documents = options.documents ?? [SAMPLE];
  if (documents.length > 0) await addDocuments(record, documents);
  const secret = "a secret that is known to tests alone";
  if (options.people ?? true) {
    const people = People.open(record, { origin: "http://127.0.0.1", secret });
    for (const role of ROLES) await people.add({ name: nameOf(role), email: emailOf(role), password: PASSWORD, role });
  }
  const publishing = options.publishing ? { publishing: options.publishing(address) } : {};
  const served = await serveDesk(record, { listen: "127.0.0.1:0", secret, ...publishing, ...options.serving });
  const { origin } = served;
  const cookies = new Map<Role, Promise<string>>();
  const cookieOf = (role: Role) => {
    const known = cookies.get(role) ?? signIn(origin, emailOf(role), PASSWORD);
    cookies.set(role, known);
    return known;
  };
  return {
    origin,
    record,
    listening: served.listening,
    setUp: served.setUp,
    signedIn: async (role) => ({ cookie: await cookieOf(role), origin }),
    async pageOf(browser, role, path, windowOptions) {
      const page = await browser.newPage(windowOptions);
      await page.context().addCookies(
        (await cookieOf(role)).split("; ").map((pair) => {
          const at = pair.indexOf("=");
          return { name: pair.slice(0, at), value: pair.slice(at + 1), url: origin };
        }),
      );
      await page.goto(origin + path);
      return page;
    },
    async close() {
      await served.close();
      await record.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Signs in over HTTP and gives the cookies, as a request sends them. */
export async function signIn(origin: string, email: string, password: string): Promise<string> {
  const response = await fetch(`${origin}/api/sign-in`, {
    method: "POST",
    headers: { "content-type": "application/json", origin },
    body: JSON.stringify({ email, password }),
  });
  if (!response.ok) throw new Error(`${email} could not sign in: ${response.status} ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.slice(0, cookie.indexOf(";")))
    .join("; ");
}
