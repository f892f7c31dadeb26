import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Two officers shot and killed Jane Marlow on Friday.",
      expect: { field: "force_type", value: "firearm", speaker: "document" },
    },
    { text: "The man was shot by a deputy and died at the scene.", expect: { field: "force_type", value: "firearm" } },
    { text: "Officers opened fire, and the driver died.", expect: { field: "force_type", value: "firearm" } },
    {
      text: "Deputies killed Omar Teal in his yard. Police said officers used a Taser on the man first.",
      expect: { field: "force_type", value: "Taser", speaker: "police" },
    },
    {
      text: "Officers killed Ivo Brandt on Monday. Brandt was tased before he was shot, the chief said.",
      expect: { field: "force_type", value: "Taser", speaker: "police" },
    },
    {
      text: "An officer knelt on the man's back for nine minutes, and he died.",
      expect: { field: "force_type", value: "physical restraint" },
    },
    {
      text: "Officers placed the man in a carotid hold and he died at a hospital.",
      expect: { field: "force_type", value: "chokehold" },
    },
    {
      text: "A deputy struck the man with a patrol car, killing him.",
      expect: { field: "force_type", value: "vehicle" },
    },
    {
      text: "Officers fired bean bag rounds at the woman and then shot her.",
      expect: { field: "force_type", value: "less-lethal munition" },
    },
    {
      text: "A police dog bit the man before deputies killed him.",
      expect: { field: "force_type", value: "police dog" },
    },
    {
      text: "Officers allegedly beat the man with batons, and he died.",
      expect: { field: "force_type", value: "baton", mode: "alleged" },
    },
  ],
  never: [
    "Officers were sent to a call of shots fired.",
    "An officer discharged his weapon, killing the dog.",
    "Officers did not use a Taser on the man.",
    "The man grabbed the officer's Taser and fired it.",
    "The man struck a patrol car with his truck.",
    "City policy banned officers from using chokeholds.",
    "Officers are trained to use Tasers on a suspect.",
    "Officers deployed a police dog to search the field for the man.",
    "A neighbor shot the man before officers arrived.",
    "The man shot an officer and fled.",
    "The chief was fired on Monday.",
    "Officer Dana Pell, since fired, stood by.",
    "The officer will be fired, the chief said.",
    "Officers sat in a patrol car outside the house.",
    "Deputies were trying to use a Taser when the man ran.",
  ],
};
