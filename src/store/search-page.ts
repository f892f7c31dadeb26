import { expressionBuilder, type Kysely, sql } from "kysely";
import type { Sha256 } from "../model/index.ts";
import { type CaseFilter, fits } from "./case-filter.ts";
import { termsOf } from "./search.ts";
import type { Home, Tables } from "./tables.ts";
import { countTo, matchOf } from "./word-match.ts";

/** What is looked for, and in which cases. */
export interface WordsWanted {
  /** All of them must be there; those in quotation marks side by side. */
  readonly words: string;
  /** In both unless told. */
  readonly within?: "documents" | "claims";
  readonly filter: CaseFilter;
  readonly limit: number;
  readonly offset: number;
}

/** A document or a claim that has the words, with the words of it that were searched. */
export interface WordsFound {
  readonly document: Sha256;
  readonly claim: string | null;
  readonly field: string | null;
  /** A case that it is of; null where it is of none. */
  readonly caseId: string | null;
  readonly title: string | null;
  readonly body: string;
}

/** Some of what has the words, and how much has them: more than `MOST` is not counted. */
export interface WordsPage {
  readonly hits: readonly WordsFound[];
  readonly total: number;
  readonly more: boolean;
  /** Whether the best come first. Words that very much has say little about which is best: then what was read last comes first. */
  readonly isRanked: boolean;
}

/** How many hits are counted. */
const MOST = 1_000;

/** A page of the documents and claims that have some words, in cases that fit. A document of several cases is found once for each. */
export async function searchPage(db: Kysely<Tables>, home: Home, wanted: WordsWanted): Promise<WordsPage> {
  const { within, filter, limit, offset } = wanted;
  const terms = termsOf(wanted.words);
  if (terms.length === 0) return { hits: [], total: 0, more: false, isRanked: true };
  const isFiltered = Object.values(filter).some(Boolean);
  const conditions = [
    ...(within === "documents" ? [sql`w.claim is null`] : within === "claims" ? [sql`w.claim is not null`] : []),
    ...(filter.field ? [sql`(w.claim is null or w.field = ${filter.field})`] : []),
    ...(isFiltered ? [sql`${fits(expressionBuilder<Tables, "case_line">(), filter)}`] : []),
  ];
  const where = conditions.length > 0 ? sql` and ${sql.join(conditions, sql` and `)}` : sql``;
  const match = await matchOf(db, home, terms);
  const cases = sql`left join case_document d on d.document = w.document left join case_line on case_line.case_id = d.case_id`;
  const sources = sql`${match.from} ${cases} where ${match.where} ${where}`;
  const order = match.isRanked ? sql`${match.order}, case_line.case_id` : match.order;
  const { rows } = await sql<WordsFound>`
    select w.document, w.claim, w.field, case_line.case_id as "caseId", case_line.title, ${match.body} from ${sources}
    order by ${order} limit ${limit} offset ${offset}`.execute(db);
  const count = await countTo(db, MOST, sources);
  return { hits: rows, total: Math.min(count, MOST), more: count > MOST, isRanked: match.isRanked };
}
