import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Police killed Omar Teal on Friday. Teal was shot four times, an autopsy found.",
      expect: { field: "times_hit", value: { value: 4 }, about: "Omar Teal" },
    },
    {
      text: "Officer Dana Pell shot Omar Teal, 30, twice.",
      expect: { field: "times_hit", value: { value: 2 }, about: "Omar Teal" },
    },
    {
      text: "Deputies killed Omar Teal. The family says he was hit six times.",
      expect: { field: "times_hit", value: { value: 6 }, speaker: "family" },
    },
    {
      text: "Deputies killed Omar Teal. He was shot at least eight times.",
      expect: { field: "times_hit", value: { value: null, minimum: 8 } },
    },
    {
      text: "Deputies killed Omar Teal. Three bullets hit him.",
      expect: { field: "times_hit", value: { value: 3 } },
    },
    {
      text: "Deputies killed Omar Teal. An autopsy found nine gunshot wounds.",
      expect: { field: "times_hit", value: { value: 9 } },
    },
  ],
  never: [
    "Deputies killed Omar Teal. The deputy fired four times.",
    "Deputies killed Omar Teal. The officers were shot at three times.",
    "Deputies killed Omar Teal. A deputy was shot twice and lived.",
    "Deputies killed Omar Teal. He was hit twice with a Taser.",
    "Deputies killed Omar Teal. It is not known whether he was hit twice.",
    "Deputies killed Omar Teal. Both deputies shot him, each hitting him twice.",
  ],
};
