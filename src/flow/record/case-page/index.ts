export { type CaseStory, caseStory } from "./case-story.ts";
export { type HoldInForce, type HoldsOfCase, holdsInForce } from "./holds-in-force.ts";
export { type ShownCase, shownCase } from "./shown-case.ts";
