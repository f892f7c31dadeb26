import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type Asked,
  addDocuments,
  decide,
  deedAsked,
  holdsInForce,
  nextRelease,
  openRecord,
  publishedReleases,
  publishRecord,
  verifyPublished,
} from "../src/flow/index.ts";
import { licenceNamed } from "../src/flow/publish/licences.ts";
import { unguarded, verifierKey, writeSigningKey } from "../src/publish/index.ts";
import { defaultPolicy } from "../src/review/index.ts";
import { emptyFolder, publish, signing } from "./published.cases.ts";

// The people are fiction: nobody in these documents exists.
const STORIES = {
  boy: `PELL CREEK, Ore. — Police shot and killed Jaylen Okafor, 15, on March 4, 2031, at 1423 Cedar Street in Pell Creek, Oregon.

Police Chief Ada Brandt said Okafor was holding a knife. Dana Okafor, his mother, said “-- he had a phone.” Fiction.
`,
  man: `COBALT RIDGE, Ore. — Police shot and killed Omar Teal, 31, in Cobalt Ridge, Oregon, on May 2, 2031.

Wren Halloway, a neighbor, said Teal had no gun. Police Chief Nils Abara said Teal pointed a handgun at officers. Fiction.
`,
  woman: `FERN LAKE, Ore. — Police shot and killed Imke Sorrel, 44, in Fern Lake, Oregon, on June 9, 2031.

Police Chief Ada Brandt promised to release the video by July 1, 2031. Fiction.
`,
  both: `Two men were shot by police in Oregon this spring: Omar Teal, 31, on May 2, 2031, in Cobalt Ridge, and Jaylen Okafor, 15, on March 4, 2031, in Pell Creek. Fiction.
`,
  later: `COBALT RIDGE, Ore. — A grand jury declined to charge the officers who shot and killed Omar Teal, 31, on May 2, 2031, in Cobalt Ridge, Oregon. Wren Halloway said it was wrong. Fiction.
`,
};
type Story = keyof typeof STORIES;

let [work, record] = ["", ""];
beforeAll(async () => {
  work = emptyFolder();
  record = join(work, "record");
  await changed(record, true, async (open) => {
    await addDocuments(open, [story("boy"), story("man")]);
  });
}, 120_000);

function story(name: Story): string {
  const path = join(work, `${name}.txt`);
  writeFileSync(path, STORIES[name]);
  return path;
}

type Open = Awaited<ReturnType<typeof openRecord>>;
async function changed<T>(folder: string, isNew: boolean, work: (open: Open) => Promise<T>): Promise<T> {
  const open = await openRecord({ folder }, isNew);
  try {
    return await work(open);
  } finally {
    await open.close();
  }
}

const licence = licenceNamed("CC0-1.0");
const about = { title: "The record", address: "https://record.example/", licence };
const published = ({ store, folder: own }: Open, folder: string, isAnew = false) =>
  publishRecord(
    store,
    folder,
    { about, correction: null, policy: defaultPolicy, at: null, ...(isAnew ? {} : { notesIn: own }) },
    signing,
  );
const next = (
  { store, folder: own }: Open,
  folder: string,
  bounds = { lookedAt: 1000, kept: 200 },
  title = about.title,
) => {
  const by = { about: { ...about, title }, correction: null, policy: defaultPolicy, at: null, notesIn: own };
  return nextRelease(store, folder, by, bounds);
};
const casesIn = (folder: string) =>
  new Map(
    (existsSync(folder) ? filesIn(folder) : []).flatMap((path) => {
      const [, id] = /^cases.(case-[0-9a-f]+).case.json$/.exec(path) ?? [];
      return id === undefined ? [] : [[id, readFileSync(join(folder, path), "utf8")] as const];
    }),
  );
const faultsOf = async (folder: string) =>
  (await verifyPublished(folder, { key: verifierKey(signing), earlier: null })).faults;
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
const bytesIn = (folder: string) => filesIn(folder).map((path) => [path, readFileSync(join(folder, path), "latin1")]);

