import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** A view of the record that somebody saved: where its address leads, behind the question mark. */
export interface DeskView {
  readonly id: string;
  /** The id of the person whose it is. */
  readonly owner: string;
  readonly ownerName: string;
  readonly name: string;
  readonly search: string;
  /** Whether everybody at the desk sees it. */
  readonly shared: boolean;
  /** The instant when it was saved, ISO 8601 in UTC. */
  readonly at: string;
}

/** The views of a person and those that others share, by name. */
export async function viewsFor(db: Kysely<Tables>, owner: string): Promise<DeskView[]> {
  const rows = await db
    .selectFrom("desk_view")
    .where((eb) => eb.or([eb("owner", "=", owner), eb("shared", "=", 1)]))
    .selectAll()
    .orderBy("name")
    .orderBy("id")
    .execute();
  return rows.map(told);
}

/** Saves a view; one of the same name by the same person is replaced. */
export async function saveView(db: Kysely<Tables>, view: Omit<DeskView, "id" | "at">, at: string): Promise<DeskView> {
  const { owner, ownerName, name, search } = view;
  const [row] = await db
    .insertInto("desk_view")
    .values({ id: randomUUID(), owner, owner_name: ownerName, name, search, shared: view.shared ? 1 : 0, at })
    .onConflict((conflict) =>
      conflict
        .columns(["owner", "name"])
        .doUpdateSet({ owner_name: ownerName, search, shared: view.shared ? 1 : 0, at }),
    )
    .returningAll()
    .execute();
  if (row === undefined) throw new Error("A view was saved and is not there.");
  return told(row);
}

/** How many views a person has. */
export async function countViews(db: Kysely<Tables>, owner: string): Promise<number> {
  const { count } = await db
    .selectFrom("desk_view")
    .where("owner", "=", owner)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Removes a view of a person, or anybody's where no owner is given; false where there is none. */
export async function removeView(db: Kysely<Tables>, id: string, owner: string | null): Promise<boolean> {
  const query = db.deleteFrom("desk_view").where("id", "=", id);
  const { numDeletedRows } = await (owner === null ? query : query.where("owner", "=", owner)).executeTakeFirst();
  return numDeletedRows > 0n;
}

function told({ owner_name, shared, ...row }: Tables["desk_view"]): DeskView {
  return { ...row, ownerName: owner_name, shared: Number(shared) === 1 };
}
