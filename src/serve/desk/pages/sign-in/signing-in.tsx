import { Link } from "@tanstack/react-router";
import { CodeForm } from "./code-form.tsx";
import type { useSignIn } from "./use-sign-in.ts";

interface SigningInProps extends ReturnType<typeof useSignIn> {
  /** What was done, in a sentence. */
  readonly done: string;
}

/** What somebody sees while the password that they just set signs them in; a link to do it themselves where that fails. */
export function SigningIn({ signIn, goOn, done }: SigningInProps) {
  if (signIn.data?.needsCode)
    return (
      <>
        <p role="status">{done}</p>
        <CodeForm onGiven={goOn} />
      </>
    );
  return <p role="status">{signIn.isError ? <Failed done={done} /> : `${done} Signing you in …`}</p>;
}

function Failed({ done }: { readonly done: string }) {
  return (
    <>
      {done} <Link to="/sign-in">Sign in</Link>
    </>
  );
}
