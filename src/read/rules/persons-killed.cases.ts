import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Officers killed a mother and her infant daughter.",
      expect: { field: "persons_killed", value: { value: 2, unit: "people" } },
    },
    { text: "A deputy shot and killed Omar Teal on Friday.", expect: { field: "persons_killed", value: { value: 1 } } },
    {
      text: "Two men were killed by troopers, the sheriff said.",
      expect: { field: "persons_killed", value: { value: 2 }, speaker: "police" },
    },
    { text: "Three people died after officers fired.", expect: { field: "persons_killed", value: { value: 3 } } },
    {
      text: "The lives of a father and his son were taken. Police killed a father and his son.",
      expect: { field: "persons_killed", value: { value: 2 } },
    },
    {
      text: "Officers allegedly killed a woman.",
      expect: { field: "persons_killed", value: { value: 1 }, mode: "alleged" },
    },
  ],
  never: [
    "Officers shot a man, and he survived.",
    "Police killed several people.",
    "Officers have killed 14 people in the state so far this year.",
    "Officers fired at the car, and nobody was killed.",
    "The man nearly died after officers shot him.",
    "Officers shot a man. The bullet could have killed two people.",
    "A deputy did not kill the man.",
  ],
};
