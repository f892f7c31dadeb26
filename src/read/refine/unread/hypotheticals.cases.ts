import { STORY, type UnreadTable } from "./table.ts";

/** What is not of the incident: hypotheticals. Invented. */
export const hypotheticals: UnreadTable = {
  about: "hypotheticals",
  story: STORY,
  never: [
    "If he had held a knife, the officers would have had a reason, the lawyer said.",
    "An officer could have used a Taser, the lawyer said.",
    "The officers should have given a warning, his sister said.",
    "Had he held a knife, it would be another matter, the mayor said.",
    "Officers may fire if someone points a gun at them, the policy says.",
    "If the video is released, people will see it, the mayor said.",
    "Suppose he had a gun in his bag, the lawyer said.",
    "The lawyer asked what would happen if two officers fired at once.",
    "He might have been holding a phone or a knife, a neighbor guessed.",
    "The officer would be placed on leave if charges were filed, the union said.",
    "Should the prosecutor charge the officer, a trial could take years.",
    "Imagine that a child had been hit by a bullet, the mayor said.",
    "The officer thought he had a gun, the lawyer said.",
    "Mistakenly, the second officer believed he was reaching for a pistol.",
  ],
  still: [
    ["weapon", "He held a knife, the lawyer said."],
    ["deescalation", "An officer used a Taser before the shooting, the lawyer said."],
    ["leave", "The officer was placed on leave, the union said."],
  ],
};
