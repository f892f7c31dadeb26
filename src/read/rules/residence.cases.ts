import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Officers killed Jane Marlow, 34, of Alder Crossing.",
      expect: { field: "residence", value: "Alder Crossing", about: "Jane Marlow" },
    },
    {
      text: "Deputies killed Omar Teal. Teal, 51, of Larch Falls, Montana, was a carpenter.",
      expect: { field: "residence", value: "Larch Falls, Montana", about: "Omar Teal" },
    },
    { text: "Police shot and killed a Pinebrook man.", expect: { field: "residence", value: "Pinebrook" } },
    { text: "A trooper killed a man from Cedar Hollow.", expect: { field: "residence", value: "Cedar Hollow" } },
    {
      text: "Officers killed Ivo Brandt. Brandt lived in Stone Harbor, his mother said.",
      expect: { field: "residence", value: "Stone Harbor", speaker: "family" },
    },
    {
      text: "Officers shot Ray Ives, 19, of the 2700 block of South Alder Avenue.",
      expect: { field: "residence", value: "the 2700 block of South Alder Avenue" },
    },
  ],
  never: [
    "Officer Dana Pell of Alder Crossing shot a man.",
    "Officers killed a man. Lena Ostrom, of Larch Falls, saw it.",
    "Officers killed a Black man.",
    "Officers killed Ray Ives, a senior of Alder Crossing High School.",
    "Officers killed a man. Chief Rowan Pike, of the Alder Crossing Police Department, spoke on Friday.",
    "Officers killed a man in Larch Falls.",
    "Officers killed an Army veteran. He did not live there.",
  ],
};
