import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Form } from "react-aria-components";
import type { InvitationLink, NewInvitation, PeopleList } from "../../../contract/people.ts";
import { send } from "../../ask.ts";
import { Complaint } from "../../parts/complaint.tsx";
import { Entry } from "../../parts/entry.tsx";
import { formOf } from "../../parts/form-of.ts";
import { When } from "../../parts/when.tsx";
import { LinkOnce } from "./link-once.tsx";
import { RoleSelect } from "./role-select.tsx";

/** Where people are invited, and the links that are good. */
export function Invitations({ invitations }: Pick<PeopleList, "invitations">) {
  const queries = useQueryClient();
  const [role, setRole] = useState<NewInvitation["role"]>("reader");
  const onSuccess = () => queries.invalidateQueries({ queryKey: ["people"] });
  const invite = useMutation({
    mutationFn: (asked: NewInvitation) => send<InvitationLink>("/api/people/invitations", asked),
    onSuccess,
  });
  const withdraw = useMutation({
    mutationFn: (id: string) => send(`/api/people/invitations/${encodeURIComponent(id)}`, {}, "DELETE"),
    onSuccess,
  });
  return (
    <section aria-labelledby="invite" className="part wide">
      <h2 id="invite">Invite somebody</h2>
      <Form className="in-line" onSubmit={(event) => invite.mutate({ email: formOf(event)("email"), role })}>
        <Entry name="email" type="email" label="E-mail address" autoComplete="off" isRequired />
        <RoleSelect label="Role" role={role} onChange={setRole} />
        <Button type="submit" className="main" isPending={invite.isPending}>
          Make a link
        </Button>
      </Form>
      <Complaint error={invite.error ?? withdraw.error} />
      {invite.data && <LinkOnce {...invite.data} whose={invite.variables.email} />}
      {invitations.length > 0 && (
        <>
          <h3>Links that are good</h3>
          <ul className="rows">
            {invitations.map(({ id, email, role: invited, isForAccount, expires }) => (
              <li key={id}>
                <span>
                  {email}, {isForAccount ? "to set a password anew" : invited}, until <When at={expires} />
                </span>
                <Button onPress={() => withdraw.mutate(id)}>
                  Withdraw<span className="unseen"> the link of {email}</span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
