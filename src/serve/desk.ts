import type { OpenRecord } from "../flow/index.ts";
import type { People } from "./people/people.ts";
import type { SetUpLink } from "./people/set-up.ts";
import type { Publisher } from "./publishing/publisher.ts";

/** All that the desk works on. */
export interface Desk {
  readonly record: OpenRecord;
  readonly people: People;
  readonly setUpLink: SetUpLink;
  readonly publisher: Publisher;
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
}

export const defaultDeskLimits: DeskLimits = { bodyBytes: 1_000_000 };
