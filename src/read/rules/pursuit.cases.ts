import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    { text: "Officers shot a man after a brief foot chase.", expect: { field: "pursuit", value: true } },
    {
      text: "The driver led deputies on a high-speed pursuit before they shot him, the sheriff said.",
      expect: { field: "pursuit", value: true, speaker: "police" },
    },
    {
      text: "Two officers chased the man into an alley, where one of them shot him.",
      expect: { field: "pursuit", value: true },
    },
    { text: "A trooper killed a man at the end of a police pursuit.", expect: { field: "pursuit", value: true } },
    { text: "Ira Voss was being pursued by deputies when he was shot.", expect: { field: "pursuit", value: true } },
    {
      text: "Officers shot a man. The officers gave chase when he ran, police said.",
      expect: { field: "pursuit", value: true, speaker: "police" },
    },
    {
      text: "Police said officers did not chase the man before they shot him.",
      expect: { field: "pursuit", value: false, speaker: "police" },
    },
    {
      text: "Two officers, who were not hurt during the chase, shot the man.",
      expect: { field: "pursuit", value: true },
    },
    {
      text: "Officers shot the driver. There was no police chase, the chief said.",
      expect: { field: "pursuit", value: false, speaker: "police" },
    },
  ],
  never: [
    "An officer saw a clerk chasing the man and fired.",
    "Following the officer-involved shooting, two men ran and officers went in pursuit of them.",
    "Officers shot a man who was chasing his wife with a knife.",
    "A girl chased by the woman fell before the officer fired.",
    "After the shooting, officers chased a second man.",
    "The department's pursuit policy changed after police shot a driver.",
    "Officers shot a man. The family goes on in its pursuit of justice.",
    "Prosecutors pursued charges against the officer who shot him.",
    "The knife chase ended when the neighbor called the police.",
    "Police are pursuing several leads in the shooting.",
    "The officer is pursuing a degree in law, the chief said.",
    "Officers shot a man. The chase unit came later.",
    "In a separate case, troopers chased a driver across two counties.",
  ],
};
