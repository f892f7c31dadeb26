import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import type { PeopleList } from "../../../contract/people.ts";
import { ask } from "../../ask.ts";
import { Invitations } from "./invitations.tsx";
import { PersonRow } from "./person-row.tsx";

const peopleQuery = queryOptions({ queryKey: ["people"], queryFn: () => ask<PeopleList>("/api/people") });

/** Who has an account and what each may do. For admins. */
export function People() {
  const { data } = useSuspenseQuery(peopleQuery);
  return (
    <>
      <title>People · Answerable desk</title>
      <h1>People</h1>
      <p className="note">
        A reader reads. An editor also decides. A publisher also publishes. An admin also says who may do what. Nobody
        is taken out: what they decided keeps their name.
      </p>
      <ul className="rows people">
        {data.people.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </ul>
      <Invitations invitations={data.invitations} />
    </>
  );
}