let moment = 0;
/** Decides about the n-th case of a record; what cannot be decided changes nothing. */
async function decided(
  { store }: Open,
  n: number,
  asked: Omit<Asked, "case" | "with">,
  isWithNext = false,
): Promise<void> {
  const ids = (await store.allCases()).map(({ file }) => file.id);
  const [id = "", next = ""] = [ids[n % ids.length], ids[(n + 1) % ids.length]];
  const by = {
    by: "Ines Falk",
    reason: "Halloway and Okafor asked for it",
    at: new Date(Date.UTC(2031, 8, 1, 0, 0, ++moment)).toISOString(),
  };
  const deed = await deedAsked(store, { ...asked, case: id, ...(isWithNext ? { with: next } : {}) } as Asked).catch(
    () => null,
  );
  if (deed) await decide(store, deed, by);
}

const changes = {
  both: (open: Open) => addDocuments(open, [story("both")]),
  later: (open: Open) => addDocuments(open, [story("later")]),
  woman: (open: Open) => addDocuments(open, [story("woman")]),
  reject: (open: Open, n: number) => decided(open, n, { kind: "reject", field: "weapon" }),
  hide: (open: Open, n: number) => decided(open, n, { kind: "hold", hide: "Halloway" }),
  show: (open: Open, n: number) => decided(open, n, { kind: "release", hide: "Halloway" }),
  name: (open: Open, n: number) => decided(open, n, { kind: "release", person: "Jaylen Okafor" }),
  whole: (open: Open, n: number) => decided(open, n, { kind: "hold" }),
  back: (open: Open, n: number) => decided(open, n, { kind: "release" }),
  merge: (open: Open, n: number) => decided(open, n, { kind: "merge" }, true),
  nothing: () => Promise.resolve(),
};

describe("a record that is published again", () => {
  it("is the same, byte for byte, as if everything were made again, whatever changed since", async () => {
    const change = fc.tuple(fc.constantFrom(...(Object.keys(changes) as (keyof typeof changes)[])), fc.nat(3));
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 2, maxLength: 5 }), async (all) => {
        const own = join(work, `run-${++run}`);
        cpSync(record, join(own, "record"), { recursive: true });
        await changed(join(own, "record"), false, async (open) => {
          const [folder, anew] = [join(own, "public"), join(own, "anew")];
          await published(open, folder);
          for (const [what, n] of all) {
            await changes[what](open, n);
            cpSync(folder, anew, { recursive: true });
            await published(open, folder);
            await published(open, anew, true);
            expect(bytesIn(folder), what).toEqual(bytesIn(anew));
          }
          expect(await faultsOf(folder)).toEqual([]);
        });
      }),
      { numRuns: 6 },
    );
  }, 600_000);

  it("writes only what a changed case changes, and mends what was changed by hand", async () => {
    const own = join(work, "few");
    cpSync(record, join(own, "record"), { recursive: true });
    await changed(join(own, "record"), false, async (open) => {
      const folder = join(own, "public");
      await published(open, folder);
      const path = filesIn(folder).find((one) => one.endsWith("case.json")) ?? "";
      const whole = readFileSync(join(folder, path), "utf8");
      writeFileSync(join(folder, path), whole.replace("Police", "police"));
      expect(await published(open, folder)).toMatchObject({ isNew: false, written: 1 });
      expect(readFileSync(join(folder, path), "utf8")).toBe(whole);
    });
  }, 120_000);

  it("is refused in one sentence while another publish is at work in the folder", async () => {
    const folder = join(work, "twice");
    const outcomes = await changed(record, false, (open) =>
      Promise.allSettled([published(open, folder, true), published(open, folder, true)]),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const refused = outcomes.find((one) => one.status === "rejected");
    expect(String(refused?.reason.message)).toBe(
      `${folder}: another publish is at work in it. Wait until it is done, and do it again.`,
    );
    expect(await faultsOf(folder)).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  }, 120_000);
});

