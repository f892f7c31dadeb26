import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openRecord, regroup } from "../../src/flow/index.ts";
import { serveDesk } from "../../src/serve/index.ts";
import { People } from "../../src/serve/people/people.ts";
import type { Role } from "../../src/serve/people/role.ts";
import { rowsOfDesk } from "./desk-record.ts";

const SECRET = "a secret that is known to this measurement alone";
export const PASSWORD = "four invented words together";

/** Somebody who measures, with a role. */
export const emailOf = (name: string) => `${name}@desk.example`;

/** A desk over an invented record of so many cases, made in `folder` if it is not there already, with people of these names and one role. */
export async function servedRecord(
  cases: number,
  folder: string | undefined,
  names: readonly string[],
  role: Role,
  database?: string,
) {
  const place = folder ?? mkdtempSync(join(tmpdir(), "answerable-desk-bench-"));
  const isThere = existsSync(join(place, database ? "built" : "record.sqlite"));
  const record = await openRecord({ folder: place, ...(database && { database }) }, !isThere);
  if (!isThere) {
    const start = performance.now();
    await record.store.fill(rowsOfDesk(cases));
    await record.store.indexAll();
    await regroup(record.store);
    if (database) {
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, "built"), "");
    }
    console.log(
      `built ${cases} cases, ${cases * 10} documents in ${((performance.now() - start) / 1000).toFixed(0)} s`,
    );
  }
  const people = People.open(record, { origin: "http://127.0.0.1", secret: SECRET });
  const known = new Set((await record.store.accounts.people()).map(({ email }) => email));
  for (const name of names)
    if (!known.has(emailOf(name))) await people.add({ name, email: emailOf(name), password: PASSWORD, role });
  const limits = { requestsAMinute: 1_000_000 };
  const desk = await serveDesk(record, { listen: "127.0.0.1:0", secret: SECRET, limits });
  const close = async () => {
    await desk.close();
    await record.close();
    if (folder === undefined) rmSync(place, { recursive: true, force: true });
  };
  return { record, origin: desk.origin, close };
}
