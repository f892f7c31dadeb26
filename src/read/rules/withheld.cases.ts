import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Officers shot and killed a man. Chief Ada Brandt declined to release the man's name.",
      expect: { field: "name", value: null, mode: "withheld", speaker: "police", about: "a man" },
    },
    {
      text: "Officers killed a woman. Police would not discuss the cause of death.",
      expect: { field: "cause_of_death", value: null, mode: "withheld", speaker: "police" },
    },
    {
      text: "The department has not released the names of the officers.",
      expect: { field: "names_release", mode: "withheld", speaker: "police" },
    },
    {
      text: "The sheriff refused to say how many shots were fired.",
      expect: { field: "shots_fired", mode: "withheld", speaker: "police" },
    },
    {
      text: "Chief Ada Brandt would not release the body camera video.",
      expect: { field: "video_release", mode: "withheld", speaker: "police" },
    },
  ],
  never: [
    "The man refused to drop the knife.",
    "Officers did not fire.",
    "The chief released the man's name.",
    "He refused to give up, his mother said.",
  ],
};
