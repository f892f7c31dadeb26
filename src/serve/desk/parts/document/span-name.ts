import type { Span } from "./span.ts";

/** A span as an address names it: `120-164`. */
export function nameOfSpan({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** The span that an address names; null for anything else. */
export function spanNamed(name: string | undefined): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(name ?? "") ?? [];
  const span = { start: Number(start), end: Number(end) };
  return span.start < span.end ? span : null;
}
