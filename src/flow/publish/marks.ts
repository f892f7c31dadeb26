import type { Standing } from "../../model/index.ts";
import type { HoldPolicy } from "../../review/index.ts";
import type { Store } from "../../store/index.ts";
import type { KeyedCase } from "./case-keys.ts";
import type { KnownCase } from "./known-cases.ts";
import { publishedCases } from "./published-cases.ts";

/** What marks depend on. */
export interface MarkSetting {
  readonly policy: HoldPolicy;
  readonly holds: readonly Standing[];
  /** The decisions that readers are told of, by the cases they are about: only of these cases lines are asked for. */
  readonly told: ReadonlyMap<string, readonly Standing[]>;
}

/** Puts marks for what is held in a case into lines about it. What was asked for before is known; a case that was not made again is, where a line is new. */
export class Marks {
  readonly setting: MarkSetting;
  readonly #store: Store;
  readonly #keyed: ReadonlyMap<string, KeyedCase>;
  readonly #marking = new Map<string, (line: string) => string>();
  readonly #asked = new Map<string, Map<string, string>>();

  constructor(store: Store, keyed: readonly KeyedCase[], setting: MarkSetting) {
    this.#store = store;
    this.setting = setting;
    this.#keyed = new Map(keyed.map((one) => [one.id, one]));
  }

  /** Keeps what marks lines about a case that was made. */
  keep(id: string, marking: (line: string) => string): void {
    if (this.setting.told.has(id)) this.#marking.set(id, marking);
  }

  /** A line about a case with its marks; null where the case is not published. */
  async marked(id: string, line: string, cases: ReadonlyMap<string, KnownCase>): Promise<string | null> {
    const made = cases.get(id)?.made;
    if (!made) return null;
    const known = this.#marking.has(id) ? undefined : made.marked.find(([asked]) => asked === line)?.[1];
    const marked = known ?? (await this.#markingOf(id))(line);
    const asked = this.#asked.get(id) ?? new Map<string, string>();
    this.#asked.set(id, asked.set(line, marked));
    return marked;
  }

  /** The lines that were asked for about a case. */
  of(id: string): (readonly [string, string])[] {
    return [...(this.#asked.get(id) ?? [])];
  }

  async #markingOf(id: string): Promise<(line: string) => string> {
    const kept = this.#marking.get(id);
    if (kept) return kept;
    const keyed = this.#keyed.get(id);
    const again = publishedCases(this.#store, keyed ? [keyed] : [], this.setting.policy, this.setting.holds);
    for await (const { published } of again) if (published) this.#marking.set(id, published.marked);
    const marking = this.#marking.get(id);
    // It went since it was listed: nothing is told rather than too much.
    return marking ?? (() => "[withheld]");
  }
}
