import { useQueryClient } from "@tanstack/react-query";
import { Outlet, useRouter } from "@tanstack/react-router";
import { send } from "../ask.ts";
import { DecisionToast } from "../parts/decide/decision-toast.tsx";
import { Masthead } from "./masthead.tsx";

/** What stands around every page: the ways to the others, and who is signed in. */
export function Frame() {
  const router = useRouter();
  const queries = useQueryClient();
  const signOut = async () => {
    await send("/api/sign-out", {});
    queries.clear();
    await router.navigate({ to: "/sign-in" });
  };
  return (
    <>
      <a className="skip" href="#page">
        Skip to the page
      </a>
      <Masthead onSignOut={signOut} />
      <main id="page" tabIndex={-1}>
        <Outlet />
      </main>
      <DecisionToast />
    </>
  );
}
