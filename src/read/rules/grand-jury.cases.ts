import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "A grand jury declined to indict Officer Dana Pell in the death of Omar Teal.",
      expect: { field: "grand_jury", value: { what: "no indictment", state: "done" } },
    },
    {
      text: "The grand jury returned a no bill after deputies killed Omar Teal.",
      expect: { field: "grand_jury", value: { what: "no indictment" } },
    },
    {
      text: "Officers killed Omar Teal. A grand jury indicted Officer Dana Pell on a murder charge.",
      expect: { field: "grand_jury", value: { what: "indicted", state: "done" } },
    },
    {
      text: "Officers killed a man. The case will be presented to a Teasdale County grand jury.",
      expect: { field: "grand_jury", value: { state: "announced" } },
    },
  ],
  never: [
    "Officers killed a man. The prosecutor has not decided whether the case will go to a grand jury.",
    "Officers killed a man. The family wants the case presented to a grand jury.",
    "Officers killed a man. A jury heard the civil case.",
  ],
};
