import fc from "fast-check";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { claim, document, nobody, person, reading } from "../../case/claims.cases.ts";
import { worlds } from "../../case/worlds.cases.ts";
import { type CaseFile, deedOf, type KnownDeed, momentFromIso, type Reading } from "../../model/index.ts";
import { holdOn, onClaim, onPerson } from "../../review/index.ts";
import { homes, open, type Place } from "../../store/homes.cases.ts";
import { RECORD_FILE, type Store } from "../../store/index.ts";
import { openPostgres } from "../../store/postgres.ts";
import { openSqlite } from "../../store/sqlite.ts";
import { applyDecision } from "./apply-decision.ts";
import { decide } from "./decide.ts";
import { DEEDS, deedOn, keep, wholeRecord } from "./decided-records.cases.ts";
import { listedCases } from "./listed-cases.ts";
import { regroup } from "./regroup.ts";
import { decisionsOfCase, decisionsPage, toldDecisions } from "./told-decisions.ts";
import { waitingLines, whatWaits } from "./what-waits.ts";

const by = { by: "Ines Falk", reason: "the letter says so", at: "2031-08-01T09:00:00Z" };
const filesOf = async (store: Store) => (await store.allCases()).map(({ file }) => file);

/** That a record is what all its documents and decisions make it, byte for byte. */
async function expectWhole(store: Store, readings: readonly Reading[]): Promise<void> {
  const whole = await wholeRecord(store, readings);
  expect(JSON.stringify(await filesOf(store))).toBe(JSON.stringify(whole.files));
  expect(JSON.stringify(await whatWaits(store))).toBe(JSON.stringify(whole.waits));
  const told = await toldDecisions(store);
  expect(told.map(({ number, standing, cases }) => ({ number, standing, cases }))).toEqual(whole.decisions);
  for (const { id } of whole.files)
    expect((await decisionsOfCase(store, id)).map(({ number }) => number)).toEqual(
      whole.decisions.filter(({ cases }) => cases.includes(id)).map(({ number }) => number),
    );
}

/** Everything that a desk asks of a record. */
async function asked(store: Store) {
  const ids = (await store.allCases()).map(({ file }) => file.id);
  const [digests, list] = [await store.digests(), await listedCases(store)];
  return {
    list,
    waits: await waitingLines(store, { limit: 1000 }),
    due: [...digests].map(([id, { digest, due }]) => [id, digest, due]).sort(),
    effects: [...(await store.effectsIn(ids))].sort((a, b) => a - b),
  };
}

/** A record of the same documents and decisions that has nothing else yet, on the home that it is given. */
async function madeAnew(store: Store, place: Place): Promise<Store> {
  const anew = await open(place);
  await anew.fill((table) => store.rowsOf(table));
  await regroup(anew);
  return anew;
}

/** A killing of somebody in a town of an invented place, told by one document. */
function story(name: string, n: number, day = "2031-03-04"): Reading {
  const from = document(day, { title: `${name} ${n}` });
  const killed = person("killed", name, { mentions: [{ document: from.id, start: 0, end: 4, exact: "them" }] });
  const said = (field: "city" | "weapon", value: string) => claim({ field, value, by: nobody, in: from });
  const when = claim({ field: "date", value: momentFromIso("2031-03-03"), by: nobody, in: from });
  return reading(from, { people: [killed], claims: [said("city", "Pell Creek"), said("weapon", `knife ${n}`), when] });
}
const [vale, holt, again] = [
  story("Tobin Vale", 1),
  story("Ama Holt", 2, "2031-03-06"),
  story("Tobin Vale", 3, "2031-03-05"),
];
const caseOf = async (store: Store, { document: { id } }: Reading) =>
  (await filesOf(store)).find(({ documents }) => documents.includes(id)) as CaseFile;
const acceptWeapon = (file: CaseFile): KnownDeed => {
  const weapon = file.claims.find(({ field }) => field === "weapon") as CaseFile["claims"][0];
  return { kind: "accept", body: { version: 1, on: onClaim(file, weapon), claims: [weapon.id] } };
};

/** A record in which something happens just after it was asked something, as it does when others work on it. */
function during(store: Store, method: keyof Store, happens: () => Promise<unknown>): Store {
  let isDone = false;
  return new Proxy(store, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== "function") return value;
      return async (...args: unknown[]) => {
        const result: unknown = await value.apply(target, args);
        if (key === method && !isDone) {
          isDone = true;
          await happens();
        }
        return result;
      };
    },
  });
}

