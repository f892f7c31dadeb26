import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form } from "react-aria-components";
import type { PasswordChange } from "../../../contract/account.ts";
import type { Done } from "../../../contract/sign-in.ts";
import { send } from "../../ask.ts";
import { Complaint } from "../../parts/complaint.tsx";
import { Entry } from "../../parts/entry.tsx";
import { formOf } from "../../parts/form-of.ts";
import { PasswordEntry } from "../../parts/password-entry.tsx";

/** Where a password is changed. */
export function PasswordForm() {
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: (asked: PasswordChange) => send<Done>("/api/account/password", asked),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["account"] }),
  });
  return (
    <section aria-labelledby="password" className="part">
      <h2 id="password">Password</h2>
      <Form
        // A new form once it is changed, so that no password stays in it.
        key={change.isSuccess ? "changed" : "old"}
        onSubmit={(event) => {
          const told = formOf(event);
          change.mutate({ current: told("current"), password: told("password") });
        }}
      >
        <Entry name="current" type="password" label="Password now" autoComplete="current-password" isRequired />
        <PasswordEntry label="New password" />
        <Complaint error={change.error} />
        {change.isSuccess && <p role="status">Changed. Your other sessions have ended.</p>}
        <Button type="submit" isPending={change.isPending}>
          Change the password
        </Button>
      </Form>
    </section>
  );
}
