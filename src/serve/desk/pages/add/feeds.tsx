import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Button, Form } from "react-aria-components";
import type { Feed, FeedList, NewFeed } from "../../../contract/feeds.ts";
import { ask, send } from "../../ask.ts";
import { Entry } from "../../parts/entry.tsx";
import { Instant } from "../../parts/instant.tsx";

const QUERY = ["feeds"];

/** The feeds that are followed, and the place to follow another. */
export function Feeds({ mayFollow }: { readonly mayFollow: boolean }) {
  const queries = useQueryClient();
  const { data } = useSuspenseQuery({
    queryKey: QUERY,
    queryFn: () => ask<FeedList>("/api/feeds"),
    refetchInterval: ({ state }) => (state.data?.feeds.some(isBeingLooked) ? 1000 : 30_000),
  });
  const put = (feeds: FeedList) => {
    queries.setQueryData(QUERY, feeds);
    return queries.invalidateQueries({ queryKey: ["additions"] });
  };
  const change = useMutation({ mutationFn: (path: string) => send<FeedList>(path, {}), onSuccess: put });
  const follow = useMutation({ mutationFn: (feed: NewFeed) => send<FeedList>("/api/feeds", feed), onSuccess: put });
  return (
    <section aria-labelledby="feeds">
      <h2 id="feeds">Feeds</h2>
      <p className="lead">
        The desk looks at a followed feed now and then and adds the pages that are new, as far as their sites let it. It
        follows nothing that nobody asked for.
      </p>
      {mayFollow && (
        <Form
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            const form = event.currentTarget;
            const words = new FormData(form);
            const minutes = Number(words.get("minutes"));
            follow.mutate({ address: String(words.get("address")), minutes }, { onSuccess: () => form.reset() });
          }}
        >
          <Entry name="address" label="Address of a feed" type="url" isRequired maxLength={2000} />
          <Entry name="minutes" label="Minutes between looks" inputMode="numeric" defaultValue="60" isRequired />
          <Button type="submit" isPending={follow.isPending}>
            Follow
          </Button>
        </Form>
      )}
      <div aria-live="polite">
        {[follow.error, change.error].map(
          (error) =>
            error && (
              <p className="error" key={error.message}>
                {error.message}
              </p>
            ),
        )}
      </div>
      {data.feeds.length === 0 && <p>No feed is followed.</p>}
      <ul className="plain feeds">
        {data.feeds.map((feed) => (
          <li key={feed.number}>
            <h3>{feed.address}</h3>
            <p className="note">
              Followed by {feed.by} since <Instant value={feed.at} />, every {feed.minutes} minutes
            </p>
            <State feed={feed} />
            {mayFollow && feed.stopped === null && (
              <p className="row">
                <Button
                  aria-label={`Look now at ${feed.address}`}
                  onPress={() => change.mutate(`/api/feeds/${feed.number}/look`)}
                >
                  Look now
                </Button>
                <Button
                  aria-label={`Stop following ${feed.address}`}
                  onPress={() => change.mutate(`/api/feeds/${feed.number}/stop`)}
                >
                  Stop
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whether a look is due, so that its outcome is to be expected. */
function isBeingLooked({ due, stopped }: Feed): boolean {
  return stopped === null && Date.parse(due) <= Date.now();
}

function State({ feed }: { readonly feed: Feed }) {
  if (feed.stopped)
    return (
      <p>
        Stopped, <Instant value={feed.stopped} />
      </p>
    );
  return (
    <div aria-live="polite">
      <p>
        {isBeingLooked(feed) ? "Being looked at. " : ""}
        {feed.looked ? (
          <>
            Looked at <Instant value={feed.looked} />
          </>
        ) : (
          "Not looked at yet"
        )}
        {feed.came ? (
          <>
            ; something new came <Instant value={feed.came} />
          </>
        ) : (
          "; nothing new came yet"
        )}
        .
      </p>
      {feed.trouble && <p className="error">{feed.trouble}</p>}
    </div>
  );
}
