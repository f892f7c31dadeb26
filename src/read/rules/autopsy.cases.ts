import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    { text: "An autopsy was scheduled for Thursday.", expect: { field: "autopsy", value: { state: "announced" } } },
    {
      text: "An autopsy has been completed, but the results are not public.",
      expect: { field: "autopsy", value: { state: "done" } },
    },
    { text: "The coroner will perform an autopsy.", expect: { field: "autopsy", value: { state: "announced" } } },
    {
      text: "The chief would not discuss the cause, pending an autopsy.",
      expect: { field: "autopsy", value: { state: "announced" } },
    },
    { text: "The autopsy found four gunshot wounds.", expect: { field: "autopsy", value: { state: "done" } } },
  ],
  never: [
    "No autopsy report was mentioned.",
    "An autopsy has not been performed.",
    "It is not known whether an autopsy was performed.",
    "The autopsy room is in the basement.",
  ],
};
