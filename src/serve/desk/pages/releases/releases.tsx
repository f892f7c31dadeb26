import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Button } from "react-aria-components";
import type { Releases as State } from "../../../contract/releases.ts";
import { ask, send } from "../../ask.ts";
import { mayAs, usePerson } from "../../session.ts";
import { ReleaseTable } from "./release-table.tsx";

const QUERY = ["releases"];

/** What is published, and the button that publishes what is new. */
export function Releases() {
  const person = usePerson();
  const queries = useQueryClient();
  const { data } = useSuspenseQuery({
    queryKey: QUERY,
    queryFn: () => ask<State>("/api/releases"),
    refetchInterval: ({ state }) => (state.data?.underWay ? 500 : false),
  });
  const publish = useMutation({
    mutationFn: () => send<State>("/api/releases", {}),
    onSuccess: (state) => queries.setQueryData(QUERY, state),
  });
  const latest = data.releases[0];
  return (
    <>
      <title>Releases · Answerable desk</title>
      <h1>Releases</h1>
      <p className="lead">
        A release is one published state of the record, signed, without what is held. Nothing is sent anywhere: it is a
        folder that any web server can serve.
      </p>
      {data.isSetUp ? (
        <div className="publish">
          {mayAs(person, "publisher") ? (
            <Button
              className="main"
              isPending={publish.isPending || data.underWay !== null}
              onPress={() => publish.mutate()}
            >
              Publish release {(latest?.number ?? 0) + 1}
            </Button>
          ) : (
            <p>Publishing takes the role publisher.</p>
          )}
          <Progress state={data} error={publish.error} />
        </div>
      ) : (
        <p className="quote">
          This desk was started without a place to publish into. Whoever runs it can say one: answerable desk --publish
          FOLDER --key FILE.
        </p>
      )}
      {latest && (
        <p>
          <a href="/published/" target="_blank" rel="noopener">
            Look at the published pages
          </a>{" "}
          <span className="note">Shown here without scripts, so that search is off.</span>
        </p>
      )}
      <ReleaseTable releases={data.releases} />
    </>
  );
}

/** How far publishing is, or what the last came to; said aloud when it changes. */
function Progress({ state, error }: { readonly state: State; readonly error: Error | null }) {
  const { underWay, last } = state;
  return (
    <div aria-live="polite">
      {error ? (
        <p className="error">{error.message}</p>
      ) : underWay ? (
        <p>
          {underWay.by} is publishing: {underWay.done} {underWay.done === 1 ? "case" : "cases"} done.
        </p>
      ) : (
        last && <p className={last.ok ? "told" : "error"}>{last.told}</p>
      )}
    </div>
  );
}
