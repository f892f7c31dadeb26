import { useMutation } from "@tanstack/react-query";
import { Button, Form } from "react-aria-components";
import type { Done, GivenCode } from "../../../contract/sign-in.ts";
import { send } from "../../ask.ts";
import { Complaint } from "../../parts/complaint.tsx";
import { Entry } from "../../parts/entry.tsx";
import { formOf } from "../../parts/form-of.ts";

/** Where the second factor is given. */
export function CodeForm({ onGiven }: { readonly onGiven: () => Promise<void> }) {
  const give = useMutation({
    mutationFn: (asked: GivenCode) => send<Done>("/api/sign-in/code", asked),
    onSuccess: onGiven,
  });
  return (
    <Form onSubmit={(event) => give.mutate({ code: formOf(event)("code") })}>
      <Entry
        name="code"
        label="Code"
        description="The six digits that your authenticator shows, or one of your recovery codes."
        autoComplete="one-time-code"
        isRequired
        autoFocus
      />
      <Complaint error={give.error} />
      <Button type="submit" className="main" isPending={give.isPending}>
        Sign in
      </Button>
    </Form>
  );
}
