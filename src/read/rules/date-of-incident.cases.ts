import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Officers came around 12:20 a.m. to the apartment on Larch Street.",
      expect: { field: "time", value: { value: "T00:20", precision: "minute" } },
    },
    {
      text: "Deputies chased Ira Voss about 9:30 p.m. after he fled.",
      expect: { field: "time", value: { value: "T21:30", precision: "minute" } },
    },
    {
      text: "Officers shot and killed a man Tuesday night.",
      expect: { field: "date", value: { value: null, precision: "unresolved", text: "Tuesday night" } },
    },
    {
      text: "Officers shot and killed a man Tuesday night.",
      published: "2031-03-05",
      expect: [
        { field: "date", value: { value: "2031-03-04", precision: "day" } },
        { field: "time", value: { value: "2031-03-04", precision: "part-of-day", text: "night" } },
      ],
    },
    {
      text: "The shooting happened on March 4, 2031, at approximately 2:48 p.m.",
      expect: [
        { field: "date", value: { value: "2031-03-04" } },
        { field: "time", value: { value: "2031-03-04T14:48", precision: "minute" } },
      ],
    },
    {
      text: "A deputy killed her on Nov. 7, the sheriff said Monday.",
      published: "2031-01-06",
      expect: { field: "date", value: { value: "2030-11-07" }, speaker: "police" },
    },
    {
      text: "An incident on Thursday afternoon has left a family in mourning.",
      expect: { field: "date", value: { value: null, text: "Thursday afternoon" } },
    },
    {
      text: "Police on Thursday released video of the May 23 shooting of Ira Voss.",
      published: "2031-06-20",
      expect: { field: "date", value: { value: "2031-05-23" } },
    },
    {
      text: "Officers shot a man today, the mayor said.",
      expect: { field: "date", value: { value: null, precision: "unresolved", text: "today" } },
    },
  ],
  never: [
    "On Friday the sheriff's office fired Dana Pell, who shot Omar Teal.",
    "The oversight office released video of the shooting of Ira Voss, 13, on Thursday.",
    "The sheriff said the deputy was fired on May 31.",
    "The sheriff fired Deputy Dale Marr on May 31.",
    "The mayor came to the vigil at 6 p.m.",
    "COBALT RIDGE, Ore. (Dec. 10, 2031) — Police shot and killed a man.",
    "The chief said Friday that officers followed their training.",
    "The body camera video was released on April 14.",
    "A vigil was held Sunday evening for the man.",
    "The letter was received on May 2, 2031.",
    "The officers were placed on leave Wednesday.",
    "He was pronounced dead at 8:06 p.m.",
  ],
};
