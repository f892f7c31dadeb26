import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "One officer had discharged their weapon, the chief confirmed.",
      expect: { field: "officers_who_fired", value: { value: 1, unit: "officers" }, speaker: "police" },
    },
    {
      text: "Three deputies opened fire and killed the man.",
      expect: { field: "officers_who_fired", value: { value: 3 } },
    },
    {
      text: "Officer Dana Pell and Sergeant Ray Ives fired at the car.",
      expect: { field: "officers_who_fired", value: { value: 2 } },
    },
    {
      text: "Officers fired their weapons, killing the woman.",
      expect: { field: "officers_who_fired", value: { value: null, minimum: 2, maximum: null } },
    },
    { text: "The man was shot by two troopers.", expect: { field: "officers_who_fired", value: { value: 2 } } },
    {
      text: "A deputy reportedly shot the driver.",
      expect: { field: "officers_who_fired", value: { value: 1 }, mode: "alleged" },
    },
  ],
  never: [
    "Police say officers answering a shots-fired alert chased two people.",
    "Officers answered a call of shots fired on Larch Street.",
    "The second officer did not fire.",
    "The chief fired Officer Pell on Monday.",
    "Police fired at the man.",
    "The man shot two officers before he was killed.",
    "Two officers were shot by the man.",
    "The officer was fired from the department.",
    "If an officer fired, the report will say so.",
    "The man fired at three officers.",
  ],
};
