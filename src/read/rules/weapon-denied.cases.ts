import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Police killed Ira Voss on Friday. “It was a phone, not a knife,” said Ana Ruiz, a lawyer for the family.",
      expect: { field: "weapon", value: "knife", mode: "denied", speaker: "lawyer", about: "Ira Voss" },
    },
    {
      text: "Officers shot and killed Ira Voss. His mother said he never had a gun.",
      expect: { field: "weapon", value: "gun", mode: "denied", speaker: "family" },
    },
    {
      text: "Officers shot and killed Ira Voss. A neighbor said the man was not holding a weapon.",
      expect: { field: "weapon", value: "weapon", mode: "denied", speaker: "witness" },
    },
    {
      text: "Police killed Omar Teal on Friday. Teal never pointed the gun at officers, his mother said.",
      expect: { field: "weapon_use", value: "pointed", mode: "denied", speaker: "family", about: "Omar Teal" },
    },
    {
      text: "Police killed Omar Teal on Friday. The attorney said the gun was never pointed at the deputies.",
      expect: { field: "weapon_use", value: "pointed", mode: "denied", speaker: "lawyer" },
    },
    {
      text: "Police killed Omar Teal on Friday. A neighbor said Teal was never holding a knife.",
      expect: { field: "weapon", value: "knife", mode: "denied", speaker: "witness" },
    },
  ],
  never: [
    "Officers shot and killed Ira Voss. He had no gun.",
    "Officers shot and killed Ira Voss. Police said he did not drop the knife.",
    "Officers shot and killed Ira Voss. The chief said the officer was not wearing a camera.",
    "Two people were hurt. The sheriff said nobody had a gun.",
    "Police killed Omar Teal on Friday. The chief said Officer Lee Brandt never pointed a gun at the neighbors.",
    "Police killed Omar Teal on Friday. The chief would not say whether Teal did not raise the gun.",
  ],
};
