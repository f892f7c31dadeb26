import type { CaseFile, Sha256 } from "../../model/index.ts";

/** Which cases are looked at together: those of one document, and those that could be taken for each other. */
export class Neighbours {
  readonly #place: ReadonlyMap<CaseFile, number>;
  readonly #byId = new Map<string, CaseFile[]>();
  readonly #byDocument = new Map<Sha256, CaseFile[]>();

  constructor(files: readonly CaseFile[]) {
    this.#place = new Map(files.map((file, i) => [file, i]));
    for (const file of files) {
      this.#byId.set(file.id, [...(this.#byId.get(file.id) ?? []), file]);
      for (const id of file.documents) this.#byDocument.set(id, [...this.holding(id), file]);
    }
  }

  holding(document: Sha256): readonly CaseFile[] {
    return this.#byDocument.get(document) ?? [];
  }

  /** Some cases with those beside them, in the order they were given in. */
  around(files: readonly CaseFile[]): CaseFile[] {
    const found = new Set(files);
    for (const { apart, documents } of files) {
      for (const other of apart) for (const file of this.#byId.get(other.case) ?? []) found.add(file);
      for (const id of documents) for (const file of this.holding(id)) found.add(file);
    }
    return [...found].sort((a, b) => (this.#place.get(a) ?? 0) - (this.#place.get(b) ?? 0));
  }

  keyOf(files: readonly CaseFile[]): string {
    return files.map((file) => this.#place.get(file)).join(" ");
  }
}
