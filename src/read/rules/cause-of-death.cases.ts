import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Officers shot and killed Omar Teal. Teal died of gunshot wounds to the chest, the medical examiner said.",
      expect: {
        field: "cause_of_death",
        value: "gunshot wounds to the chest",
        speaker: "medical-examiner",
        about: "Omar Teal",
      },
    },
    {
      text: "Deputies killed a man. The State Medical Examiner determined that the cause of death was gunshot wounds of the chest and abdomen, and that the manner of death was homicide.",
      expect: [
        { field: "cause_of_death", value: "gunshot wounds of the chest and abdomen" },
        { field: "manner_of_death", value: "homicide" },
      ],
    },
    {
      text: "Officers killed Jane Marlow. The coroner ruled her death a homicide.",
      expect: { field: "manner_of_death", value: "homicide", about: "Jane Marlow" },
    },
    {
      text: "Officers restrained Ivo Brandt, and Brandt died. An autopsy found that he died from asphyxia.",
      expect: { field: "cause_of_death", value: "asphyxia", about: "Ivo Brandt" },
    },
    {
      text: "Officers killed a man. His death was ruled a suicide.",
      expect: { field: "manner_of_death", value: "suicide" },
    },
    {
      text: "Officers killed a woman. She allegedly died of a gunshot wound.",
      expect: { field: "cause_of_death", value: "gunshot wound", mode: "alleged" },
    },
  ],
  never: [
    "Officers killed a man. Homicide detectives are investigating.",
    "Officers killed a man. The officer was charged with reckless homicide.",
    "Officers killed a man. Prosecutors ruled the death a justifiable homicide.",
    "Officers killed a man. The cause of death has not been released.",
    "Officers killed a man. The coroner has not ruled the death a homicide.",
    "Officers killed a man. An autopsy will show whether he died of gunshot wounds.",
    "Officers killed a man. His uncle died of an overdose.",
    "Officers killed a man and a woman. The coroner ruled the death a homicide.",
  ],
};
