// Kills `answerable add`, or the database server under it, at random moments and looks for what it told of: every document it said it
// kept must be there, none twice, the record sound; and a second run must finish the work.
//
//   npm run --silent crash -- --rounds N [--database URL] [--kill process|server|worker|archive]
//
// With --database, or with --kill server, worker or archive, the record's tables are on PostgreSQL: a server of our own where no address is
// given. --kill worker kills one of two workers that share a queue, and the other must finish; --kill archive does so while they take in web
// archives. Prints one JSON object: rounds, acknowledged, lost, doubled, unsound, unfinished. Asked to stop, it ends the round and prints what it has.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { PostgresServer } from "../../test/postgres-server.ts";
import { generateArticles } from "../generate.ts";
import { writeArchives } from "./archives.ts";
import { keptIn, newDatabase } from "./kept.ts";
import { run, toldOf } from "./program.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "100" },
    documents: { type: "string", default: "200" },
    database: { type: "string" },
    kill: { type: "string", default: "process" },
  },
});
const documents = Number(values.documents);
const folder = mkdtempSync(join(tmpdir(), "answerable-crash-"));
const stories = join(folder, "stories");
mkdirSync(stories);
const articles = generateArticles(documents, 7);
const isOfArchives = values.kill === "archive";
// What the queue was asked for, it was told of: every page of the archives must be there in the end.
const pages = isOfArchives ? writeArchives(stories, articles) : [];
if (!isOfArchives) for (const [n, words] of articles.entries()) writeFileSync(join(stories, `${n}.txt`), words);

const server = values.kill !== "process" && !values.database ? await PostgresServer.start() : null;
const total = { rounds: 0, acknowledged: 0, lost: 0, doubled: 0, unsound: 0, unfinished: 0 };
let longest = 4_000;
let isStopped = false;
const stop = () => {
  isStopped = true;
};
process.once("SIGINT", stop).once("SIGTERM", stop);
try {
  for (let round = 0; round < Number(values.rounds) && !isStopped; round++) await oneRound(round);
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
console.log(JSON.stringify(total));
if (total.lost + total.doubled + total.unsound + total.unfinished > 0) process.exitCode = 1;

async function oneRound(round: number): Promise<void> {
  const record = join(folder, `record-${round}`);
  const address = server ? server.address("postgres") : values.database;
  const database = address ? await newDatabase(address, round) : null;
  const args = ["--record", record, ...(database ? ["--database", database] : [])];
  run("init", ...args);
  const moment = () => new Promise((resolve) => setTimeout(resolve, Math.random() ** 2 * longest));
  const told =
    values.kill === "worker" || isOfArchives
      ? await oneOfTwoWorkers(args, moment)
      : await toldOf(["add", stories, "--list", ...args], async (child) => {
          await moment();
          if (values.kill === "server") await server?.kill();
          else child.kill("SIGKILL");
        });
  if (values.kill === "server") await server?.restart();
  const kept = await keptIn(record, database);
  total.rounds++;
  total.acknowledged += told.length;
  total.lost += told.filter((id) => !kept.includes(id)).length;
  total.doubled += kept.length - new Set(kept).size;
  const begun = performance.now();
  const again = run("add", stories, ...(isOfArchives ? ["--bulk"] : []), ...args);
  // The first round tells how long the work takes, and so over what time the moments are spread.
  if (round === 0) longest = Math.max(1_000, performance.now() - begun);
  total.unsound += run("doctor", ...args).status === 0 ? 0 : 1;
  total.unfinished += again.status === 0 && (await keptIn(record, database)).length === documents ? 0 : 1;
  rmSync(record, { recursive: true, force: true });
}

async function nothing(): Promise<void> {}

/** Everything is asked for; of two workers one is killed, and the other ends when nothing is left to do. */
async function oneOfTwoWorkers(args: readonly string[], moment: () => Promise<unknown>): Promise<string[]> {
  const how = isOfArchives ? ["--bulk"] : ["--list"];
  const told = [...pages, ...(await toldOf(["add", stories, ...how, "--queue", ...args], nothing))];
  const killed = toldOf(["work", ...args], async (child) => {
    await moment();
    child.kill("SIGKILL");
  });
  await Promise.all([killed, toldOf(["work", "--until-empty", ...args], nothing)]);
  return told;
}
