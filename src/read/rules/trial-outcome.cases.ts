import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Former Officer Dana Pell was found guilty of manslaughter in the death of Omar Teal, whom she shot and killed.",
      expect: { field: "trial_outcome", value: { what: "found guilty of manslaughter", state: "done" } },
    },
    {
      text: "Officers killed Omar Teal. Officer Dana Pell was acquitted of all charges.",
      expect: { field: "trial_outcome", value: { what: "acquitted of all charges" } },
    },
    {
      text: "Police killed Omar Teal. A jury acquitted Officer Dana Pell on Friday.",
      expect: { field: "trial_outcome", value: { what: "acquitted" } },
    },
    {
      text: "Police killed Omar Teal. Officer Dana Pell was sentenced to six years in prison.",
      expect: { field: "trial_outcome", value: { what: "sentenced to six years in prison" } },
    },
  ],
  never: [
    "Officers killed Omar Teal, who had been convicted of assault in 2019.",
    "Officers killed Omar Teal. His brother was found guilty of murder.",
    "Officers killed Omar Teal. If Officer Dana Pell is convicted of murder, she faces ten years.",
    "Officers killed Omar Teal. A jury will decide.",
  ],
};
