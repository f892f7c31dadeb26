import type { OpenRecord } from "../flow/index.ts";
import type { Adding } from "./adding/adding.ts";
import type { Following } from "./adding/following.ts";
import type { ClientAddress } from "./people/client-address.ts";
import type { Invitations } from "./people/invitations.ts";
import type { People } from "./people/people.ts";
import type { SetUpLink } from "./people/set-up.ts";
import type { Tries } from "./people/tries.ts";
import type { Publisher } from "./publishing/publisher.ts";
import type { Telling } from "./telling/telling.ts";

/** All that the desk works on. */
export interface Desk {
  readonly record: OpenRecord;
  readonly people: People;
  readonly setUpLink: SetUpLink;
  readonly publisher: Publisher;
  readonly invitations: Invitations;
  readonly tries: Tries;
  readonly clientAddress: ClientAddress;
  readonly adding: Adding;
  readonly following: Following;
  readonly telling: Telling;
  /** Where people reach it, such as `https://desk.example`; requests that name another host are refused. */
  readonly origin: string;
  /** The folder of the built pages. */
  readonly pages: string;
  readonly limits: DeskLimits;
  /** The moment, ISO 8601 in UTC. */
  now(): string;
}

/** Limits of the desk's requests; each has a default and a setting. */
export interface DeskLimits {
  /** The most bytes of a request's body, but for files that are added. */
  readonly bodyBytes: number;
  /** The most requests of one session, or of one address where nobody is signed in, in a minute. Counted by each server for itself. */
  readonly requestsAMinute: number;
  /** Milliseconds in which a request's headers must have come. */
  readonly headersMs: number;
  /** Milliseconds in which a whole request must have come. */
  readonly requestMs: number;
  /** The most connections at once. */
  readonly connections: number;
  /** Minutes after which a session ends, whatever is done in it. */
  readonly sessionMinutes: number;
  /** Minutes without a request after which a session ends. */
  readonly idleMinutes: number;
  /** The most bytes of a request that adds files, all of them together. They are in memory while they are kept. */
  readonly filesBytes: number;
}

export const defaultDeskLimits: DeskLimits = {
  bodyBytes: 1_000_000,
  requestsAMinute: 1200,
  headersMs: 10_000,
  requestMs: 300_000,
  connections: 1000,
  sessionMinutes: 12 * 60,
  idleMinutes: 120,
  filesBytes: 200_000_000,
};
