import type { Person } from "../session.ts";

/** The pages that the masthead leads to, in order, with the role that each takes. */
export const navigation: readonly {
  readonly to:
    | "/"
    | "/inbox"
    | "/decisions"
    | "/add"
    | "/reports"
    | "/subscriptions"
    | "/releases"
    | "/people"
    | "/audit";
  readonly label: string;
  readonly role: Person["role"];
}[] = [
  { to: "/", label: "Record", role: "reader" },
  { to: "/inbox", label: "Inbox", role: "reader" },
  { to: "/decisions", label: "Decisions", role: "reader" },
  { to: "/add", label: "Add", role: "reader" },
  { to: "/reports", label: "Reports", role: "reader" },
  { to: "/subscriptions", label: "Subscriptions", role: "reader" },
  { to: "/releases", label: "Releases", role: "reader" },
  { to: "/people", label: "People", role: "admin" },
  { to: "/audit", label: "Audit", role: "admin" },
];
