import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Button } from "react-aria-components";
import type { NextRelease as Next } from "../../../contract/next-release.ts";
import type { PublishAsked, Releases } from "../../../contract/releases.ts";
import { send } from "../../ask.ts";
import { mayAs, usePerson } from "../../session.ts";
import { CaseChanges } from "./case-changes.tsx";
import { HeldBack } from "./held-back.tsx";
import { PublishDialog } from "./publish-dialog.tsx";
import { noCaseWords, notLookedAtWords } from "./release-words.ts";
import { nextReleaseQuery, releasesQuery } from "./releases-query.ts";

interface NextReleaseProps {
  readonly state: Releases;
  /** Called when publishing has begun. */
  readonly onBegun: () => void;
}

/** What the next release would make public, and for publishers the button that makes it, which asks once more. */
export function NextRelease({ state, onBegun }: NextReleaseProps) {
  const queries = useQueryClient();
  const mayPublish = mayAs(usePerson(), "publisher");
  const { data: next, error, isFetching } = useQuery(nextReleaseQuery(state));
  const [isAsked, setAsked] = useState(false);
  // A second press comes before the page knows that the first is on its way.
  const isSent = useRef(false);
  const publish = useMutation({
    mutationFn: (seen: NonNullable<PublishAsked["seen"]>) => send<Releases>("/api/releases", { seen }),
    onSuccess: (now) => {
      onBegun();
      queries.setQueryData(releasesQuery.queryKey, now);
    },
    // What was shown may be what is no more: it is looked up again before anybody confirms it again.
    onError: () => {
      isSent.current = false;
      setAsked(false);
      return Promise.all([
        queries.invalidateQueries({ queryKey: releasesQuery.queryKey }),
        queries.invalidateQueries({ queryKey: ["next-release"] }),
      ]);
    },
  });
  if (error) return <p role="alert">{error.message}</p>;
  if (!next) return <p role="status">What the next release would publish is being looked up.</p>;
  const isNothing = next.outcome === "nothing";
  return (
    <section aria-labelledby="next" className="next-release">
      <h2 id="next">
        {isNothing ? `Nothing has changed since release ${next.last}` : `Release ${next.number} would publish`}
      </h2>
      {!isNothing && noCaseWords(next) && <p>{noCaseWords(next)}</p>}
      <CaseChanges next={next} />
      {notLookedAtWords(next.notLookedAt) && <p>{notLookedAtWords(next.notLookedAt)}</p>}
      <HeldBack held={next.held} />
      {!isNothing && <Where next={next} />}
      {publish.isError && (
        <p role="alert" className="error">
          {publish.error.message}
        </p>
      )}
      {!isNothing &&
        (mayPublish ? (
          <Button className="main" isPending={isFetching} onPress={() => setAsked(true)}>
            Publish release {next.number} …
          </Button>
        ) : (
          <p className="note">Publishing takes the role publisher.</p>
        ))}
      {isAsked && (
        <PublishDialog
          next={next}
          isPending={publish.isPending}
          onPublish={() => {
            if (!isSent.current) publish.mutate({ number: next.number, at: next.at, decisions: next.decisions });
            isSent.current = true;
          }}
          onClose={() => setAsked(false)}
        />
      )}
    </section>
  );
}

function Where({ next: { folder, address } }: { readonly next: Next }) {
  if (folder === null) return null;
  return (
    <>
      <h3>Where</h3>
      <p>
        To the folder <code>{folder}</code>
        {address !== null && (
          <>
            , which is served at{" "}
            <a href={address} target="_blank" rel="noopener">
              {address}
            </a>
          </>
        )}
        .
      </p>
    </>
  );
}
