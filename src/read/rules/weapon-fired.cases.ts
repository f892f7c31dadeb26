import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Deputies killed Omar Teal. Teal allegedly opened fire on them first.",
      expect: [
        { field: "weapon", value: "gun", mode: "alleged", about: "Omar Teal" },
        { field: "weapon_use", value: "fired" },
        { field: "armed_status", value: "armed" },
      ],
    },
    {
      text: "The man fired several rounds at officers, and they shot and killed him, the chief said.",
      expect: { field: "weapon_use", value: "fired", speaker: "police" },
    },
    {
      text: "Omar Teal got out of the truck and began shooting at troopers, who shot and killed him.",
      expect: { field: "weapon", value: "gun", about: "Omar Teal" },
    },
    {
      text: "Omar Teal died in an exchange of gunfire with deputies.",
      expect: { field: "weapon_use", value: "fired", about: "Omar Teal" },
    },
    {
      text: "A deputy was shot by the man before officers killed the man.",
      expect: { field: "weapon", value: "gun" },
    },
    {
      text: "Police killed Omar Teal on Friday. Teal never fired a shot, his family said.",
      expect: { field: "weapon_use", value: "fired", mode: "denied", speaker: "family", about: "Omar Teal" },
    },
  ],
  never: [
    "Officer Dana Pell killed Omar Teal, 16. Video shows Teal turning; he fired four times.",
    "Officer Rowan Pike shot Ana Ruiz, 21. She rolled toward him and he fired a single bullet.",
    "Officer Dana Pell shot at a man, who was killed.",
    "Deputies opened fire, killing Omar Teal.",
    "Omar Teal was shot and killed after he threatened to shoot at officers.",
    "Deputies killed Omar Teal. Teal never fired a shot.",
    "Officers killed Omar Teal. A neighbor opened fire from a porch.",
    "Officers killed Omar Teal, who had been fired from his job.",
    "Omar Teal was shot by officers and died.",
  ],
};
