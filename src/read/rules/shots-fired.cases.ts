import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Officer Neil Carraway fired five rounds, killing the man.",
      expect: { field: "shots_fired", value: { value: 5, minimum: 5, maximum: 5, unit: "shots" }, speaker: "document" },
    },
    {
      text: "Four deputies fired 61 shots in all at the van and its driver, the sheriff said.",
      expect: { field: "shots_fired", value: { value: 61 }, speaker: "police" },
    },
    {
      text: "Police fired at least 12 times at the woman.",
      expect: { field: "shots_fired", value: { value: null, minimum: 12, maximum: null } },
    },
    {
      text: "Officers fired nearly 40 rounds at the car, prosecutors said.",
      expect: { field: "shots_fired", value: { value: 40, approximate: true }, speaker: "prosecutor" },
    },
    {
      text: "A trooper fired his weapon twice, striking the man in the chest.",
      expect: { field: "shots_fired", value: { value: 2 } },
    },
    {
      text: "The report says 19 shots were fired by officers that night.",
      expect: { field: "shots_fired", value: { value: 19 } },
    },
    { text: "The woman was shot at 22 times by deputies.", expect: { field: "shots_fired", value: { value: 22 } } },
    {
      text: "The deputy fired three or four shots and the man died.",
      expect: { field: "shots_fired", value: { value: null, minimum: 3, maximum: 4 } },
    },
    {
      text: "A neighbor, Lena Ostrom, said she heard six shots before the man fell.",
      expect: { field: "shots_fired", value: { value: 6 }, speaker: "witness" },
    },
    {
      text: "Police shot and killed Omar Teal, 31. More than 90 rounds were fired.",
      expect: { field: "shots_fired", value: { minimum: 91 } },
    },
    {
      text: "Police shot and killed Omar Teal, 31. He was hit by eight of the 20 shots fired.",
      expect: { field: "shots_fired", value: { value: 20 } },
    },
    {
      text: "Police shot and killed Omar Teal, 31. Officers fired a barrage of 60 bullets.",
      expect: { field: "shots_fired", value: { value: 60 } },
    },
  ],
  never: [
    "Officers shot him 13 times.",
    "The man was shot four times by a deputy.",
    "The man fired three shots at officers before they killed him.",
    "Officers fired multiple rounds, and the woman died.",
    "Police fired four bean bag rounds at the man.",
    "An officer fired his Taser twice at the man.",
    "Each of the officers fired two rounds.",
    "Officer Dana Pell fired three rounds and Officer Ray Ives fired two.",
    "A resident called 911 after hearing four shots.",
    "No shots were fired by officers, police said.",
    "Officers were sent to a shots-fired call around 9 p.m.",
    "It is not known how many shots the deputies fired.",
    "Police shot and killed Omar Teal after he fired at officers. Nine shots were fired.",
  ],
};
