// Plants people whose names are held in a record of its own, publishes it twice, and looks for their names in every file.
//
//   npm run --silent canaries [-- --count 40]
//
// Everybody is invented. A third are held because they are under 18; the others are held by an editor between the two releases, half
// of them by their words and half with their whole case, so that the second release must be without what the first one said. Prints how many were planted and how many
// leaked; exit status 1 when one did.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import { addDocuments, decide, deedAsked, openRecord } from "../../src/flow/index.ts";
import { newSigningKey } from "../../src/publish/index.ts";
import { published } from "./published-base.ts";

const { values } = parseArgs({ options: { count: { type: "string", default: "40" } } });
const count = Number(values.count);
const work = mkdtempSync(join(tmpdir(), "answerable-canaries-"));

interface Canary {
  readonly first: string;
  readonly family: string;
  readonly town: string;
  readonly how: "minor" | "words" | "case";
}

const SYLLABLES = ["zor", "quil", "vex", "bram", "tuk", "yad", "nolf", "wix", "jorv", "plim"];
const named = (n: number, end: string) =>
  `${SYLLABLES[n % 10]}${SYLLABLES[Math.floor(n / 10) % 10]}${end}`.replace(/^./, (c) => c.toUpperCase());
const canaries: Canary[] = Array.from({ length: count }, (_, n) => ({
  first: named(n, "ia"),
  family: named(n + 37, "ens"),
  town: `${named(n + 61, "")} Falls`,
  how: (["minor", "words", "case"] as const)[n % 3] ?? "minor",
}));

const story = ({ first, family, town, how }: Canary, n: number) =>
  `${town.toUpperCase()}, Ore. — Police shot and killed ${first} ${family}, ${how === "minor" ? 9 + (n % 8) : 20 + n}, on March ${1 + (n % 28)}, 2031, in ${town}, Oregon.

Police Chief Ada Brandt said ${family} was holding a knife. Dana ${family}, the mother of ${first}, said “${first} had nothing in the hands.” Brandt promised to meet the ${family} family by May 1, 2031. Why was ${first} ${family} alone?

Fiction: written for a measurement.
`;

const documents = join(work, "documents");
mkdirSync(documents);
for (const [n, canary] of canaries.entries()) writeFileSync(join(documents, `${n}.txt`), story(canary, n));
const signing = newSigningKey("record.example");
const record = await openRecord({ folder: join(work, "record") }, true);
const folder = join(work, "public");
let leaked: string[] = [];
try {
  await addDocuments(record, [documents]);
  await published(record, folder, signing);
  leaked = await leaksOf(canaries.filter(({ how }) => how === "minor"));
  // A name that the first release does not show would be a canary that cannot sing.
  for (const canary of canaries.filter(({ how }) => how !== "minor"))
    if ((await leaksOf([canary])).length < 5) throw new Error(`${canary.family} is not in the first release`);
  await holdAll();
  await published(record, folder, signing);
  leaked = [...new Set([...leaked, ...(await leaksOf(canaries))])];
} finally {
  await record.close();
  rmSync(work, { recursive: true, force: true });
}
for (const leak of leaked) console.log(leak);
console.log(`planted ${canaries.length}, leaked ${new Set(leaked.map((leak) => leak.split(" ")[0])).size}`);
process.exitCode = leaked.length === 0 ? 0 : 1;

/** Holds by an editor whoever is not held by a rule. */
async function holdAll(): Promise<void> {
  const cases = await record.store.allCases();
  for (const { family, how } of canaries) {
    if (how === "minor") continue;
    const file = cases.find((one) => one.file.title.includes(family))?.file;
    if (!file) throw new Error(`no case of ${family}`);
    const hidden = how === "words" ? [{ hide: family }, { hide: canaryFirst(family) }] : [{}];
    for (const hide of hidden) {
      const known = await deedAsked(record.store, { kind: "hold", case: file.id, ...hide });
      const outcome = await decide(record.store, known, {
        by: "Ines Falk",
        reason: `the family of ${family} asked for it`,
        at: new Date().toISOString(),
      });
      if (outcome.outcome !== "decided") throw new Error(`${family} could not be held`);
    }
  }
}

function canaryFirst(family: string): string {
  return canaries.find((canary) => canary.family === family)?.first ?? "";
}

/** The names that stand in any file, in any letter case, the rows of Parquet files among them; with the file. */
async function leaksOf(wanted: readonly Canary[]): Promise<string[]> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const found: string[] = [];
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of paths.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const rows = path.endsWith(".parquet") ? await connection.runAndReadAll(`SELECT * FROM '${path}'`) : null;
    const words = `${path}\n${rows ? JSON.stringify(rows.getRowsJson()) : readFileSync(path, "utf8")}`.toLowerCase();
    for (const { first, family, how, town } of wanted) {
      const names = how === "case" ? [first, family, town] : [first, family];
      for (const name of names)
        if (words.includes(name.toLowerCase()))
          found.push(`${family} leaked: ${name} in ${path.slice(folder.length + 1)}`);
    }
  }
  return found;
}
