import { type Kysely, sql } from "kysely";
import type { Sha256 } from "../model/index.ts";
import { type CaseFilter, containing } from "./case-filter.ts";
import type { Home, Tables } from "./tables.ts";
import { matchOf } from "./word-match.ts";
import { folded } from "./words.ts";

/** A document or a claim that has the words looked for. */
export interface Hit {
  readonly document: Sha256;
  /** The claim's id; null where the words stand in the document at large. */
  readonly claim: string | null;
  readonly field: string | null;
  /** Some of the words around those looked for. */
  readonly excerpt: string;
  /** A case that the document is of; null where it is of none. */
  readonly caseId: string | null;
  readonly title: string | null;
}

/** How many hits are given when nobody says. */
const HITS = 20;

/**
 * The documents and claims that have all the words, the best first unless thousands have them; words in quotation marks stand side by side. `field` and `status` ask
 * for claims of a field and for cases with a fact of that status.
 */
export async function searchWords(db: Kysely<Tables>, home: Home, query: string, filter: CaseFilter): Promise<Hit[]> {
  const terms = termsOf(query);
  if (terms.length === 0) return [];
  const conditions = [sql`true`];
  if (filter.state) conditions.push(sql`f.state = ${filter.state}`);
  if (filter.year) conditions.push(sql`f.day between ${filter.year} and ${`${filter.year}-12-31`}`);
  if (filter.agency)
    conditions.push(
      sql`exists (select 1 from case_agency a where a.case_id = f.id and a.name like ${containing(filter.agency)} escape '\\')`,
    );
  if (filter.field) conditions.push(sql`w.field = ${filter.field}`);
  if (filter.status)
    conditions.push(
      sql`exists (select 1 from case_fact s where s.case_id = f.id and s.status = ${filter.status} and (w.field is null or s.field = w.field))`,
    );
  const where = sql.join(conditions, sql` and `);
  const columns = sql`w.document, w.claim, w.field, f.id as "caseId", f.title`;
  // A document of several cases is found once for each.
  const cases = sql`left join case_document d on d.document = w.document left join case_file f on f.id = d.case_id`;
  const [limit, offset] = [filter.limit ?? HITS, filter.offset ?? 0];
  const match = await matchOf(db, home, terms);
  const found = sql<Found>`select ${columns}, ${match.body} from ${match.from} ${cases}
    where ${match.where} and ${where} order by ${match.order} limit ${limit} offset ${offset}`;
  const { rows } = await found.execute(db);
  return rows.map(({ body, ...row }) => ({ ...row, excerpt: excerptAround(body, terms[0] ?? "") }));
}

type Found = Omit<Hit, "excerpt"> & { readonly body: string };

/** How many characters stand on each side of the first of the words. */
const AROUND = 70;

/** Some of a text's words around the first of those looked for. */
export function excerptOf(body: string, query: string): string {
  return excerptAround(body, termsOf(query)[0] ?? "");
}

/** Whether a text has all the words that a search asks for, those in quotation marks side by side. */
export function hasWords(body: string, query: string): boolean {
  const words = (text: string) =>
    ` ${folded(text)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()} `;
  return termsOf(query).every((term) => words(body).includes(words(term)));
}

function excerptAround(body: string, term: string): string {
  const at = Math.max(0, folded(body).toLowerCase().indexOf(folded(term).toLowerCase()));
  const from = at <= AROUND ? 0 : body.indexOf(" ", at - AROUND) + 1;
  const end = at + term.length + AROUND;
  const to = end >= body.length ? body.length : body.lastIndexOf(" ", end);
  const words = body
    .slice(from, Math.max(to, at + term.length))
    .replace(/\s+/g, " ")
    .trim();
  return `${from > 0 ? "… " : ""}${words}${to < body.length ? " …" : ""}`;
}

/** The words and phrases that are looked for. What somebody types is never part of a query's grammar. */
export function termsOf(query: string): string[] {
  return [...query.matchAll(/"([^"]+)"|([^\s"]+)/g)]
    .map(([, phrase, word]) => (phrase ?? word ?? "").replace(/["\0]/g, " ").trim())
    .filter((term) => /[\p{L}\p{N}]/u.test(term));
}
