import type { Policy } from "../../flow/index.ts";

/** How people are told of changes. Everything has a safe default. */
export interface TellingSettings {
  /** Which holds apply by themselves; the usual ones unless given. */
  readonly policy?: Policy;
  /** Where the record is published: cases are told with their address there, else with the desk's. */
  readonly published?: string;
  /** An SMTP server, as `smtps://name:password@mail.example`, and the address that mail comes from; without it no mail is sent. */
  readonly mail?: { readonly server: string; readonly from: string };
  /** Lets webhooks lead to this machine and its network. Only for tests and closed networks; default false. */
  readonly allowPrivateAddresses?: boolean;
  /** Milliseconds from each failed attempt until the next; after the last of them the subscription is stopped. */
  readonly waits?: readonly number[];
  /** Milliseconds from one look for changes to the next. */
  readonly every?: number;
  /** Whether mail is sent as soon as something is told, instead of once a day. */
  readonly mailsAtOnce?: boolean;
}

const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000] as const;

/** The schedule that the Standard Webhooks specification recommends ("Deliverability and reliability"), up to a day. */
export const WAITS: readonly number[] = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

export const LOOK_EVERY = 10 * SECOND;
