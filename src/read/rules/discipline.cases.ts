import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Officer Dana Pell, who killed Omar Teal, was fired from the department in May.",
      expect: { field: "discipline", value: { what: "fired", state: "done" } },
    },
    {
      text: "Officers killed Omar Teal. Officer Dana Pell was suspended for 30 days.",
      expect: { field: "discipline", value: { what: "suspended for 30 days" } },
    },
    {
      text: "Police killed Omar Teal. The department fired Officer Dana Pell.",
      expect: { field: "discipline", value: { what: "fired" } },
    },
    {
      text: "Officers killed Omar Teal. Officer Dana Pell resigned in June.",
      expect: { field: "discipline", value: { what: "resigned" } },
    },
    {
      text: "Officers killed Omar Teal. The officers will not be disciplined, the chief said.",
      expect: { field: "discipline", value: { what: "no discipline", state: "declined" } },
    },
    {
      text: "Three officers who killed Omar Teal were charged with murder and suspended without pay.",
      expect: { field: "discipline", value: { what: "suspended without pay", state: "done" } },
    },
    {
      text: "Officers killed Omar Teal. Commissioner Ada Brandt is suspending officer Dana Pell.",
      expect: { field: "discipline", value: { what: "suspended" }, about: "Dana Pell" },
    },
    {
      text: "Officers Dana Pell and Rowan Pike, who killed Omar Teal, had their employment terminated.",
      expect: { field: "discipline", value: { what: "fired" } },
    },
    {
      text: "Officer Dana Pell killed Omar Teal. Pell was reinstated in May.",
      expect: { field: "discipline", value: { what: "reinstated" }, about: "Dana Pell" },
    },
    {
      text: "Sgt. Dana Pell and officer Rowan Pike killed Omar Teal. They were suspended.",
      expect: { field: "discipline", value: { what: "suspended" } },
    },
    {
      text: "Three officers, Dana Pell, Rowan Pike and Ada Voss, were charged with murder over Omar Teal, 46, and had their employment terminated.",
      expect: { field: "discipline", value: { what: "fired" } },
    },
  ],
  never: [
    "Officers killed Omar Teal. Two students had filmed them. They were suspended.",
    "Officer Dana Pell was attacked and fired at Omar Teal, who was killed.",
    "Officers killed Omar Teal. The service was suspended.",
    "Officers killed Omar Teal. Shots were fired by the officers.",
    "Officer Dana Pell fired at Omar Teal, who was killed.",
    "Officers killed Omar Teal, who had been fired from his job.",
    "Officers killed Omar Teal. The family demanded that Officer Dana Pell be fired.",
    "Officers killed Omar Teal. It is unclear whether Officer Dana Pell was fired.",
  ],
};
