import type { Person } from "../session.ts";

/** The pages that the masthead leads to, in order, with the role that each takes. */
export const navigation: readonly { readonly to: "/"; readonly label: string; readonly role: Person["role"] }[] = [
  { to: "/", label: "Record", role: "reader" },
];
