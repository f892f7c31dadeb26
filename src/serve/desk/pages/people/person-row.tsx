import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "react-aria-components";
import type { InvitationLink, PeopleList, RoleChange, Suspension } from "../../../contract/people.ts";
import { send } from "../../ask.ts";
import { Complaint } from "../../parts/complaint.tsx";
import { When } from "../../parts/when.tsx";
import { LinkOnce } from "./link-once.tsx";
import { RoleSelect } from "./role-select.tsx";

type Person = PeopleList["people"][number];

/** Somebody with an account, and what an admin can do about it. */
export function PersonRow({ person }: { readonly person: Person }) {
  const queries = useQueryClient();
  const path = `/api/people/${encodeURIComponent(person.id)}`;
  const onSuccess = () => queries.invalidateQueries({ queryKey: ["people"] });
  const change = useMutation({
    mutationFn: (asked: RoleChange) => send(`${path}/role`, asked, "PUT"),
    onSuccess,
  });
  const suspend = useMutation({
    mutationFn: (asked: Suspension) => send(`${path}/suspended`, asked, "PUT"),
    onSuccess,
  });
  const link = useMutation({ mutationFn: () => send<InvitationLink>(`${path}/link`, {}), onSuccess });
  return (
    <li>
      <div className="who-row">
        <strong>{person.name}</strong> <span>{person.email}</span>
        <span className="note">
          since <When at={person.since} />
          {person.hasSecondFactor ? ", with a second factor" : ", without a second factor"}
          {person.suspended && (
            <>
              , <strong>suspended</strong> since <When at={person.suspended} />
            </>
          )}
        </span>
      </div>
      <div className="deeds">
        <RoleSelect
          label={`Role of ${person.name}`}
          role={person.role}
          onChange={(role) => change.mutate({ role })}
          isHidden
        />
        <Button onPress={() => suspend.mutate({ suspended: person.suspended === null })} isPending={suspend.isPending}>
          {person.suspended === null ? "Suspend" : "Let in again"}
          <span className="unseen"> {person.name}</span>
        </Button>
        <Button onPress={() => link.mutate()} isPending={link.isPending}>
          New password link<span className="unseen"> for {person.name}</span>
        </Button>
      </div>
      <Complaint error={change.error ?? suspend.error ?? link.error} />
      {link.data && <LinkOnce {...link.data} whose={person.name} />}
    </li>
  );
}
