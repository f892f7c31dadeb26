import { useMutation } from "@tanstack/react-query";
import { Button, Form } from "react-aria-components";
import type { SetUp as Asked } from "../../../contract/set-up.ts";
import { send } from "../../ask.ts";
import { Complaint } from "../../parts/complaint.tsx";
import { Entry } from "../../parts/entry.tsx";
import { formOf } from "../../parts/form-of.ts";
import { PasswordEntry } from "../../parts/password-entry.tsx";
import { SigningIn } from "./signing-in.tsx";
import { useTokenOfLink } from "./token-of-link.ts";
import { useSignIn } from "./use-sign-in.ts";

/** Where the first account is made, by the link that the desk printed when it started; its password then signs in. */
export function SetUp() {
  const token = useTokenOfLink();
  const signingIn = useSignIn();
  const make = useMutation({
    mutationFn: (asked: Asked) => send("/api/set-up", asked),
    onSuccess: (_, { email, password }) => signingIn.signIn.mutate({ email, password }),
  });
  return (
    <main className="narrow">
      <title>Set up · Answerable desk</title>
      <h1>Make the first account</h1>
      {make.isSuccess ? (
        <SigningIn {...signingIn} done="Your account is made." />
      ) : (
        <Form
          onSubmit={(event) => {
            const told = formOf(event);
            make.mutate({ token, name: told("name"), email: told("email"), password: told("password") });
          }}
        >
          <p>You will be the admin: you read, decide and publish, and you make accounts for others.</p>
          <Entry
            name="name"
            label="Your name"
            description="It stands beside what you decide."
            autoComplete="name"
            isRequired
            autoFocus
          />
          <Entry name="email" type="email" label="E-mail address" autoComplete="username" isRequired />
          <PasswordEntry label="Password" />
          <Complaint error={make.error} />
          <Button type="submit" className="main" isPending={make.isPending}>
            Make the account
          </Button>
        </Form>
      )}
    </main>
  );
}
