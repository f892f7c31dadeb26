import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Officers killed Omar Teal and two bystanders were injured.",
      expect: { field: "persons_injured", value: { value: 2, unit: "people" } },
    },
    {
      text: "Deputies fired at the car, killing the driver and wounding three others.",
      expect: { field: "persons_injured", value: { value: 3 } },
    },
    {
      text: "Police killed a man. No one else was injured, the chief said.",
      expect: { field: "persons_injured", value: { value: 0, minimum: 0, maximum: 0 }, speaker: "police" },
    },
    {
      text: "Officers fired into the crowd. Eight people were hurt.",
      expect: { field: "persons_injured", value: { value: 8 } },
    },
    {
      text: "Officers fired into the crowd. At least four were wounded, the mayor said.",
      expect: { field: "persons_injured", value: { value: null, minimum: 4 }, speaker: "official" },
    },
    { text: "An officer fired. A woman was injured.", expect: { field: "persons_injured", value: { value: 1 } } },
    {
      text: "Police shot and killed Omar Teal, 31. Two bystanders were hit by police bullets.",
      expect: { field: "persons_injured", value: { value: 2 } },
    },
    {
      text: "Police shot and killed Omar Teal, 31. A 12-year-old girl in the car was grazed by a bullet.",
      expect: { field: "persons_injured", value: { value: 1 } },
    },
  ],
  never: [
    "Officers killed a man. Two officers were injured.",
    "Officers killed a man. No officers were injured.",
    "Officers mortally wounded a man.",
    "Officers killed a man. Several people were hurt.",
    "An officer wounded Omar Teal, and Teal died a day later.",
    "Officers killed a man. Two people could have been injured.",
    "Officers killed a man. Last year 14 people were injured by police in the state.",
    "Officers killed a man. Three of the deputies suffered cuts, and two were hurt badly.",
    "Police shot and killed Omar Teal, 31. The police car was hit by a bullet.",
  ],
};
