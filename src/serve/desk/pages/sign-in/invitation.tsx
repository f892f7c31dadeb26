import { useMutation, useQuery } from "@tanstack/react-query";
import { Button, Form } from "react-aria-components";
import type { InvitationSeen, InvitationTaken } from "../../../contract/people.ts";
import type { Done } from "../../../contract/sign-in.ts";
import { send } from "../../ask.ts";
import { Complaint } from "../../parts/complaint.tsx";
import { Entry } from "../../parts/entry.tsx";
import { formOf } from "../../parts/form-of.ts";
import { PasswordEntry } from "../../parts/password-entry.tsx";
import { SigningIn } from "./signing-in.tsx";
import { useTokenOfLink } from "./token-of-link.ts";
import { useSignIn } from "./use-sign-in.ts";

/** Where somebody makes their account by a link of an admin's, or sets a lost password anew; it then signs in. */
export function Invitation() {
  const token = useTokenOfLink();
  const seen = useQuery({
    queryKey: ["invitation", token],
    queryFn: () => send<InvitationSeen>("/api/invitation", { token }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const signingIn = useSignIn();
  const take = useMutation({
    mutationFn: (asked: InvitationTaken) => send<Done>("/api/invitation/take", asked),
    onSuccess: (_, { password }) => seen.data && signingIn.signIn.mutate({ email: seen.data.email, password }),
  });
  return (
    <main className="narrow">
      <title>Invitation · Answerable desk</title>
      <h1>{seen.data?.isForAccount ? "Set your password anew" : "Make your account"}</h1>
      <Complaint error={seen.error} />
      {take.isSuccess && (
        <SigningIn {...signingIn} done={seen.data?.isForAccount ? "Your password is set." : "Your account is made."} />
      )}
      {seen.data && !take.isSuccess && (
        <Form
          onSubmit={(event) => {
            const told = formOf(event);
            const name = seen.data.isForAccount ? {} : { name: told("name") };
            take.mutate({ token, password: told("password"), ...name });
          }}
        >
          <p>
            For {seen.data.email}, with the role {seen.data.role}.
          </p>
          {!seen.data.isForAccount && (
            <Entry
              name="name"
              label="Your name"
              description="It stands beside what you decide."
              autoComplete="name"
              isRequired
              autoFocus
            />
          )}
          <PasswordEntry label="Password" />
          <Complaint error={take.error} />
          <Button type="submit" className="main" isPending={take.isPending}>
            {seen.data.isForAccount ? "Set the password" : "Make the account"}
          </Button>
        </Form>
      )}
    </main>
  );
}
