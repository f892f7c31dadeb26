import type { MadeSubscription } from "../../../contract/subscriptions.ts";

/** What is shown once of a new subscription: the addresses of its feed, or the secret of its webhook. */
export function MadeWords({ made }: { readonly made: MadeSubscription }) {
  const { feed, secret } = made;
  if (feed)
    return (
      <>
        <p>
          Give one of these addresses to your feed reader. They are shown this once; whoever has one can read the feed.
        </p>
        <dl className="once">
          <dt>Atom</dt>
          <dd>
            <code>{feed.atom}</code>
          </dd>
          <dt>JSON</dt>
          <dd>
            <code>{feed.json}</code>
          </dd>
        </dl>
      </>
    );
  if (secret)
    return (
      <>
        <p>What is sent is signed with this secret, by Standard Webhooks. It is shown this once.</p>
        <p className="once">
          <code>{secret}</code>
        </p>
      </>
    );
  return <p>You will get an e-mail on the day after something changed.</p>;
}
