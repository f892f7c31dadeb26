import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "The Teasdale County Attorney's Office will review the shooting.",
      expect: { field: "prosecutor_review", value: { state: "announced", body: "Teasdale County Attorney's Office" } },
    },
    {
      text: "Prosecutors are reviewing the case, the chief said.",
      expect: { field: "prosecutor_review", value: { state: "under way" }, speaker: "police" },
    },
    {
      text: "The findings were forwarded to the Teasdale County Attorney's Office.",
      expect: { field: "prosecutor_review", value: { state: "under way" } },
    },
    {
      text: "The Harlow County Prosecutor's Office is closely monitoring the case.",
      expect: { field: "prosecutor_review", value: { state: "under way", body: "Harlow County Prosecutor's Office" } },
    },
  ],
  never: [
    "The chief will review the video.",
    "The prosecutor is not reviewing the case.",
    "The report was sent to the family.",
    "The family's lawyer reviewed the video.",
  ],
};
