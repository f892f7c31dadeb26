import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Officers killed a man. The prosecutor released a 40-page report on the shooting on June 3.",
      expect: { field: "report_release", value: { state: "done", what: "40-page report released" } },
    },
    {
      text: "Deputies shot a man. The findings of the investigation will be made public, the sheriff said.",
      expect: { field: "report_release", value: { state: "announced" }, speaker: "police" },
    },
    {
      text: "Officers killed Omar Teal. The 911 call was released on Friday.",
      expect: { field: "report_release", value: { state: "done", what: "911 call released" } },
    },
    {
      text: "Officers killed Omar Teal. Attorney General Nila Brandt released the full files on Friday.",
      expect: { field: "report_release", value: { state: "done", what: "full files released" } },
    },
  ],
  never: [
    "Officers killed a man who had released the files of a company.",
    "Officers killed a man. The report was not released.",
    "Officers killed a man. The family wants the report to be released.",
    "Officers killed a man. The group released an annual report on police shootings.",
    "Officers responded to a report of gunfire and killed a man.",
    "Officers killed a man. It is unclear if the report will be released.",
  ],
};
