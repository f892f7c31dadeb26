export type SubscriptionWay = "feed" | "webhook" | "mail";

/** What somebody wants to be told of: one case, or the cases that a search finds. */
export type Wanted =
  | { readonly kind: "case"; readonly case: string }
  | {
      readonly kind: "search";
      readonly words?: string;
      readonly state?: string;
      readonly year?: string;
      readonly agency?: string;
    };

/** Who wants to be told of what, and how. */
export interface Subscription {
  readonly number: number;
  /** The id of their account. */
  readonly person: string;
  readonly name: string;
  readonly wanted: Wanted;
  readonly way: SubscriptionWay;
  readonly address: string | null;
  readonly secret: string | null;
  readonly made: string;
  readonly stopped: string | null;
  /** Why it was stopped, where the desk did it. */
  readonly why: string | null;
}

/** A subscription as its row has it. */
export function subscriptionOf(row: {
  number: number;
  person: string;
  name: string;
  what_json: string;
  way: string;
  address: string | null;
  secret: string | null;
  made: string;
  stopped: string | null;
  why: string | null;
}): Subscription {
  const { number, person, name, what_json, way, address, secret, made, stopped, why } = row;
  const wanted = JSON.parse(what_json) as Wanted;
  return {
    number: Number(number),
    person,
    name,
    wanted,
    way: way as SubscriptionWay,
    address,
    secret,
    made,
    stopped,
    why,
  };
}
