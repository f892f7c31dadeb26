import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { AnswerableError } from "../../../model/index.ts";

/** A receipt as JSON lines, which has its name only when it is whole. */
export class Receipt {
  readonly #path: string;
  readonly #file: FileHandle;
  #lines: string[] = [];
  #count = 0;

  private constructor(path: string, file: FileHandle) {
    this.#path = path;
    this.#file = file;
  }

  /** Begins a receipt. A file that is there is not written over: it may be the receipt of another import. */
  static async open(path: string): Promise<Receipt> {
    try {
      await (await open(path, "wx")).close();
      return new Receipt(path, await open(partOf(path), "w"));
    } catch (error) {
      const isThere = (error as NodeJS.ErrnoException).code === "EEXIST";
      const why = isThere
        ? "it is there already. Name a new file for each receipt"
        : `it could not be written (${(error as NodeJS.ErrnoException).code ?? String(error)}). Name another file`;
      throw new AnswerableError("not-written", `${path}: ${why}; nothing was imported.`, { cause: error });
    }
  }

  async line(line: object): Promise<void> {
    this.#count++;
    this.#lines.push(`${JSON.stringify(line)}\n`);
    if (this.#lines.length >= 1_000) await this.#write();
  }

  async finish(): Promise<void> {
    await this.#write();
    await this.#file.sync();
    await this.#file.close();
    await rename(partOf(this.#path), this.#path);
  }

  /** Leaves no file of that name behind. What was written of rows stays beside it, as `.part`: those rows are in the record. */
  async giveUp(): Promise<void> {
    await this.#write();
    await this.#file.close();
    await rm(this.#path, { force: true });
    if (this.#count <= 1) await rm(partOf(this.#path), { force: true });
  }

  async #write(): Promise<void> {
    const lines = this.#lines;
    this.#lines = [];
    await this.#file.writeFile(lines.join(""));
  }
}

function partOf(path: string): string {
  return `${path}.part`;
}
