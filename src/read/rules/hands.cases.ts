import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Police killed Omar Teal. A witness said his hands were in the air.",
      expect: { field: "hands", value: "raised", speaker: "witness", about: "Omar Teal" },
    },
    {
      text: "Police killed Omar Teal. Police said he reached for his waistband.",
      expect: { field: "hands", value: "at the waistband", speaker: "police" },
    },
    {
      text: "Police killed Omar Teal. Teal pulled a phone from his pocket.",
      expect: { field: "hands", value: "in a pocket" },
    },
    {
      text: "Police killed Omar Teal. Teal put his right hand behind his back.",
      expect: { field: "hands", value: "behind the back" },
    },
    {
      text: "Police killed Omar Teal. Teal reached under the seat.",
      expect: { field: "hands", value: "reaching in the vehicle" },
    },
    {
      text: "Police killed Omar Teal on Friday. Teal's hands were visible, a witness said.",
      expect: { field: "hands", value: "visible", speaker: "witness", about: "Omar Teal" },
    },
  ],
  never: [
    "Police killed Omar Teal. Officers handcuffed him behind his back.",
    "Police killed Omar Teal. A knife was in his pocket.",
    "Police killed Omar Teal. The officer raised his hands and asked for calm.",
    "Police killed Omar Teal. Officers told him to put his hands up.",
    "Police killed Omar Teal. He never reached for his waistband.",
  ],
};
