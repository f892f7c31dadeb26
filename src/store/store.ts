import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Kysely, sql } from "kysely";
import { AnswerableError, type Decision, type Deed, type Reading, type Sha256 } from "../model/index.ts";
import { Accounts } from "./accounts/index.ts";
import { Additions } from "./additions.ts";
import { type BulkFile, type BulkTotal, bulkTotal, isTakenIn, noteTakenIn } from "./bulk-files.ts";
import { cameIn } from "./came-in.ts";
import { type CaseCounts, countCases } from "./case-facets.ts";
import {
  type Digest,
  digests,
  groupedAt,
  isUnfilled,
  membership,
  type Regrouped,
  replaceCases,
  timesPut,
} from "./case-files.ts";
import type { CaseFilter } from "./case-filter.ts";
import { type CaseOutline, caseOutlines, casesNow, firstReading } from "./case-outlines.ts";
import { type CaseChart, countMonths, countPlaces, type PlaceCount } from "./case-places.ts";
import { fill, type KeptTable, rowsOf } from "./copy.ts";
import {
  type DecisionFilter,
  decisionsPage,
  lastDecision,
  type NamedCase,
  namedIn,
  naming,
  unapplied,
  undoings,
} from "./decision-pages.ts";
import { decide, decisions, type Overtaken } from "./decisions.ts";
import { countViews, type DeskView, removeView, saveView, viewsFor } from "./desk-views.ts";
import {
  addDocuments,
  addedOn,
  documentIds,
  type GotDocument,
  type Refused,
  refusals,
  refuse,
  type Waiting,
  waitingDocuments,
} from "./documents.ts";
import { documentsPlace, placeDocuments } from "./documents-place.ts";
import { Feeds } from "./feeds.ts";
import {
  allCases,
  type CaseLine,
  casesHolding,
  type DeskLine,
  deskLines,
  findCase,
  formerIds,
  type KeptCase,
  listCases,
} from "./find-cases.ts";
import { addressesTaken, importLog, type LoggedImport, linkDocument } from "./import-log.ts";
import { type KeptDocument, keptDocument } from "./kept-document.ts";
import { lastInstant } from "./last-instant.ts";
import { Links } from "./links.ts";
import {
  casesSaying,
  casesThere,
  effectsIn,
  type Holding,
  holding,
  type KeptGroup,
  keptGroups,
  type LocalChange,
  putLocally,
  type TakenIn,
  takenIn,
} from "./local-cases.ts";
import { appliedIn, migrate } from "./migrate.ts";
import { migrationNames } from "./migrations/index.ts";
import { openPostgres } from "./postgres.ts";
import {
  contentsOf,
  countKnown,
  type GroundOfCases,
  groundOfCases,
  keepReadings,
  lastPublished,
  type NewReading,
  readingsOf,
} from "./readings.ts";
import { Reports } from "./reports.ts";
import { type Hit, searchWords } from "./search.ts";
import { searchPage, type WordsPage, type WordsWanted } from "./search-page.ts";
import {
  importRows,
  type NewImport,
  presentRows,
  type RowsOptions,
  type RowVersion,
  versionsOf,
} from "./source-rows.ts";
import { openSqlite } from "./sqlite.ts";
import type { StagedRow } from "./staged-rows.ts";
import { Deliveries, Subscriptions, ToldCases } from "./subscriptions/index.ts";
import type { Home, Tables } from "./tables.ts";
import { told } from "./told.ts";
import { type UnverifiedCases, unverifiedCases } from "./unverified-cases.ts";
import { type WaitingFilter, type WaitingPage, waitingPage } from "./waiting-rows.ts";
import { indexAll } from "./words.ts";

/** The file that holds a record in its folder. */
export const RECORD_FILE = "record.sqlite";

/** Where a record is: in a folder, or, with its bytes in that folder, in a PostgreSQL database. */
export interface StoreAddress {
  readonly folder: string;
  /** `postgres://…`; the folder's own SQLite file where there is none. */
  readonly database?: string;
  /** Connections to PostgreSQL; 10 unless told. */
  readonly connections?: number;
}

/**
 * A record's tables, on either home. What a method has resolved for is on the disk. Every method that writes does so in one transaction:
 * it is done whole or not at all.
 */