describe.each(homes)("a decision in a record on %s", (home, newPlace) => {
  let places: Place[];
  let store: Store;
  const place = async () => {
    const one = await newPlace();
    places.push(one);
    return one;
  };
  beforeEach(async () => {
    places = [];
    store = await open(await place());
  });
  afterEach(async () => {
    await store.close();
    for (const one of places) await one.remove();
  });
  const start = async (...readings: readonly Reading[]) => {
    await keep(store, readings);
    await regroup(store);
  };

  it("makes its case files, what waits and what was decided what the whole record makes of them, whatever editors decide", async () => {
    await store.close();
    const kinds = fc.array(fc.tuple(fc.constantFrom(...DEEDS), fc.nat(40)), { minLength: 4, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(worlds, kinds, fc.nat(10), async (world, deeds, late) => {
        store = await open(await place());
        const first = world.slice(0, Math.max(1, world.length - 2));
        await start(...first);
        for (const [n, [kind, pick]] of deeds.entries()) {
          // Documents that come in between are in no case yet when the next decision is made.
          if (n === late) await keep(store, world.slice(first.length));
          const deed = deedOn(await filesOf(store), kind, pick, await store.lastDecision());
          if (deed) await decide(store, deed, by);
          if (n < late) await expectWhole(store, first);
        }
        const isLate = deeds.length > late;
        await regroup(store);
        await expectWhole(store, isLate ? world : first);
        expect(await store.groupedAt()).toBe(await store.countKnown());
        const anew = await madeAnew(store, await place());
        expect(await asked(store)).toEqual(await asked(anew));
        await anew.close();
        await store.close();
      }),
      { numRuns: home === "SQLite" ? 15 : 3 },
    );
    store = await open(places[0] as Place);
  }, 300_000);

  it("is applied beside another's about another case, both at once, and of none is anything lost", async () => {
    await start(vale, holt);
    const second = await open(places[0] as Place);
    const [one, other] = [await caseOf(store, vale), await caseOf(store, holt)];
    const outcomes = await Promise.all([
      decide(store, acceptWeapon(one), by),
      decide(second, acceptWeapon(other), { ...by, by: "Ada Brandt" }),
      decide(second, { kind: "hold", body: holdOn(one, onPerson(one, one.people[0] as CaseFile["people"][0])) }, by),
    ]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["decided", "decided", "decided"]);
    await expectWhole(store, [vale, holt]);
    expect(await store.groupedAt()).toBe(await store.countKnown());
    await second.close();
  });

  it.each(["groundOfCases", "digests", "readingsOf", "replaceCases"] as const)(
    "stays in its case file while all documents are put into cases beside it, which had asked for %s before",
    async (method) => {
      await start(vale, holt);
      await keep(store, [again]);
      const beside = during(store, method, async () => {
        const file = await caseOf(store, vale);
        expect((await decide(store, acceptWeapon(file), by)).outcome).toBe("decided");
      });
      let isDecided = false;
      const watched = during(beside, "putLocally", async () => {});
      await regroup(
        new Proxy(watched, {
          get: (target, key) => {
            const value: unknown = Reflect.get(target, key, target);
            if (key !== "replaceCases" || typeof value !== "function") return value;
            return async (...args: unknown[]) => {
              const wasDecided = (await store.lastDecision()) === 1;
              const result: unknown = await value.apply(target, args);
              isDecided = (await caseOf(store, vale)).facts.some(({ status }) => status === "verified");
              if (wasDecided) expect(isDecided).toBe(true);
              return result;
            };
          },
        }),
      );
      expect((await caseOf(store, vale)).documents).toHaveLength(2);
      await expectWhole(store, [vale, holt, again]);
      expect(await store.groupedAt()).toBe(await store.countKnown());
    },
  );

  it("is applied by the next grouping where the program was killed before it was", async () => {
    await start(vale, holt);
    await store.decide(deedOf(acceptWeapon(await caseOf(store, vale)), by));
    expect((await store.countKnown()) - (await store.groupedAt())).toBe(1);
    await regroup(store);
    await expectWhole(store, [vale, holt]);
    expect(await store.groupedAt()).toBe(await store.countKnown());
  });

  it("is left to the grouping of everything where it puts cases together, or an older version made its case", async () => {
    await start(vale, holt);
    const [one, other] = [await caseOf(store, vale), await caseOf(store, holt)];
    const merge: KnownDeed = {
      kind: "merge",
      body: {
        version: 1,
        case: { id: one.id, anchor: one.documents[0] ?? "" },
        with: { id: other.id, anchor: other.documents[0] ?? "" },
      },
    };
    for (const deed of [merge, { kind: "undo", body: { version: 1, decision: 1 } } as const]) {
      const decision = await store.decide(deedOf(deed, by));
      expect("number" in decision && (await applyDecision(store, decision))).toBeNull();
      await regroup(store);
    }
    await asBefore(store, places[0] as Place);
    store = await open(places[0] as Place);
    expect(await decide(store, acceptWeapon(one), by)).toMatchObject({ outcome: "decided" });
    await expectWhole(store, [vale, holt]);
  });

  it("and what waits, and lists, are right at once in a record of the version before, whose documents stay as they are", async () => {
    await start(vale, holt, again);
    await decide(store, acceptWeapon(await caseOf(store, vale)), by);
    const wanted = await asked(store);
    const bytes = JSON.stringify(await store.allCases());
    await asBefore(store, places[0] as Place);
    store = await open(places[0] as Place);
    expect((await store.listCases()).map(({ id, title }) => [id, title])).toEqual(
      wanted.list.cases.map(({ id, title }) => [id, title]),
    );
    expect(await store.isUnfilled()).toBe(true);
    expect((await waitingLines(store)).items).toEqual(wanted.waits.items);
    expect(await asked(store)).toEqual(wanted);
    expect(JSON.stringify(await store.allCases())).toBe(bytes);
    await expectWhole(store, [vale, holt, again]);
  });

  it("is told of a page at a time, the last first, by kind and by editor", async () => {
    await start(vale, holt);
    await decide(store, acceptWeapon(await caseOf(store, vale)), by);
    await decide(store, acceptWeapon(await caseOf(store, holt)), { ...by, by: "Ada Brandt" });
    await decide(store, { kind: "undo", body: { version: 1, decision: 1 } }, by);
    const numbers = async (filter: Parameters<typeof decisionsPage>[1]) =>
      (await decisionsPage(store, filter)).map(({ number, standing }) => `${number} ${standing}`);
    expect(await numbers({})).toEqual(["3 undoes another", "2 counts", "1 undone"]);
    expect(await numbers({ limit: 2 })).toEqual(["3 undoes another", "2 counts"]);
    expect(await numbers({ limit: 2, before: 2 })).toEqual(["1 undone"]);
    expect(await numbers({ kinds: ["accept"] })).toEqual(["2 counts", "1 undone"]);
    expect(await numbers({ by: "Ada Brandt" })).toEqual(["2 counts"]);
  });
});

/** Takes a record back to what the version before had, and closes it. */
async function asBefore(store: Store, { address }: Place): Promise<void> {
  await store.close();
  const { folder, database } = address;
  const db = database === undefined ? openSqlite(`${folder}/${RECORD_FILE}`) : await openPostgres(database);
  // What came after it goes too: migrations are in one line.
  const tables = (await db.introspection.getTables()).map(({ name }) => name);
  const later = tables.filter((name) => /^(?:desk_|reader_report)/.test(name));
  if (database === undefined) await sql`pragma foreign_keys = off`.execute(db);
  for (const table of later)
    await sql`drop table ${sql.table(table)} ${sql.raw(database === undefined ? "" : "cascade")}`.execute(db);
  for (const table of ["case_line", "case_status", "case_effect", "waiting", "decision_index", "decision_case"])
    await db.schema.dropTable(table).execute();
  for (const [table, column] of [
    ["case_file", "group_json"],
    ["case_document", "share"],
    ["case_agency", "label"],
  ] as const)
    await db.schema.alterTable(table).dropColumn(column).execute();
  await db.schema.dropIndex("document_by_added").execute();
  await db
    .deleteFrom("kysely_migration" as never)
    .where("name" as never, ">=", "0006-people" as never)
    .execute();
  await db.destroy();
}
