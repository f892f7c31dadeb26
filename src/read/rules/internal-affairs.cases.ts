import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Officers killed a man. Internal affairs is investigating, the chief said.",
      expect: { field: "internal_affairs", value: { state: "under way" }, speaker: "police" },
    },
    {
      text: "Deputies shot a man. The department will conduct its own internal investigation, Chief Ada Brandt said.",
      expect: { field: "internal_affairs", value: { state: "announced" } },
    },
    {
      text: "Officers shot and killed a woman. An internal review was completed in May.",
      expect: { field: "internal_affairs", value: { state: "done" } },
    },
  ],
  never: [
    "Officers killed a man. The family demanded that internal affairs is investigating nothing less.",
    "Officers killed a man, who died of internal injuries.",
    "Officers killed a man. It is unclear whether the department will conduct an internal review.",
    "Officers killed a man. The sheriff's office is investigating.",
  ],
};
