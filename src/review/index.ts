export { type Checked, checkDeed, type Seen } from "./check-deed.ts";
export type { Hold } from "./holds/hold.ts";
export { holdsOf } from "./holds/holds-of.ts";
export { defaultPolicy, HoldPolicy, type HoldRule, holdRules, ruleWords } from "./holds/policy.ts";
export { type PublicCases, withHolds } from "./holds/with-holds.ts";
export { holdOn, onClaim, onFact, onPerson } from "./subjects.ts";
export { type WaitingOptions, waiting } from "./waiting.ts";
export type { Waiting } from "./waiting-item.ts";
