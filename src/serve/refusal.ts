import { AnswerableError } from "../model/index.ts";

/** That the desk does not do as it was asked: what it answers, in one sentence, and with which HTTP status. */
export class DeskRefusal extends AnswerableError {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 429;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: DeskRefusal["status"],
    code: string,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(code, message);
    this.name = "DeskRefusal";
    this.status = status;
    this.headers = headers;
  }
}

/** That something was tried too often, and in how many milliseconds it may be tried again. */
export function tooOften(milliseconds: number): DeskRefusal {
  const seconds = Math.ceil(milliseconds / 1000);
  const wait =
    seconds < 90 ? `${seconds} ${seconds === 1 ? "second" : "seconds"}` : `${Math.ceil(seconds / 60)} minutes`;
  return new DeskRefusal(429, "too-often", `This was tried too often. Try again in ${wait}.`, {
    "retry-after": String(seconds),
  });
}
