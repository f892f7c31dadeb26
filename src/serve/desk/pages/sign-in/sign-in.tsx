import { useMutation, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { Button, Form } from "react-aria-components";
import { send } from "../../ask.ts";
import { Entry } from "../../parts/entry.tsx";

const route = getRouteApi("/sign-in");

/** Where people sign in. */
export function SignIn() {
  const { next } = route.useSearch();
  const router = useRouter();
  const queries = useQueryClient();
  const signIn = useMutation({
    mutationFn: (form: FormData) =>
      send("/api/sign-in/sign-in/email", { email: form.get("email"), password: form.get("password") }),
    onSuccess: async () => {
      queries.clear();
      // Only an address of the desk's own: what stands in the page's address may come from anywhere.
      await router.navigate({ href: next?.startsWith("/") && !next.startsWith("//") ? next : "/" });
    },
  });
  return (
    <main className="narrow">
      <title>Sign in · Answerable desk</title>
      <h1>Sign in</h1>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          signIn.mutate(new FormData(event.currentTarget));
        }}
      >
        <Entry name="email" type="email" label="E-mail address" autoComplete="username" isRequired autoFocus />
        <Entry name="password" type="password" label="Password" autoComplete="current-password" isRequired />
        {signIn.isError && (
          <p role="alert" className="error">
            {signIn.error.message}
          </p>
        )}
        <Button type="submit" className="main" isPending={signIn.isPending}>
          Sign in
        </Button>
      </Form>
    </main>
  );
}
