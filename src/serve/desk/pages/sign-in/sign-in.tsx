import { getRouteApi } from "@tanstack/react-router";
import { Button, Form } from "react-aria-components";
import { Complaint } from "../../parts/complaint.tsx";
import { Entry } from "../../parts/entry.tsx";
import { formOf } from "../../parts/form-of.ts";
import { CodeForm } from "./code-form.tsx";
import { useSignIn } from "./use-sign-in.ts";

const route = getRouteApi("/sign-in");

/** Where people sign in: by address and password, and by a code where they have a second factor. */
export function SignIn() {
  const { next } = route.useSearch();
  const { signIn, goOn } = useSignIn(next);
  return (
    <main className="narrow">
      <title>Sign in · Answerable desk</title>
      <h1>Sign in</h1>
      <p>This is an Answerable desk, where people keep a record of what followed police uses of deadly force.</p>
      {signIn.data?.needsCode ? (
        <CodeForm onGiven={goOn} />
      ) : (
        <Form
          onSubmit={(event) => {
            const told = formOf(event);
            signIn.mutate({ email: told("email"), password: told("password") });
          }}
        >
          <Entry name="email" type="email" label="E-mail address" autoComplete="username" isRequired autoFocus />
          <Entry name="password" type="password" label="Password" autoComplete="current-password" isRequired />
          <Complaint error={signIn.error} />
          <Button type="submit" className="main" isPending={signIn.isPending}>
            Sign in
          </Button>
        </Form>
      )}
      <p className="note">
        Without an account, ask an admin of this desk for an invitation. The first account is made by the link that was
        printed where the desk was started.
      </p>
    </main>
  );
}
