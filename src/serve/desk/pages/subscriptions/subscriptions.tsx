import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "react-aria-components";
import type { Subscription, Tested } from "../../../contract/subscriptions.ts";
import { send } from "../../ask.ts";
import { Entry } from "../../parts/entry.tsx";
import { Instant } from "../../parts/instant.tsx";
import { subscriptionsQuery } from "../../parts/subscribe/query.ts";
import { Subscribe } from "../../parts/subscribe/subscribe.tsx";

const route = getRouteApi("/inside/subscriptions");
const WAYS: Readonly<Record<Subscription["way"], string>> = {
  feed: "By a feed",
  webhook: "By a webhook",
  mail: "By e-mail",
};

/** What the person who is signed in is told of, and the places to be told of more or of less. */
export function Subscriptions() {
  const { data } = useSuspenseQuery(subscriptionsQuery);
  const filled = route.useSearch();
  const [search, setSearch] = useState({ words: "", state: "", year: "", agency: "", ...filled });
  const put = (name: keyof typeof search) => ({
    value: search[name],
    onChange: (words: string) => setSearch({ ...search, [name]: words }),
  });
  return (
    <>
      <title>Subscriptions · Answerable desk</title>
      <h1>Subscriptions</h1>
      <p className="lead">
        You are told, in sentences, what changes in a case or in the cases that fit a search. All of it is what the
        public may see. A case has the button “Subscribe” on its page.
      </p>
      <section aria-labelledby="new">
        <h2 id="new">The cases that fit a search</h2>
        <div className="row">
          <Entry label="Words" maxLength={200} {...put("words")} />
          <Entry label="State" maxLength={60} {...put("state")} />
          <Entry label="Year" inputMode="numeric" maxLength={4} {...put("year")} />
          <Entry label="Agency" maxLength={200} {...put("agency")} />
          <Subscribe wanted={{ kind: "search", ...search }} label="Subscribe to these" />
        </div>
        <p className="note">What is left empty fits every case.</p>
      </section>
      <section aria-labelledby="own">
        <h2 id="own">Yours</h2>
        {data.subscriptions.length === 0 && <p>You are told of nothing yet.</p>}
        <ul className="plain feeds">
          {data.subscriptions.map((one) => (
            <One key={one.number} subscription={one} />
          ))}
        </ul>
      </section>
    </>
  );
}

function One({ subscription }: { readonly subscription: Subscription }) {
  const queries = useQueryClient();
  const { number, wanted, what, way, address, made, stopped, why, last, waiting } = subscription;
  const stop = useMutation({
    mutationFn: () => send(`/api/subscriptions/${number}/stop`, {}),
    onSuccess: () => queries.invalidateQueries(subscriptionsQuery),
  });
  const test = useMutation({ mutationFn: () => send<Tested>(`/api/subscriptions/${number}/test`, {}) });
  const error = stop.error ?? test.error;
  return (
    <li>
      <h3>
        {wanted.kind === "case" ? (
          <Link to="/cases/$id" params={{ id: wanted.case }} preload={false}>
            {what}
          </Link>
        ) : (
          what
        )}
      </h3>
      <p className="note">
        {WAYS[way]}
        {address && ` to ${address}`}, since <Instant value={made} />
      </p>
      {last && <p>{last}</p>}
      {waiting > 0 && (
        <p>
          {waiting} {waiting === 1 ? "message waits" : "messages wait"} to be sent.
        </p>
      )}
      {stopped ? (
        <p>
          Stopped, <Instant value={stopped} />. {why}
        </p>
      ) : (
        <p className="row">
          {way === "webhook" && (
            <Button aria-label={`Send a test to ${address}`} isPending={test.isPending} onPress={() => test.mutate()}>
              Send a test
            </Button>
          )}
          <Button aria-label={`Stop telling me of ${what}`} isDisabled={stop.isPending} onPress={() => stop.mutate()}>
            Stop
          </Button>
        </p>
      )}
      <div aria-live="polite">
        {test.data && <p className={test.data.ok ? "told" : "error"}>{test.data.told}</p>}
        {error && <p className="error">{error.message}</p>}
      </div>
    </li>
  );
}
