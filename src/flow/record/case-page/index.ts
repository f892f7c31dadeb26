export { type CaseStory, caseStory } from "./case-story.ts";
export { type ShownCase, shownCase } from "./shown-case.ts";
