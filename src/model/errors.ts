/**
 * The one base of errors this project throws on purpose. `code` is stable and meant for programs; `message` is one
 * sentence for people: what happened, to what, and what to try.
 */
export class AnswerableError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** A document that cannot be taken in. The message names it and the cure; nothing else is harmed by it. */
export class UnreadableDocument extends AnswerableError {
  declare readonly code: UnreadableCode;
  readonly source: string;

  constructor(code: UnreadableCode, source: string, message: string, options?: ErrorOptions) {
    super(code, message, options);
    this.source = source;
  }
}

/** Why a document cannot be taken in. */
export type UnreadableCode =
  | "missing"
  | "not-permitted"
  | "empty"
  | "too-large"
  | "damaged"
  | "locked"
  | "binary"
  | "not-utf8"
  | "damaged"
  | "locked"
  | "too-slow"
  | "unsupported"
  | "no-text"
  | "failed"
  | "refused-address"
  | "not-fetched";

export function isUnreadableDocument(error: unknown): error is UnreadableDocument {
  return error instanceof UnreadableDocument;
}

/** A command was given something it cannot do. The message says what, and the cure. */
export class Misuse extends AnswerableError {
  constructor(message: string, options?: ErrorOptions) {
    super("misuse", message, options);
  }
}
