import { AnswerableError } from "../../model/index.ts";

/** A table that cannot be taken in, in one sentence that names the file and the cure. */
export class BadTable extends AnswerableError {
  constructor(path: string, why: string, options?: ErrorOptions) {
    super("bad-table", `${path}: ${why}`, options);
  }
}
