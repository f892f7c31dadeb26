import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "A deputy shot and killed Omar Teal. Teal was unarmed, the prosecutor said.",
      expect: { field: "armed_status", value: "unarmed", speaker: "prosecutor", about: "Omar Teal" },
    },
    { text: "Officers killed an unarmed man on Friday.", expect: { field: "armed_status", value: "unarmed" } },
    {
      text: "Officers killed Jane Marlow on Friday. Her sister said she was not armed.",
      expect: { field: "armed_status", value: "unarmed", speaker: "family" },
    },
    {
      text: "Police shot and killed a man. No weapon was found at the scene, the chief said.",
      expect: { field: "armed_status", value: "unarmed", speaker: "police" },
    },
    {
      text: "Deputies fatally shot Ivo Brandt, an unarmed man.",
      expect: { field: "armed_status", value: "unarmed", about: "Ivo Brandt" },
    },
    {
      text: "An officer shot a teenager. The teenager had no weapon, according to attorney Lena Ostrom.",
      expect: { field: "armed_status", value: "unarmed", speaker: "lawyer" },
    },
    {
      text: "Officers killed a man. He was reportedly unarmed.",
      expect: { field: "armed_status", value: "unarmed", mode: "alleged" },
    },
    {
      text: "A deputy killed Omar Teal, 31, unarmed, at an Alder Street apartment.",
      expect: { field: "armed_status", value: "unarmed", about: "Omar Teal" },
    },
    {
      text: "Deputies shot and killed unarmed Omar Teal on Friday.",
      expect: { field: "armed_status", value: "unarmed", about: "Omar Teal" },
    },
    {
      text: "Officer Lee Brandt killed Omar Teal. He was not carrying a weapon, his sister said.",
      expect: { field: "armed_status", value: "unarmed", mode: "stated", speaker: "family", about: "Omar Teal" },
    },
    {
      text: "Officers killed Omar Teal. No gun or other weapon was found in the car, investigators said.",
      expect: { field: "armed_status", value: "unarmed", speaker: "investigator" },
    },
  ],
  never: [
    "Officers killed a man. It is not known whether he was unarmed.",
    "Officers killed a man. He was armed.",
    "Officers killed a man. Unarmed patrols are common in other countries.",
    "Officers killed a man. Activists say police kill too many unarmed people.",
    "Officers killed a man. No weapon has been recovered yet.",
    "Officers killed a man. Two weeks later they killed another unarmed man nearby, protesters said.",
    "Officers killed a man. The security guard was unarmed.",
    "Officers killed a man. The officers asked if he was unarmed.",
    "Officers killed Omar Teal. Chief Ana Ruiz, unarmed, came to the vigil.",
    "Unarmed Alder residents marched after officers killed Omar Teal.",
  ],
};
