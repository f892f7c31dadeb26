import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import type { Session } from "../contract/session.ts";
import { ask } from "./ask.ts";

export type Person = NonNullable<Session["person"]>;

/** Who is signed in, as the server says. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: () => ask<Session>("/api/session"),
  staleTime: 60_000,
});

/** Who is signed in, on a page that only they see. */
export function usePerson(): Person {
  const { data } = useSuspenseQuery(sessionQuery);
  if (data.person === null) throw new Error("Nobody is signed in.");
  return data.person;
}

const ORDER = ["reader", "editor", "publisher", "admin"] as const;

/** Whether somebody's role includes another. The server decides; this only keeps from showing what it would refuse. */
export function mayAs(person: Person, role: Person["role"]): boolean {
  return ORDER.indexOf(person.role) >= ORDER.indexOf(role);
}
