import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "The police department promised to release the video within 30 days.",
      expect: { field: "commitment", mode: "promised", speaker: "police" },
    },
    {
      text: "The Teasdale County Attorney's Office has pledged to conduct a thorough and transparent investigation.",
      expect: { field: "commitment", mode: "promised", speaker: "prosecutor" },
    },
    {
      text: "Mayor Ida Kell vowed to publish every record of the shooting.",
      expect: { field: "commitment", mode: "promised", speaker: "official" },
    },
    {
      text: "The department will release body camera video by Friday.",
      expect: { field: "commitment", mode: "promised", speaker: "police" },
    },
    {
      text: "Chief Dana Pell said video and more information would be released within a week.",
      expect: { field: "commitment", mode: "promised", speaker: "police" },
    },
    {
      text: "Chief Dana Pell said discipline would begin at once.",
      expect: { field: "commitment", mode: "promised", speaker: "police" },
    },
    {
      text: "The Department of Public Safety said it will now do an administrative investigation of the shooting.",
      expect: { field: "commitment", mode: "promised" },
    },
    {
      text: "Mayor Ida Kell promised support for a full inquiry.",
      expect: { field: "commitment", mode: "promised", speaker: "official" },
    },
    {
      text: "The grand jury will decide on officer Dale Marr.",
      expect: { field: "commitment", mode: "promised" },
    },
    {
      text: "The Alder Crossing Police Department is looking at the shooting. It will publish its findings in May.",
      expect: { field: "commitment", mode: "promised" },
    },
    {
      text: "Additional records will be released after review.",
      expect: { field: "commitment", mode: "promised" },
    },
    {
      text: "His family plans a suit this week over the shooting.",
      expect: { field: "commitment", mode: "promised", speaker: "family" },
    },
    {
      text: "Officers killed Omar Teal. Commissioner Ada Brandt is suspending officer Dana Pell with intent to dismiss him.",
      expect: { field: "commitment", value: { what: "dismiss him", by: ["Ada Brandt"] } },
    },
    {
      text: "Officer Dana Pell, a five-year veteran of the force, will be fired for killing Omar Teal, Chief Ada Brandt said.",
      expect: { field: "commitment", value: { by: ["Ada Brandt"] } },
    },
  ],
  never: [
    "Chief Dana Pell said the officer would not be named.",
    "The chief said he would have fired too.",
    "A neighbor said the video would be released.",
    "The jury found that he had committed a crime when he shot the man.",
    "Police said that the man would be charged if he lived.",
    "The officer will face a hearing.",
    "The chief did not promise to release the video.",
    "The family hopes to see the video.",
    "Neighbors will hold a vigil on Sunday.",
    "The law promises every family a hearing.",
  ],
};
