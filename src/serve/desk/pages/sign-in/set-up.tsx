import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button, Form } from "react-aria-components";
import type { SetUp as Asked } from "../../../contract/set-up.ts";
import { send } from "../../ask.ts";
import { Entry } from "../../parts/entry.tsx";

/** Where the first account is made, by the link that the desk printed when it started. */
export function SetUp() {
  // Read once and taken out of the address, so that it is in no history.
  const [token] = useState(() => {
    const found = location.hash.slice(1);
    history.replaceState(history.state, "", location.pathname);
    return found;
  });
  const make = useMutation({
    mutationFn: (form: FormData) =>
      send("/api/set-up", {
        token,
        name: String(form.get("name")),
        email: String(form.get("email")),
        password: String(form.get("password")),
      } satisfies Asked),
  });
  return (
    <main className="narrow">
      <title>Set up · Answerable desk</title>
      <h1>Make the first account</h1>
      {make.isSuccess ? (
        <p role="status">
          Your account is made. <Link to="/sign-in">Sign in</Link>
        </p>
      ) : (
        <Form
          onSubmit={(event) => {
            event.preventDefault();
            make.mutate(new FormData(event.currentTarget));
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
          <Entry
            name="password"
            type="password"
            label="Password"
            description="At least 15 characters. A few words that only you put together are good."
            minLength={15}
            autoComplete="new-password"
            isRequired
          />
          {make.isError && (
            <p role="alert" className="error">
              {make.error.message}
            </p>
          )}
          <Button type="submit" className="main" isPending={make.isPending}>
            Make the account
          </Button>
        </Form>
      )}
    </main>
  );
}
