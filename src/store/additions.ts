import type { Kysely } from "kysely";
import type { Sha256 } from "../model/index.ts";
import type { Tables } from "./tables.ts";
import { told } from "./told.ts";

export type AdditionKind = "files" | "text" | "addresses" | "feed";
export type AdditionState = "waiting" | "getting" | "reading" | "putting together" | "done" | "failed";

/** Something that somebody at the desk adds. */
export interface NewAddition {
  readonly by: string;
  readonly at: string;
  readonly kind: AdditionKind;
  /** What it is, in words: names of files, an address, a title. */
  readonly what: string;
  /** What is still to be done of it, as data: goes on from here after a restart. */
  readonly order: object;
  readonly state: AdditionState;
}

export interface AdditionLine extends Omit<NewAddition, "order"> {
  readonly number: number;
  readonly why: string | null;
}

/** A document of an addition, with the cases that it is in now. */
export interface AddedDocument {
  readonly document: Sha256;
  readonly source: string;
  readonly isNew: boolean;
  readonly isRead: boolean;
  /** Why it could not be read; null where nothing says so. */
  readonly reason: string | null;
  readonly cases: readonly { readonly id: string; readonly title: string }[];
}

const UNDER_WAY: readonly AdditionState[] = ["waiting", "getting", "reading", "putting together"];

/** What people at the desk added, in the order in which it came, with what came of each. */
export class Additions {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** Keeps that something is added, and gives its number. */
  begin({ order, ...addition }: NewAddition): Promise<number> {
    return told(async () => {
      const { number } = await this.#db
        .insertInto("desk_addition")
        .values({ ...addition, order_json: JSON.stringify(order), why: null })
        .returning("number")
        .executeTakeFirstOrThrow();
      return Number(number);
    });
  }

  /** Says how far one is. */
  put(number: number, state: AdditionState, why: string | null = null): Promise<void> {
    return told(async () => {
      await this.#db.updateTable("desk_addition").set({ state, why }).where("number", "=", number).execute();
    });
  }

  /** Keeps which documents belong to one, and what could not be taken in; those that it has already stay as they are. */
  add(
    addition: number,
    documents: readonly { readonly id: Sha256; readonly source: string; readonly isNew: boolean }[],
    refused: readonly { readonly source: string; readonly reason: string }[],
  ): Promise<void> {
    return told(() =>
      this.#db.transaction().execute(async (tx) => {
        for (const [position, { id, source, isNew }] of documents.entries())
          await tx
            .insertInto("desk_addition_document")
            .values({ addition, position, document: id, source, is_new: isNew ? 1 : 0 })
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        for (const [position, { source, reason }] of refused.entries())
          await tx
            .insertInto("desk_addition_refusal")
            .values({ addition, position, source, reason })
            .onConflict((conflict) => conflict.columns(["addition", "source"]).doUpdateSet({ reason }))
            .execute();
      }),
    );
  }

  /** Those that are under way, the first first, each with its order. */
  underWay(): Promise<(AdditionLine & { readonly order: unknown })[]> {
    return told(async () => {
      const rows = await this.#db
        .selectFrom("desk_addition")
        .selectAll()
        .where("state", "in", [...UNDER_WAY])
        .orderBy("number")
        .execute();
      return rows.map((row) => ({ ...lineOf(row), order: JSON.parse(row.order_json) as unknown }));
    });
  }

  /** The latest first. */
  list(limit: number, offset = 0): Promise<AdditionLine[]> {
    return told(async () => {
      const rows = await this.#db
        .selectFrom("desk_addition")
        .selectAll()
        .orderBy("number", "desc")
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map(lineOf);
    });
  }

  find(number: number): Promise<AdditionLine | null> {
    return told(async () => {
      const row = await this.#db
        .selectFrom("desk_addition")
        .selectAll()
        .where("number", "=", number)
        .executeTakeFirst();
      return row ? lineOf(row) : null;
    });
  }

  /** The documents of one, in the order in which they came, with what became of each. */
  documents(addition: number): Promise<AddedDocument[]> {
    return told(async () => {
      const rows = await this.#db
        .selectFrom("desk_addition_document as own")
        .leftJoin("current_reading", "current_reading.document", "own.document")
        .leftJoin("unread", "unread.document", "own.document")
        .where("own.addition", "=", addition)
        .select(["own.document", "own.source", "own.is_new", "current_reading.reading", "unread.reason"])
        .orderBy("own.position")
        .orderBy("own.source")
        .execute();
      const cases = await this.#db
        .selectFrom("desk_addition_document as own")
        .innerJoin("case_document", "case_document.document", "own.document")
        .innerJoin("case_file", "case_file.id", "case_document.case_id")
        .where("own.addition", "=", addition)
        .select(["own.document", "case_file.id", "case_file.title"])
        .distinct()
        .orderBy("case_file.id")
        .execute();
      const of = Map.groupBy(cases, ({ document }) => document);
      // A document can have been refused under several names.
      const once = [...new Map(rows.map((row) => [`${row.document} ${row.source}`, row])).values()];
      return once.map(({ document, source, is_new, reading, reason }) => ({
        document,
        source,
        isNew: is_new === 1,
        isRead: reading !== null,
        reason: reading === null ? reason : null,
        cases: (of.get(document) ?? []).map(({ id, title }) => ({ id, title })),
      }));
    });
  }

  /** What could not be taken in of one. */
  refused(addition: number): Promise<{ source: string; reason: string }[]> {
    return told(() =>
      this.#db
        .selectFrom("desk_addition_refusal")
        .where("addition", "=", addition)
        .select(["source", "reason"])
        .orderBy("position")
        .execute(),
    );
  }
}

function lineOf(row: {
  number: number;
  by: string;
  at: string;
  kind: string;
  what: string;
  state: string;
  why: string | null;
}): AdditionLine {
  const { number, by, at, kind, what, state, why } = row;
  return { number: Number(number), by, at, kind: kind as AdditionKind, what, state: state as AdditionState, why };
}
