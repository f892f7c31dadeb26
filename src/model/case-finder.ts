import type { CaseReference } from "./deed-subject.ts";
import type { Sha256 } from "./sha256.ts";

/** A case as far as finding it goes: its id, and its documents with how much of each is about it. */
interface Findable {
  readonly id: string;
  readonly membership: readonly { readonly document: Sha256; readonly share: "whole" | "main" | "also" }[];
}

/** Finds the cases that references mean: by id, else the one that the anchor is of, mainly before also. */
export class CaseFinder<T extends Findable> {
  readonly #byId = new Map<string, T>();
  readonly #byDocument = new Map<Sha256, T[]>();

  constructor(cases: Iterable<T>) {
    for (const one of cases) {
      this.#byId.set(one.id, one);
      for (const { document, share } of one.membership) {
        const others = this.#byDocument.get(document) ?? [];
        this.#byDocument.set(document, share === "also" ? [...others, one] : [one, ...others]);
      }
    }
  }

  find({ id, anchor }: CaseReference): T | null {
    return this.#byId.get(id) ?? this.#byDocument.get(anchor)?.[0] ?? null;
  }

  /** Every case that a document is of. */
  holding(document: Sha256): readonly T[] {
    return this.#byDocument.get(document) ?? [];
  }
}

/** How to refer to a case so that it is found again. Throws a RangeError for a case without a document, which there is not. */
export function referenceTo({
  id,
  documents,
}: {
  readonly id: string;
  readonly documents: readonly Sha256[];
}): CaseReference {
  const [anchor] = documents;
  if (anchor === undefined) throw new RangeError(`case ${id} has no document`);
  return { id, anchor };
}
