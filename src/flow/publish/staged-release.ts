import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { AnswerableError, PublishedPath, releaseLayout } from "../../model/index.ts";

/** What is put in place at once: files that lie aside by number, those from `proof` on being the proof of the release, and paths that go. */
interface Switch {
  readonly files: readonly string[];
  readonly gone: readonly string[];
  readonly proof: number;
}

/** Where a release is made before it is put in place, in the published folder itself: so that putting it in place is renaming. */
const [ASIDE = "", SWITCH = ""] = releaseLayout.unfinished.split("/");
/** Files in one folder. */
const EACH = 1_000;

/**
 * A release that is made aside. Until it is whole nothing of the published folder changes: a run that is stopped leaves the release before as it was. Then
 * what is to be done is written down, and done by renaming: a run that is stopped there is gone on with by the next, before anything else.
 */
export class StagedRelease {
  readonly #folder: string;
  readonly #aside: string;
  readonly #files: string[] = [];

  private constructor(folder: string) {
    this.#folder = folder;
    this.#aside = join(folder, ASIDE);
  }

  /** Begins a release in a folder: ends what an earlier run had begun to put in place, and takes away what it had only begun to make. */
  static in(folder: string): StagedRelease {
    const staged = new StagedRelease(folder);
    return staged.#doing("", () => {
      staged.#finish();
      return staged;
    });
  }

  /** A folder of its own for whatever is made on the way; it goes with the rest. */
  get scratch(): string {
    const scratch = join(this.#aside, "scratch");
    this.#doing("", () => mkdirSync(scratch, { recursive: true }));
    return scratch;
  }

  /** Puts a file aside that will lie at a path: bytes, or a file of `scratch`, which is moved. */
  add(path: string, content: Uint8Array | { readonly from: string }): void {
    this.#doing(path, () => {
      const place = this.#place(this.#files.length);
      if (this.#files.length % EACH === 0) mkdirSync(dirname(place), { recursive: true });
      if (content instanceof Uint8Array) writeFileSync(place, content);
      else renameSync(content.from, place);
      this.#files.push(path);
    });
  }

  get count(): number {
    return this.#files.length;
  }

  /**
   * Puts everything in place, and takes away the files that are gone. Of the proof, which was added from `proof` on, all but the head comes first, so that whoever
   * verifies meanwhile can tell files of this release from files that were tampered with; the head, added last, comes last.
   */
  putInPlace(gone: readonly string[], proof: number): void {
    if (this.#files.length === 0 && gone.length === 0) this.discard();
    else
      this.#doing("", () => {
        const todo: Switch = { files: this.#files, gone, proof };
        const place = join(this.#aside, SWITCH);
        mkdirSync(this.#aside, { recursive: true });
        writeFileSync(`${place}.part`, JSON.stringify(todo));
        renameSync(`${place}.part`, place);
        this.#finish();
      });
  }

  /** Leaves the folder as it was; not where something of the release is in place already: then the next run goes on with it. */
  discard(): void {
    if (!existsSync(join(this.#aside, SWITCH))) rmSync(this.#aside, { recursive: true, force: true });
  }

  #finish(): void {
    const place = join(this.#aside, SWITCH);
    if (existsSync(place)) {
      const { files, gone, proof } = JSON.parse(readFileSync(place, "utf8")) as Switch;
      const all = [...files.entries()];
      this.#rename(all.slice(proof, -1));
      for (const path of gone.filter(isPath)) this.#remove(path);
      this.#rename(all.slice(0, proof));
      this.#rename(all.slice(Math.max(proof, all.length - 1)));
      rmSync(place);
    }
    this.discard();
  }

  #rename(some: readonly (readonly [number, string])[]): void {
    const folders = new Set<string>();
    for (const [n, path] of some) {
      // What is not there was put in place before the run was stopped.
      if (!isPath(path) || !existsSync(this.#place(n))) continue;
      const folder = dirname(join(this.#folder, path));
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      renameSync(this.#place(n), join(this.#folder, path));
    }
  }

  /** Takes a file away, and the folders above it that are empty then. */
  #remove(path: string): void {
    rmSync(join(this.#folder, path), { force: true });
    for (let folder = dirname(path); folder !== "."; folder = dirname(folder))
      try {
        rmdirSync(join(this.#folder, folder));
      } catch {
        // Something else is in it, or it went before.
        return;
      }
  }

  #place(n: number): string {
    return join(this.#aside, "files", String(Math.floor(n / EACH)), String(n));
  }

  #doing<T>(path: string, work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Error && "code" in error)) throw error;
      const why = `${join(this.#folder, path)} could not be written (${String(error.code)}).`;
      throw new AnswerableError("not-written", `${why} Make room, or change the folder's rights, and do it again.`, {
        cause: error,
      });
    }
  }
}

function isPath(path: string): boolean {
  return PublishedPath.safeParse(path).success;
}
