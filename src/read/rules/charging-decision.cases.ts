import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "No charges will be filed against the officers, County Attorney Lara Quist said.",
      expect: { field: "charging_decision", value: { what: "no charges", state: "done" }, speaker: "prosecutor" },
    },
    {
      text: "The Teasdale County Attorney's Office declined to charge the deputies.",
      expect: { field: "charging_decision", value: { what: "no charges", body: "Teasdale County Attorney's Office" } },
    },
    {
      text: "Officer Jon Vale was charged with second-degree murder.",
      expect: { field: "charging_decision", value: { what: "charged with second-degree murder" }, about: "Jon Vale" },
    },
    {
      text: "The county attorney ruled the shooting justified.",
      expect: { field: "charging_decision", value: { what: "found justified" } },
    },
    {
      text: "The three officers who fired won't be charged.",
      expect: { field: "charging_decision", value: { what: "no charges" } },
    },
    {
      text: "Deputy Sam Hale was indicted on two counts of manslaughter.",
      expect: { field: "charging_decision", value: { what: "charged with two counts of manslaughter" } },
    },
    {
      text: "Officer Dana Pell shot Omar Teal. Pell was fired in May and charged with murder, felonious assault and two counts of dereliction.",
      expect: {
        field: "charging_decision",
        value: { what: "charged with murder, felonious assault and two counts of dereliction" },
        about: "Dana Pell",
      },
    },
    {
      text: "Officer Dana Pell shot Omar Teal and has pleaded not guilty to murder and reckless homicide.",
      expect: { field: "charging_decision", value: { what: "charged with murder and reckless homicide" } },
    },
  ],
  never: [
    "Omar Teal was killed by officers. He had pleaded not guilty to assault.",
    "The county attorney will decide whether charges will be filed.",
    "The man was charged with assault last year.",
    "Two teenagers were charged with murder in the girl's death.",
    "The officer could face charges of manslaughter.",
    "The phone was charged with a cable.",
    "She was charged with caring for the children.",
  ],
};