export class Store {
  readonly home: Home;
  /** What is held of records of other lists and ours: judgements and what they were made from. */
  readonly links: Links;
  /** What readers of the published record report, and what editors answered. */
  readonly reports: Reports;
  /** Who may sign in at the desk, what they did there, and how long they wait after wrong tries. */
  readonly accounts: Accounts;
  /** What people at the desk added, with what came of it. */
  readonly additions: Additions;
  readonly feeds: Feeds;
  readonly subscriptions: Subscriptions;
  readonly toldCases: ToldCases;
  readonly deliveries: Deliveries;
  readonly #db: Kysely<Tables>;
  readonly #now: () => string;
  /** The decisions that were read already: none ever changes. */
  readonly #decisions: Decision[] = [];

  private constructor(home: Home, db: Kysely<Tables>, now: () => string) {
    this.home = home;
    this.#db = db;
    this.#now = now;
    this.links = new Links(db);
    this.reports = new Reports(db);
    this.accounts = new Accounts(db, home, now);
    this.additions = new Additions(db);
    this.feeds = new Feeds(db);
    this.subscriptions = new Subscriptions(db);
    this.toldCases = new ToldCases(db);
    this.deliveries = new Deliveries(db);
  }

  /** Opens a record, made if there is none, and brings its tables up to date. */
  static async open({ folder, database, connections }: StoreAddress, now: () => string): Promise<Store> {
    const home: Home = database === undefined ? "sqlite" : "postgres";
    if (database === undefined) await makeFolder(folder);
    const db =
      database === undefined ? openSqlite(join(folder, RECORD_FILE)) : await openPostgres(database, connections);
    try {
      await migrate(db, home);
      return new Store(home, db, now);
    } catch (error) {
      await db.destroy();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#db.destroy();
  }

  /** The database as the desk's sign-in library takes it, which keeps people and sessions in tables of its own. */
  forSignIn(): { readonly db: Kysely<unknown>; readonly type: Home } {
    return { db: this.#db as unknown as Kysely<unknown>, type: this.home };
  }

  documentsPlace(): Promise<string | null> {
    return told(() => documentsPlace(this.#db));
  }
  placeDocuments(place: string): Promise<void> {
    return told(() => placeDocuments(this.#db, place));
  }
  addDocuments(got: readonly GotDocument[]): Promise<("added" | "known")[]> {
    return told(() => addDocuments(this.#db, got, this.#now()));
  }
  waitingDocuments(among?: readonly Sha256[]): Promise<Waiting[]> {
    return told(() => waitingDocuments(this.#db, among));
  }
  addedOn(ids: readonly Sha256[]): Promise<Map<Sha256, string>> {
    return told(() => addedOn(this.#db, ids));
  }
  keptDocument(id: Sha256): Promise<KeptDocument | null> {
    return told(() => keptDocument(this.#db, id));
  }
  cameIn(page: Parameters<typeof cameIn>[1]) {
    return told(() => cameIn(this.#db, page));
  }
  documentIds(): Promise<Sha256[]> {
    return told(() => documentIds(this.#db));
  }
  refuse(refused: readonly Refused[]): Promise<void> {
    return told(() => refuse(this.#db, refused, this.#now()));
  }
  refusals(): Promise<Refused[]> {
    return told(() => refusals(this.#db));
  }

  keepReadings(made: readonly NewReading[]): Promise<void> {
    return told(() => keepReadings(this.#db, this.home, made, this.#now()));
  }
  groundOfCases(): Promise<GroundOfCases> {
    return told(() => groundOfCases(this.#db));
  }
  countKnown(): Promise<number> {
    return told(() => countKnown(this.#db));
  }
  lastPublished(): Promise<string | null> {
    return told(() => lastPublished(this.#db));
  }
  readingsOf(documents: readonly Sha256[]): Promise<Reading[]> {
    return told(() => readingsOf(this.#db, documents));
  }
  contentsOf(documents: readonly Sha256[]): Promise<Map<Sha256, string>> {
    return told(() => contentsOf(this.#db, documents));
  }

  /** By the cases' ids. */
  digests(): Promise<Map<string, Digest>> {
    return told(() => digests(this.#db));
  }
  membership(): Promise<Map<string, string[]>> {
    return told(() => membership(this.#db));
  }
  groupedAt(): Promise<number> {
    return told(() => groupedAt(this.#db));
  }
  replaceCases(change: Regrouped): Promise<boolean> {
    return told(() => replaceCases(this.#db, this.home, change, this.#now()));
  }
  listCases(filter: CaseFilter = {}): Promise<CaseLine[]> {
    return told(() => listCases(this.#db, filter));
  }
  deskLines(filter: CaseFilter = {}): Promise<DeskLine[]> {
    return told(() => deskLines(this.#db, filter));
  }
  countCases(filter: CaseFilter = {}): Promise<CaseCounts> {
    return told(() => countCases(this.#db, filter));
  }
  countPlaces(filter: CaseFilter = {}): Promise<PlaceCount[]> {
    return told(() => countPlaces(this.#db, filter));
  }
  countMonths(filter: CaseFilter = {}): Promise<CaseChart> {
    return told(() => countMonths(this.#db, filter));
  }
  searchPage(wanted: WordsWanted): Promise<WordsPage> {
    return told(() => searchPage(this.#db, this.home, wanted));
  }
  viewsFor(owner: string): Promise<DeskView[]> {
    return told(() => viewsFor(this.#db, owner));
  }
  countViews(owner: string): Promise<number> {
    return told(() => countViews(this.#db, owner));
  }
  saveView(view: Omit<DeskView, "id" | "at">): Promise<DeskView> {
    return told(() => saveView(this.#db, view, this.#now()));
  }
  removeView(id: string, owner: string | null): Promise<boolean> {
    return told(() => removeView(this.#db, id, owner));
  }
  waitingPage(filter: WaitingFilter = {}): Promise<WaitingPage> {
    return told(() => waitingPage(this.#db, filter));
  }
  unverifiedCases(most: number, id?: string): Promise<UnverifiedCases> {
    return told(() => unverifiedCases(this.#db, most, id));
  }
  isUnfilled(): Promise<boolean> {
    return told(() => isUnfilled(this.#db));
  }
  timesPut(): Promise<number> {
    return told(() => timesPut(this.#db));
  }
  keptGroups(ids: readonly string[]): Promise<Map<string, KeptGroup>> {
    return told(() => keptGroups(this.#db, ids));
  }
  holding(documents: readonly Sha256[]): Promise<Holding[]> {
    return told(() => holding(this.#db, documents));
  }
  casesThere(ids: readonly string[]): Promise<Set<string>> {
    return told(() => casesThere(this.#db, ids));
  }
  takenIn(documents: readonly Sha256[]): Promise<Map<Sha256, TakenIn>> {
    return told(() => takenIn(this.#db, documents));
  }
  effectsIn(ids: readonly string[]): Promise<Set<number>> {
    return told(() => effectsIn(this.#db, ids));
  }
  casesSaying(claims: readonly string[]): Promise<Set<string>> {
    return told(() => casesSaying(this.#db, claims));
  }
  putLocally(change: LocalChange): Promise<boolean> {
    return told(() => putLocally(this.#db, this.home, change));
  }
  findCase(id: string): Promise<KeptCase | null> {
    return told(() => findCase(this.#db, id));
  }
  /** The outlines of some cases by id, those after the one given; none where there are no more. */
  caseOutlines(after: string, known: ReadonlyMap<string, Sha256>): Promise<CaseOutline[]> {
    return told(() => caseOutlines(this.#db, after, known));
  }
  /** What tells one record from another that has the same numbers. */
  firstReading(): Promise<string> {
    return told(() => firstReading(this.#db));
  }
  /** Some cases by the ids that they have now. */
  casesNow(ids: readonly string[]): Promise<Map<string, KeptCase>> {
    return told(() => casesNow(this.#db, ids));
  }
  casesHolding(documents: readonly Sha256[]): Promise<string[]> {
    return told(() => casesHolding(this.#db, documents));
  }
  formerIds(): Promise<Map<string, string[]>> {
    return told(() => formerIds(this.#db));
  }
  lastInstant(): Promise<string | null> {
    return told(() => lastInstant(this.#db));
  }
  allCases(): Promise<KeptCase[]> {
    return told(() => allCases(this.#db));
  }
  search(query: string, filter: CaseFilter = {}): Promise<Hit[]> {
    return told(() => searchWords(this.#db, this.home, query, filter));
  }

  indexAll(): Promise<void> {
    return told(() => indexAll(this.#db, this.home));
  }

  isTakenIn(file: Pick<BulkFile, "source" | "identity">): Promise<boolean> {
    return told(() => isTakenIn(this.#db, file));
  }
  noteTakenIn(file: BulkFile): Promise<void> {
    return told(() => noteTakenIn(this.#db, file, this.#now()));
  }
  bulkTotal(): Promise<BulkTotal> {
    return told(() => bulkTotal(this.#db));
  }

  decide(deed: Deed, seen: number | null = null): Promise<Decision | Overtaken> {
    return told(() => decide(this.#db, this.home, deed, seen));
  }
  /** All decisions, in their order. Those that this process has read are not read again, but where they are asked for anew. */
  decisions({ anew = false } = {}): Promise<Decision[]> {
    return told(async () => {
      if (anew) return decisions(this.#db);
      const last = () => this.#decisions.at(-1)?.number ?? 0;
      // Another question may have read the same ones meanwhile.
      for (const one of await decisions(this.#db, last())) if (one.number > last()) this.#decisions.push(one);
      return [...this.#decisions];
    });
  }
  decisionsPage(filter: DecisionFilter = {}): Promise<Decision[]> {
    return told(() => decisionsPage(this.#db, filter));
  }
  undoings(of: readonly number[]): Promise<Map<number, number>> {
    return told(() => undoings(this.#db, of));
  }
  namedIn(decisions: readonly number[]): Promise<NamedCase[]> {
    return told(() => namedIn(this.#db, decisions));
  }
  naming(id: string): Promise<NamedCase[]> {
    return told(() => naming(this.#db, id));
  }
  lastDecision(): Promise<number> {
    return told(() => lastDecision(this.#db));
  }
  unapplied(upTo: number): Promise<number[]> {
    return told(() => unapplied(this.#db, upTo));
  }

  importRows(made: NewImport, rows: readonly StagedRow[], options: RowsOptions) {
    return told(() => importRows(this.#db, this.home, made, rows, options, this.#now()));
  }
  importLog(source?: string): Promise<LoggedImport[]> {
    return told(() => importLog(this.#db, source));
  }
  /** Some rows of a source that are there, by key, after the one given. */
  presentRows(source: string, after: string | null, limit: number) {
    return told(() => presentRows(this.#db, source, after, limit));
  }
  versionsOf(source: string, key: string): Promise<RowVersion[]> {
    return told(() => versionsOf(this.#db, source, key));
  }
  addressesTaken(source: string, keys: readonly string[]): Promise<Map<string, Map<string, Sha256>>> {
    return told(() => addressesTaken(this.#db, source, keys));
  }
  linkDocument(row: Parameters<typeof linkDocument>[1]): Promise<void> {
    return told(() => linkDocument(this.#db, row, this.#now()));
  }

  rowsOf(table: KeptTable): AsyncGenerator<object> {
    return rowsOf(this.#db, table);
  }
  fill(rows: (table: KeptTable) => AsyncIterable<object>): Promise<Record<KeptTable, number>> {
    return told(() => fill(this.#db, this.home, rows));
  }

  /** What is wrong with the database itself: its own check of its pages, and migrations that are missing. Nothing where all is well. */
  async faults(): Promise<string[]> {
    const applied = await appliedIn(this.#db);
    const missing = migrationNames.filter((name) => !applied.includes(name));
    if (this.home === "postgres") return missing.map((name) => `migration ${name} is missing`);
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(this.#db);
    const pages = rows.map((row) => row.integrity_check).filter((line) => line !== "ok");
    const { rows: dangling } = await sql<{ table: string }>`pragma foreign_key_check`.execute(this.#db);
    return [
      ...missing.map((name) => `migration ${name} is missing`),
      ...pages,
      ...dangling.map(({ table }) => `a row of ${table} names something that is not there`),
    ];
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new AnswerableError(
      "record-not-opened",
      `${folder}: the folder cannot be made${code}. Name another, or change the rights of the one above it.`,
      { cause: error },
    );
  }
}
