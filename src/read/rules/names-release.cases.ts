import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Officers killed a man. Police identified the officers involved as Dana Pell and Omar Ruiz.",
      expect: { field: "names_release", value: { state: "done" } },
    },
    {
      text: "Deputies shot a man. The names of the deputies will be released in ten days.",
      expect: { field: "names_release", value: { state: "announced" } },
    },
    {
      text: "The deputy who fired was identified by the sheriff's office as Dana Pell after the man died.",
      expect: { field: "names_release", value: { state: "done" } },
    },
  ],
  never: [
    "Officers killed a man. The names of the officers were not released.",
    "Officers killed a man, who was identified as Omar Teal.",
    "Officers killed a man. The family demanded that the names of the officers be released.",
    "Officers killed a man. It is not known if the names of the officers will be released.",
  ],
};
