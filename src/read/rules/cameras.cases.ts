import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "The deputy was wearing a body camera when he shot the man, the sheriff said.",
      expect: { field: "body_camera", value: true, speaker: "police" },
    },
    {
      text: "Body cameras were not activated when officers killed the woman.",
      expect: { field: "body_camera", value: false },
    },
    {
      text: "Police released body camera footage of the killing of Omar Teal.",
      expect: { field: "body_camera", value: true },
    },
    {
      text: "Officers killed a man. The officers were not wearing body cameras, the chief said.",
      expect: { field: "body_camera", value: false, speaker: "police" },
    },
    { text: "The shooting was captured on a patrol car's dash camera.", expect: { field: "dash_camera", value: true } },
    { text: "Body-worn camera video shows officers shooting the man.", expect: { field: "body_camera", value: true } },
    {
      text: "A trooper killed a driver. The trooper's dashcam was turned off.",
      expect: { field: "dash_camera", value: false },
    },
    {
      text: "The officer who shot the man was wearing a body camera, but the body camera was not activated.",
      expect: { field: "body_camera", value: false },
    },
    {
      text: "Deputies killed a man. Deputies in the county wear no body cameras.",
      expect: { field: "body_camera", value: false },
    },
    {
      text: "Police killed Omar Teal on Friday. None of the officers wore body cameras.",
      expect: { field: "body_camera", value: false },
    },
  ],
  never: [
    "Officers killed a man. It is unclear whether they were wearing body cameras.",
    "Officers killed a man. The council voted to require body cameras.",
    "Officers killed a man. The family demanded the release of body camera video.",
    "Officers killed a man. The city auditor will study body camera use.",
    "Officers killed a man. A security camera recorded it.",
    "Officers killed a man. Officers should wear body cameras, the mayor said.",
    "Officers killed a man. Police have not released body camera video.",
  ],
};
