import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form } from "react-aria-components";
import type { SecondFactor as Begun, PasswordGiven, SecondFactorEnd } from "../../../contract/account.ts";
import type { Done } from "../../../contract/sign-in.ts";
import { send } from "../../ask.ts";
import { Complaint } from "../../parts/complaint.tsx";
import { Entry } from "../../parts/entry.tsx";
import { formOf } from "../../parts/form-of.ts";
import { NewAuthenticator } from "./new-authenticator.tsx";

/** Where a second factor is begun or ended. */
export function SecondFactor({ isOn }: { readonly isOn: boolean }) {
  const queries = useQueryClient();
  const begin = useMutation({
    mutationFn: (asked: PasswordGiven) => send<Begun>("/api/account/second-factor", asked),
  });
  const end = useMutation({
    mutationFn: (asked: SecondFactorEnd) => send<Done>("/api/account/second-factor/end", asked),
    onSuccess: async () => {
      begin.reset();
      await queries.invalidateQueries({ queryKey: ["account"] });
    },
  });
  return (
    <section aria-labelledby="second-factor" className="part">
      <h2 id="second-factor">Second factor</h2>
      {isOn ? (
        <Form
          onSubmit={(event) => {
            const told = formOf(event);
            end.mutate({ password: told("password"), code: told("code") });
          }}
        >
          <p>You give a code of your authenticator when you sign in.</p>
          <Entry name="password" type="password" label="Password" autoComplete="current-password" isRequired />
          <Entry name="code" label="Code" autoComplete="one-time-code" isRequired />
          <Complaint error={end.error} />
          <Button type="submit" isPending={end.isPending}>
            End the second factor
          </Button>
        </Form>
      ) : begin.data ? (
        <NewAuthenticator begun={begin.data} />
      ) : (
        <Form onSubmit={(event) => begin.mutate({ password: formOf(event)("password") })}>
          <p>With one, your password alone lets nobody in: a code of an authenticator on your phone is asked too.</p>
          <Entry name="password" type="password" label="Password" autoComplete="current-password" isRequired />
          <Complaint error={begin.error} />
          <Button type="submit" isPending={begin.isPending}>
            Begin a second factor
          </Button>
        </Form>
      )}
    </section>
  );
}
