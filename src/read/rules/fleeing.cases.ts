import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Deputies shot and killed Omar Teal. Teal ran from officers after a traffic stop, the sheriff said.",
      expect: { field: "fleeing", value: true, speaker: "police", about: "Omar Teal" },
    },
    {
      text: "Officers killed a man who tried to flee when officers approached him.",
      expect: { field: "fleeing", value: true },
    },
    {
      text: "A trooper shot the driver as he drove away from the traffic stop.",
      expect: { field: "fleeing", value: true },
    },
    {
      text: "Police shot a woman. She led deputies on a high-speed chase, police said.",
      expect: { field: "fleeing", value: true, speaker: "police" },
    },
    {
      text: "Officers killed Ivo Brandt. His mother said Brandt was not fleeing.",
      expect: { field: "fleeing", value: false, speaker: "family" },
    },
    {
      text: "Officers killed Ivo Brandt. He allegedly fled on foot.",
      expect: { field: "fleeing", value: true, mode: "alleged" },
    },
    {
      text: "Police shot and killed Omar Teal. Video shows Teal running from Officer Lee Brandt.",
      expect: { field: "fleeing", value: true, about: "Omar Teal" },
    },
  ],
  never: [
    "Officers shot a man. Residents fled their homes when the shooting began.",
    "Officers shot a man. Witnesses ran from the gunfire.",
    "Officers killed Ivo Brandt. Brandt fled Norlandia with his parents and came to Alder Crossing.",
    "Officers shot a man. Another person fled and has not been found.",
    "Officers shot a man. He took off his jacket.",
    "Officers shot a man. Deputies feared he would flee.",
    "Officers shot a man. He ran a small shop near police headquarters.",
    "Officers shot a man who was convicted of fleeing police in 2019.",
    "The officer ran from the car and shot a man.",
  ],
};
