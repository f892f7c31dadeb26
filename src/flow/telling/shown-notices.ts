import type { Decision } from "../../model/index.ts";
import type { HoldPolicy } from "../../review/index.ts";
import type { Notice, Store } from "../../store/index.ts";
import { type PublicCase, publicCaseOf } from "./public-case.ts";

/** A notice as the public may see it now. */
export interface ShownNotice {
  readonly number: number;
  /** The case's id now. */
  readonly case: string;
  readonly title: string;
  readonly at: string;
  readonly sentences: readonly string[];
}

/**
 * Shows notices with what is held now taken out, whatever was public when they were made. One shower is of one moment: it asks for each case
 * once.
 */
export class NoticeShower {
  readonly #store: Store;
  readonly #policy: HoldPolicy;
  readonly #cases = new Map<string, Promise<PublicCase | null>>();
  #decisions: Promise<readonly Decision[]> | null = null;

  constructor(store: Store, policy: HoldPolicy) {
    this.#store = store;
    this.#policy = policy;
  }

  /** The notice; null where its case is not public, or is no more. */
  async show({ number, case: id, at, sentences }: Notice): Promise<ShownNotice | null> {
    const found = this.#cases.get(id) ?? this.#find(id);
    this.#cases.set(id, found);
    const now = await found;
    return now && { number, case: now.file.id, title: now.file.title, at, sentences: sentences.map(now.marked) };
  }

  async showAll(notices: readonly Notice[]): Promise<ShownNotice[]> {
    const shown: ShownNotice[] = [];
    for (const notice of notices) {
      const one = await this.show(notice);
      if (one) shown.push(one);
    }
    return shown;
  }

  async #find(id: string): Promise<PublicCase | null> {
    const kept = await this.#store.findCase(id);
    if (!kept) return null;
    this.#decisions ??= this.#store.decisions();
    return publicCaseOf(this.#store, kept, this.#policy, await this.#decisions);
  }
}
