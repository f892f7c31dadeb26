import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "A trooper shot and killed a man in Teasdale County.",
      expect: { field: "county", value: "Teasdale County" },
    },
    {
      text: "Police said the shooting happened in rural Quarry Fork County on Friday.",
      expect: { field: "county", value: "Quarry Fork County", speaker: "police" },
    },
    {
      text: "Deputies shot a woman at a home in unincorporated Pell County late Sunday.",
      expect: { field: "county", value: "Pell County" },
    },
    {
      text: "The officer-involved shooting occurred in the Mill Creek area of Orchard County.",
      expect: { field: "county", value: "Orchard County" },
    },
    {
      text: "A state trooper fatally shot a driver after a traffic stop in Odile Parish.",
      expect: { field: "county", value: "Odile Parish" },
    },
    {
      text: "Officers shot a man in Cobalt Ridge, Larch County, on Tuesday.",
      expect: { field: "county", value: "Larch County" },
    },
    {
      text: "The pursuit ended in Drummond County, where officers shot the driver.",
      expect: { field: "county", value: "Drummond County" },
    },
  ],
  never: [
    "Teasdale County sheriff's deputies shot a man.",
    "The shooting is investigated by police in the Teasdale County Sheriff's Office.",
    "Officers shot a man who was wanted in Teasdale County.",
    "A judge in Pell County ruled that police may release the video of the shooting.",
    "Officers shot a man who grew up in Orchard County.",
    "The man police killed was held in the Teasdale County Jail a year before.",
    "The police pursuit began in Larch County.",
    "The family of the man police killed filed suit in Teasdale County Superior Court.",
    "Police shootings in Teasdale County have doubled.",
    "Sheriff Rowan Pike has worked in Teasdale County for ten years, a police union said after the shooting.",
    "Police shot a man. Officers search for a missing child in Teasdale County after the shooting.",
    "The fair in Teasdale County drew thousands.",
    "The Board of Supervisors of Pell County discussed the police shooting.",
  ],
};
