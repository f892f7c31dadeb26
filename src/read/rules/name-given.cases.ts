import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "The board said it has finished looking into the killing of Ivo Marrable, 13, by an officer last year.",
      expect: { field: "name", value: "Ivo Marrable" },
    },
    {
      text: "Officers shot and killed Ivo Marrable Monday.",
      expect: { field: "name", value: "Ivo Marrable" },
    },
    {
      text: "Officers killed Jane Marlow, 34, on Friday.",
      expect: { field: "name", value: "Jane Marlow", about: "Jane Marlow" },
    },
    {
      text: "A man was killed by deputies, and the coroner identified him as Omar Teal. Deputies killed Omar Teal on Monday.",
      expect: { field: "name", value: "Omar Teal" },
    },
    {
      text: "Officer Dana Pell shot the man.",
      expect: [
        { field: "name", value: "Dana Pell" },
        { field: "rank", value: "officer" },
      ],
    },
    {
      text: "Sergeant Ray Ives and Officer Dana Pell fired, killing the driver.",
      expect: [
        { field: "name", value: "Ray Ives" },
        { field: "name", value: "Dana Pell" },
      ],
    },
    {
      text: "Deputies fatally shot Ivo Brandt, police said.",
      expect: { field: "name", value: "Ivo Brandt", speaker: "police" },
    },
    {
      text: "Ivo Brandt died after an officer shot him.",
      expect: { field: "name", value: "Ivo Brandt", about: "Ivo Brandt" },
    },
  ],
  never: [
    "Officers killed a man. Lena Ostrom, a neighbor, heard shots.",
    "Officers killed a man. Chief Rowan Pike spoke on Friday.",
    "Officers killed a man at the Oak Grove Apartments.",
    "Officers killed a man. Attorney Ben Marsh filed the suit.",
    "Officers killed a man in Larch Falls.",
    "Officers killed Teal on Friday.",
    "Officers killed a man. The Alder Crossing Police Department gave no name.",
  ],
};