describe("what the next release would bring", () => {
  const steps: (readonly [keyof typeof changes, number])[] = [
    ["nothing", 0],
    ["later", 0],
    ["nothing", 0],
    ["woman", 0],
    ["hide", 1],
    ["reject", 1],
    ["whole", 0],
    ["back", 0],
    ["name", 0],
    ["merge", 0],
    ["both", 0],
    ["show", 0],
  ];

  it("is what it then brings, over releases with documents, decisions, holds and a merge", async () => {
    const own = join(work, "next");
    cpSync(record, join(own, "record"), { recursive: true });
    const seen = { brought: 0, changed: 0, withdrawn: 0, nothing: 0 };
    await changed(join(own, "record"), false, async (open) => {
      const folder = join(own, "public");
      for (const [what, n] of [["nothing", 0] as const, ...steps]) {
        await changes[what](open, n);
        const told = await next(open, folder);
        const before = casesIn(folder);
        const { release, isNew } = await published(open, folder);
        const after = casesIn(folder);
        const [brought, mended, withdrawn] = [
          [...after.keys()].filter((id) => !before.has(id)),
          [...after].filter(([id, bytes]) => (before.get(id) ?? bytes) !== bytes).map(([id]) => id),
          [...before.keys()].filter((id) => !after.has(id)),
        ];
        expect([what, told.outcome]).toEqual([what, isNew ? "release" : "nothing"]);
        if (isNew) expect([what, told.number]).toEqual([what, release]);
        const idsOf = ({ first }: { readonly first: readonly { readonly id: string }[] }) => first.map(({ id }) => id);
        expect([what, idsOf(told.brought), idsOf(told.changed), idsOf(told.withdrawn)]).toEqual([
          ...[what, brought, mended, withdrawn],
        ]);
        const counts = { brought: told.brought.total, changed: told.changed.total, withdrawn: told.withdrawn.total };
        if (isNew) expect((await publishedReleases(folder)).at(-1)).toMatchObject(counts);
        expect(told.notLookedAt).toEqual({ brought: 0, changed: 0 });
        for (const kind of ["brought", "changed", "withdrawn"] as const) seen[kind] += counts[kind];
        seen.nothing += isNew ? 0 : 1;
        const held = (await open.store.allCases()).map(({ file }) => holdsInForce(open.store, file.id, defaultPolicy));
        const things = (await Promise.all(held)).flatMap((one) => one?.holds ?? []).length;
        expect([what, told.held.byRule + told.held.byEditors, told.held.notCounted]).toEqual([what, things, 0]);
      }
    });
    for (const [kind, count] of Object.entries(seen)) expect(count, kind).toBeGreaterThan(0);
  }, 240_000);

  it("tells what came to a changed case: documents, and decisions with who and when", async () => {
    const own = join(work, "came");
    cpSync(record, join(own, "record"), { recursive: true });
    await changed(join(own, "record"), false, async (open) => {
      const folder = join(own, "public");
      await published(open, folder);
      await changes.later(open);
      await changes.reject(
        open,
        (await open.store.allCases()).findIndex(({ file }) => file.title.includes("Teal")),
      );
      const [teal, ...others] = (await next(open, folder)).changed.first;
      expect(others).toEqual([]);
      expect(teal?.documents).toMatchObject({ came: { total: 1 }, gone: 0 });
      expect(teal?.decisions).toMatchObject({ total: 1, first: [{ by: "Ines Falk", standing: "counts" }] });
      expect(teal?.decisions?.first[0]?.words).toMatch(/^rejected /);
    });
  }, 120_000);

  it("is told as what may change where cases are too many to look at, and never guessed", async () => {
    const own = join(work, "many");
    cpSync(record, join(own, "record"), { recursive: true });
    await changed(join(own, "record"), false, async (open) => {
      const folder = join(own, "public");
      const few = { lookedAt: 1, kept: 200 };
      const listed = (await next(open, folder, { lookedAt: 1000, kept: 1 })).brought;
      expect([listed.total, listed.first.length]).toEqual([2, 1]);
      const first = await next(open, folder, few);
      expect([first.brought.total, first.notLookedAt]).toEqual([1, { brought: 1, changed: 0 }]);
      await published(open, folder);
      // Every page names the record, so that another name is a release in which no case changes.
      const renamed = await next(open, folder, few, "Another name");
      expect([renamed.outcome, renamed.changed.total, renamed.notLookedAt]).toEqual([
        ...["not known", 0, { brought: 0, changed: 1 }],
      ]);
      expect(renamed.held.notCounted).toBe(1);
    });
  }, 120_000);
});

