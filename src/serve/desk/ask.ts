/** That the desk's server did not do as it was asked, and why, in a sentence. */
export class Refused extends Error {
  readonly code: string;
  readonly status: number;
  /** Everything that the server answered. */
  readonly answer: unknown;

  constructor(status: number, code: string, message: string, answer: unknown) {
    super(message);
    this.name = "Refused";
    this.status = status;
    this.code = code;
    this.answer = answer;
  }
}

/** What is put behind an address: what is undefined or empty is left out. */
export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

/** Asks the server for something. Throws Refused where it does not give it, with its own sentence. */
export async function ask<Answer>(path: string, query: Query = {}, signal?: AbortSignal): Promise<Answer> {
  return answered(await fetch(withQuery(path, query), signal ? { signal } : {}));
}

/** Sends something to the server, as JSON. Throws Refused where it does not take it. */
export async function send<Answer>(
  path: string,
  body: unknown,
  method: "POST" | "PUT" | "DELETE" = "POST",
): Promise<Answer> {
  const headers = { "content-type": "application/json" };
  return answered(await fetch(path, { method, headers, body: JSON.stringify(body) }));
}

/** Sends files to the server, as a form does. Throws Refused where it does not take them. */
export async function sendForm<Answer>(path: string, body: FormData): Promise<Answer> {
  return answered(await fetch(path, { method: "POST", body }));
}

export function withQuery(path: string, query: Query): string {
  const told = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[name, String(value)]],
  );
  return told.length === 0 ? path : `${path}?${new URLSearchParams(told)}`;
}

async function answered<Answer>(response: Response): Promise<Answer> {
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as Answer;
  const { code = "fault", message = `The desk answered ${response.status}.` } = (answer ?? {}) as {
    code?: string;
    message?: string;
  };
  throw new Refused(response.status, code, message, answer);
}
