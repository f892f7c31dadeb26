import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import type { Account as Told } from "../../../contract/account.ts";
import { ask } from "../../ask.ts";
import { PasswordForm } from "./password-form.tsx";
import { SecondFactor } from "./second-factor.tsx";
import { Sessions } from "./sessions.tsx";

export const accountQuery = queryOptions({ queryKey: ["account"], queryFn: () => ask<Told>("/api/account") });

/** One's own account: password, second factor, sessions. */
export function Account() {
  const { data } = useSuspenseQuery(accountQuery);
  return (
    <>
      <title>Account · Answerable desk</title>
      <h1>Your account</h1>
      <p>
        {data.name}, {data.email}
      </p>
      <PasswordForm />
      <SecondFactor isOn={data.hasSecondFactor} />
      <Sessions sessions={data.sessions} />
    </>
  );
}
