import { resolve } from "node:path";
import {
  type NextRelease,
  nextReleaseInThread,
  type PublishedInThread,
  type PublishOrder,
  publishedReleases,
  publishInThread,
} from "../../flow/index.ts";
import { AnswerableError } from "../../model/index.ts";
import type { Released, Releases } from "../contract/releases.ts";
import { InTurn } from "./in-turn.ts";

const NOT_SET_UP = "This desk was started without a folder to publish into: see answerable desk --help.";

/** Makes releases of the record for the desk, one at a time, in a thread of its own. */
export class Publisher {
  readonly #order: PublishOrder | null;
  #underWay: { readonly by: string; readonly since: string; done: number } | null = null;
  #last: Released | null = null;
  #read: Awaited<ReturnType<typeof publishedReleases>> | null = null;
  readonly #next: InTurn<NextRelease>;

  /** Without an order nothing can be published here: where to, and with which key, is said by whoever runs the desk. */
  constructor(order: PublishOrder | null) {
    this.#order = order;
    this.#next = new InTurn(async () => {
      if (order === null) throw new AnswerableError("not-set-up", NOT_SET_UP);
      return nextReleaseInThread(order);
    });
  }

  /** The published folder; null where none is set. */
  get folder(): string | null {
    return this.#order?.folder ?? null;
  }

  /** Where releases go: the folder from the root, and the address where it is served. */
  get to(): { readonly folder: string | null; readonly address: string | null } {
    const { folder, settings } = this.#order ?? {};
    return { folder: folder === undefined ? null : resolve(folder), address: settings?.address ?? null };
  }

  /** Up to which instant releases go; null for all that the record knows. */
  get at(): string | null {
    const at = this.#order?.settings.at;
    return at === undefined ? null : new Date(at).toISOString();
  }

  /** What publishing would come to now. Throws AnswerableError where that cannot be told, with the sentence that says why. */
  async next(): Promise<NextRelease> {
    if (this.#underWay)
      throw new AnswerableError("under-way", `${this.#underWay.by} is publishing: ask again when that is done.`);
    return this.#next.ask();
  }

  async state(): Promise<Releases> {
    const order = this.#order;
    // A page asks twice a second while a release is made: the log, which is long, is read again when it is done.
    if (this.#underWay === null || this.#read === null)
      this.#read = order === null ? [] : await publishedReleases(order.folder);
    const releases = this.#read;
    return {
      isSetUp: order !== null,
      title: order?.settings.title ?? null,
      address: order?.settings.address ?? null,
      underWay: this.#underWay && { ...this.#underWay },
      last: this.#last,
      releases: releases.toReversed(),
    };
  }

  /** Begins the next release. Null, or why not, in a sentence. */
  begin(by: string, now: () => string): string | null {
    const order = this.#order;
    if (order === null) return NOT_SET_UP;
    if (this.#underWay) return `${this.#underWay.by} is publishing already.`;
    const underWay = { by, since: now(), done: 0 };
    this.#underWay = underWay;
    void publishInThread(order, (done) => {
      underWay.done = done;
    })
      .then((published): Released => ({ by, at: now(), ok: true, ...cameTo(published) }))
      .catch((error: unknown): Released => {
        if (!(error instanceof AnswerableError))
          process.stderr.write(`answerable: publishing: ${error instanceof Error ? error.stack : String(error)}\n`);
        const told =
          error instanceof AnswerableError ? error.message : "A fault in this program; it is in the desk's log.";
        return { by, at: now(), ok: false, told, cases: null };
      })
      .then((last) => {
        this.#last = last;
        this.#underWay = null;
      });
    return null;
  }
}

function cameTo({ release, isNew, written, removed, changes }: PublishedInThread): Pick<Released, "told" | "cases"> {
  if (!isNew) return { told: `Nothing has changed since release ${release}: no release was made.`, cases: null };
  const told = `Release ${release} is published: ${written} files written, ${removed} taken out.`;
  return { told, cases: changes && { total: changes.cases.total, first: [...changes.cases.first] } };
}