describe("a publish that is killed", () => {
  it("at any moment leaves a whole release, or one that the next publish puts in place", async () => {
    const own = join(work, "killed");
    cpSync(record, join(own, "record"), { recursive: true });
    const [key, base, wanted] = [join(own, "record.key"), join(own, "base"), join(own, "wanted")];
    writeFileSync(key, writeSigningKey(signing));
    const rounds = 6;
    await changed(join(own, "record"), false, async (open) => {
      await published(open, base, true);
      await addDocuments(open, [story("later"), story("woman")]);
      cpSync(base, wanted, { recursive: true });
      await published(open, wanted, true);
      for (let round = 0; round < rounds; round++) {
        const folder = join(own, `round-${round}`);
        cpSync(base, folder, { recursive: true });
        const main = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));
        const given = [
          "publish",
          folder,
          "--record",
          join(own, "record"),
          "--key",
          key,
          "--anew",
          "--address",
          about.address,
          "--licence",
          "CC0-1.0",
        ];
        const child = spawn(process.execPath, [main, ...given], { stdio: "ignore" });
        const ended = new Promise((resolve) => child.once("exit", resolve));
        const isBegun = () => existsSync(join(folder, ".publishing", round % 2 === 0 ? "files" : "switch.json"));
        while (!isBegun() && child.exitCode === null) await wait(1);
        await wait(round % 2 === 0 ? Math.random() * 100 : 0);
        child.kill("SIGKILL");
        await ended;
        const isBetween = existsSync(join(folder, ".publishing", "switch.json"));
        if (!isBetween) expect(await faultsOf(folder)).toEqual([]);
        await published(open, folder, true);
        expect(bytesIn(folder)).toEqual(bytesIn(wanted));
      }
    });
  }, 600_000);

  it("while it puts the release in place is gone on with, wherever it stopped", async () => {
    const words = { "index.html": "new", "cases/a/index.html": "A", "log.txt": "x" };
    const wanted = emptyFolder();
    await publish(wanted, words, signing);
    for (let done = 0; done <= 3; done++) {
      const folder = emptyFolder();
      await publish(folder, { "index.html": "old", "gone/b.html": "B" }, signing);
      mkdirSync(join(folder, ".publishing/files/0"), { recursive: true });
      for (const [n, [path, content]] of Object.entries(words).entries()) {
        if (n >= done) writeFileSync(join(folder, ".publishing/files/0", String(n)), content);
        else {
          mkdirSync(join(folder, path, ".."), { recursive: true });
          writeFileSync(join(folder, path), content);
        }
      }
      const todo = { files: Object.keys(words), gone: ["gone/b.html", "../outside"] };
      writeFileSync(join(folder, ".publishing/switch.json"), JSON.stringify(todo));
      expect(await publish(folder, words, signing)).toMatchObject({ release: 2 });
      expect(readdirSync(folder)).not.toContain(".publishing");
      expect(existsSync(join(folder, "gone"))).toBe(false);
      expect(await faultsOf(folder)).toEqual([]);
    }
  });
});

describe("verify with documents", () => {
  it("finds every quotation in the record's documents, and says which is not in which", async () => {
    const own = join(work, "quoted");
    cpSync(record, join(own, "record"), { recursive: true });
    const folder = join(own, "public");
    await changed(join(own, "record"), false, (open) => published(open, folder));
    const how = { key: verifierKey(signing), earlier: null };
    const sound = await verifyPublished(folder, { ...how, documents: [join(own, "record")] });
    expect(sound.faults).toEqual([]);
    expect(sound.quotes).toMatchObject({ notGiven: 0, documentsNotGiven: 0 });
    expect(sound.quotes?.inPlace).toBeGreaterThan(5);
    expect(sound.quotes?.somewhere).toBeGreaterThan(0);
    expect(sound.quotes?.besideMarks).toBeGreaterThan(0);
    const some = join(own, "some");
    mkdirSync(some);
    writeFileSync(join(some, "man.txt"), STORIES.man);
    const part = await verifyPublished(folder, { ...how, documents: [some] });
    expect(part).toMatchObject({ faults: [], quotes: { documentsNotGiven: 1 } });
    expect(part.quotes?.inPlace).toBe(sound.quotes?.inPlace);
  }, 120_000);
});

describe("a table as CSV", () => {
  it("has no cell that a spreadsheet could take for a formula, and loses nothing by that", async () => {
    const own = join(work, "formulas");
    mkdirSync(own);
    const text = STORIES.man.replace("said Teal had no gun", "said, “=1+1 is what -Teal- knew, @all”");
    writeFileSync(join(own, "formulas.txt"), text);
    await changed(join(own, "record"), true, async (open) => {
      await addDocuments(open, [join(own, "formulas.txt")]);
      await published(open, join(own, "public"));
    });
    const rows = parse(readFileSync(join(own, "public/data/claims.csv"), "utf8"), { columns: true }) as Record<
      string,
      string
    >[];
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
    for (const { quote = "", start, end } of rows)
      expect(unguarded(quote)).toBe(text.slice(Number(start), Number(end)));
  }, 120_000);
});
