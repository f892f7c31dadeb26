import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import type { SignIn as Asked, SignedInSoFar } from "../../../contract/sign-in.ts";
import { send } from "../../ask.ts";

/** Signing in by address and password, and where it leads: to `next` where that is an address of the desk, else to the record. */
export function useSignIn(next?: string) {
  const router = useRouter();
  const queries = useQueryClient();
  const goOn = async () => {
    queries.clear();
    // Only an address of the desk's own: what stands in the page's address may come from anywhere.
    await router.navigate({ href: isOwn(next) ? next : "/" });
  };
  const signIn = useMutation({
    mutationFn: (asked: Asked) => send<SignedInSoFar>("/api/sign-in", asked),
    onSuccess: ({ needsCode }) => (needsCode ? undefined : goOn()),
  });
  return { signIn, goOn };
}

/** Whether an address leads to the desk itself. Browsers take a backslash for a slash. */
function isOwn(next: string | undefined): next is string {
  return next !== undefined && new URL(next, location.origin).origin === location.origin && /^\/(?![/\\])/.test(next);
}
