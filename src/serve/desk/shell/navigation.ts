import type { Person } from "../session.ts";

/** The pages that the masthead leads to, in order, with the role that each takes. */
export const navigation: readonly {
  readonly to: "/" | "/inbox" | "/decisions" | "/releases" | "/reports";
  readonly label: string;
  readonly role: Person["role"];
}[] = [
  { to: "/", label: "Record", role: "reader" },
  { to: "/inbox", label: "Inbox", role: "reader" },
  { to: "/decisions", label: "Decisions", role: "reader" },
  { to: "/reports", label: "Reports", role: "reader" },
  { to: "/releases", label: "Releases", role: "reader" },
];
