import { useQueryClient } from "@tanstack/react-query";
import { Link, Outlet, useRouter } from "@tanstack/react-router";
import { Button } from "react-aria-components";
import { send } from "../ask.ts";
import { DecisionToast } from "../parts/decide/decision-toast.tsx";
import { mayAs, usePerson } from "../session.ts";
import { navigation } from "./navigation.ts";

/** What stands around every page: the ways to the others, and who is signed in. */
export function Frame() {
  const person = usePerson();
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
      <header className="masthead">
        <Link to="/" className="name">
          Answerable
        </Link>
        <nav aria-label="Desk">
          <ul>
            {navigation
              .filter(({ role }) => mayAs(person, role))
              .map(({ to, label }) => (
                <li key={to}>
                  <Link to={to} activeOptions={{ exact: to === "/", includeSearch: false }}>
                    {label}
                  </Link>
                </li>
              ))}
          </ul>
        </nav>
        <p className="who">
          <Link to="/account">
            {person.name}, {person.role}
          </Link>
          <Button className="quiet" onPress={signOut}>
            Sign out
          </Button>
        </p>
      </header>
      <main id="page" tabIndex={-1}>
        <Outlet />
      </main>
      <DecisionToast />
    </>
  );
}
