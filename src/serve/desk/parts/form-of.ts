import type { FormEvent } from "react";

/** What was filled in, by name; the page stays. */
export function formOf(event: FormEvent<HTMLFormElement>): (name: string) => string {
  event.preventDefault();
  const form = new FormData(event.currentTarget);
  return (name) => String(form.get(name) ?? "");
}
