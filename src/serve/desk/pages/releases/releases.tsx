import { useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { LastPublishing } from "./last-publishing.tsx";
import { NextRelease } from "./next-release.tsx";
import { ReleaseTable } from "./release-table.tsx";
import { releasesQuery } from "./releases-query.ts";

/** What the next release would publish, what the last one did, and all releases so far. */
export function Releases() {
  const { data } = useSuspenseQuery(releasesQuery);
  const told = useRef<HTMLDivElement>(null);
  const isBegun = useRef(false);
  // The button that publishes goes when publishing begins: whoever pressed it goes on from what is told of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the answer that takes the button away
  useEffect(() => {
    if (isBegun.current) told.current?.focus();
    isBegun.current = false;
  }, [data]);
  return (
    <>
      <title>Releases · Answerable desk</title>
      <h1>Releases</h1>
      <p className="lead">
        A release is one published state of the record, signed, without what is held. Nothing is sent anywhere: it is a
        folder that any web server can serve.
      </p>
      {!data.isSetUp && (
        <p className="quote">
          This desk was started without a place to publish into. Whoever runs it can say one: answerable desk --publish
          FOLDER --key FILE.
        </p>
      )}
      <LastPublishing state={data} ref={told} />
      {data.isSetUp && !data.underWay && (
        <NextRelease
          state={data}
          onBegun={() => {
            isBegun.current = true;
          }}
        />
      )}
      <ReleaseTable releases={data.releases} />
      {data.releases.length > 0 && (
        <p>
          <a href="/published/releases/" target="_blank" rel="noopener">
            The page of all releases
          </a>
          , as readers see it
        </p>
      )}
    </>
  );
}
