import type { NewDecision } from "../../../contract/decisions.ts";

/** The value of a claim, as a decision sends it, where one is given. */
export type Value = NonNullable<Extract<NewDecision, { kind: "add" }>["value"]>;
