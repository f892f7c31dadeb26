import { type PublishOrder, publishedReleases, publishInThread } from "../../flow/index.ts";
import { AnswerableError } from "../../model/index.ts";
import type { Released, Releases } from "../contract/releases.ts";

/** Makes releases of the record for the desk, one at a time, in a thread of its own. */
export class Publisher {
  readonly #order: PublishOrder | null;
  #underWay: { readonly by: string; readonly since: string; done: number } | null = null;
  #last: Released | null = null;

  /** Without an order nothing can be published here: where to, and with which key, is said by whoever runs the desk. */
  constructor(order: PublishOrder | null) {
    this.#order = order;
  }

  /** The published folder; null where none is set. */
  get folder(): string | null {
    return this.#order?.folder ?? null;
  }

  async state(): Promise<Releases> {
    const order = this.#order;
    const releases = order === null ? [] : await publishedReleases(order.folder);
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
    if (order === null) return "This desk was started without a folder to publish into: see answerable desk --help.";
    if (this.#underWay) return `${this.#underWay.by} is publishing already.`;
    const underWay = { by, since: now(), done: 0 };
    this.#underWay = underWay;
    void publishInThread(order, (done) => {
      underWay.done = done;
    })
      .then(
        ({ release, isNew, written, removed }): Released => ({
          by,
          at: now(),
          ok: true,
          told: isNew
            ? `Release ${release} is published: ${written} files written, ${removed} taken out.`
            : `Nothing has changed since release ${release}: no release was made.`,
        }),
      )
      .catch((error: unknown): Released => {
        if (!(error instanceof AnswerableError))
          process.stderr.write(`answerable: publishing: ${error instanceof Error ? error.stack : String(error)}\n`);
        const told =
          error instanceof AnswerableError ? error.message : "A fault in this program; it is in the desk's log.";
        return { by, at: now(), ok: false, told };
      })
      .then((last) => {
        this.#last = last;
        this.#underWay = null;
      });
    return null;
  }
}
