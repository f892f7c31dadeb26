import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { AuditPage } from "../../../contract/audit.ts";
import { ask } from "../../ask.ts";
import { When } from "../../parts/when.tsx";
import { AboutWhat } from "./about-what.tsx";
import { wordsOf } from "./words-of.ts";

const route = getRouteApi("/inside/audit");

/** What people did at the desk other than decide. For admins. */
export function Audit() {
  const search = route.useSearch();
  const { data } = useSuspenseQuery({
    queryKey: ["audit", search],
    queryFn: () => ask<AuditPage>("/api/audit", search),
  });
  const last = data.lines.at(-1);
  return (
    <>
      <title>Audit · Answerable desk</title>
      <h1>Audit</h1>
      <p className="note">
        What people did at the desk: it is added to and never changed. What they decided about cases is in{" "}
        <Link to="/decisions">the chain of decisions</Link>, each with who and when; a name here leads to theirs.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="scrolls" aria-label="Entries" tabIndex={0}>
        <table>
          <caption>{search.before || search.what ? "Some entries" : "The latest entries"}</caption>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Who</th>
              <th scope="col">What</th>
              <th scope="col">About</th>
              <th scope="col">From</th>
            </tr>
          </thead>
          <tbody>
            {data.lines.map((line) => (
              <tr key={line.number}>
                <td>
                  <When at={line.at} />
                </td>
                <td>
                  {line.who ? (
                    <Link to="/decisions" search={{ person: line.who.id }} preload={false}>
                      <bdi>{line.who.name}</bdi>
                    </Link>
                  ) : (
                    "nobody signed in"
                  )}
                </td>
                <td>
                  <Link to="/audit" search={{ what: line.what }}>
                    {line.what.replaceAll("-", " ")}
                  </Link>
                  {wordsOf(line.detail) && <span className="note"> {wordsOf(line.detail)}</span>}
                </td>
                <td>
                  <AboutWhat what={line.what} about={line.about} />
                </td>
                <td>{line.address}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="ways">
        {(search.what || search.before) && (
          <Link to="/audit" search={{}}>
            All, from the latest
          </Link>
        )}
        {data.hasMore && last && (
          <Link to="/audit" search={{ ...search, before: last.number }}>
            Earlier
          </Link>
        )}
      </p>
    </>
  );
}
