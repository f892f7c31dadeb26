export { acceptSafe, type FactSeen, type SafeFact, safeFacts } from "./accept-safe.ts";
export { type CasesBeside, casesBeside, type OtherCase, otherCases } from "./cases-beside.ts";
export {
  type DecisionLine,
  type DecisionLines,
  type DecisionsFilter,
  decisionLines,
  linesOf,
} from "./decision-lines.ts";
export { holdAsked } from "./hold-asked.ts";
export { type InboxItem, type InboxPage, inboxPage } from "./inbox-page.ts";
export { type CaseMatter, type ClaimMatter, type Matter, type MatterAsked, matterOf } from "./matter.ts";
export { type NewlyCome, newlyCome } from "./newly-come.ts";
