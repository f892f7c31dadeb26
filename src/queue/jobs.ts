/** The kinds of work that many machines share: taking in a file whole, reading a document, making the case files anew, scoring a part of two lists. */
export const WORKS = ["capture", "read", "group", "link"] as const;
export type Work = (typeof WORKS)[number];

/** How soon something is wanted: before all else, or when nothing is. */
export type Asked = "now" | "whenever";

/** A file to be taken in whole: where it is, which state of it is meant, and how, which is nothing to the queue. */
export interface FileJob {
  readonly source: string;
  readonly identity: string;
  readonly how: object;
}

/** A part of two lists to be scored: of which linking, and which part of it. `source` names both, for people. */
export interface PartJob {
  readonly source: string;
  readonly linking: string;
  readonly part: number;
}

/** How work is done. Whatever it is given may be given again, and what it throws is tried again later. */
export interface Handlers {
  /** How many documents are read at once. */
  readonly concurrency: number;
  readonly capture: (file: FileJob) => Promise<void>;
  /** Reads several documents, and gives for each, in their order, how it went. */
  readonly read: (documents: readonly string[]) => Promise<readonly PromiseSettledResult<unknown>[]>;
  readonly group: () => Promise<void>;
  readonly link: (part: PartJob) => Promise<void>;
}

/** How many jobs of a kind there are in each state. */
export interface WorkCount {
  readonly work: Work;
  readonly waiting: number;
  readonly active: number;
}

/** A job that failed as often as it may, and why. */
export interface DeadJob {
  readonly work: Work;
  /** The document or the file that it was about. */
  readonly about: string | null;
  readonly reason: string;
  readonly at: string;
}
