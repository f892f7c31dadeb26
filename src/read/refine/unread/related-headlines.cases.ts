import { STORY, type UnreadTable } from "./table.ts";

/** What is not of the incident: headlines of related stories. Invented. */
export const relatedHeadlines: UnreadTable = {
  about: "headlines of related stories",
  story: STORY,
  never: [
    "Read more: Deputy shoots woman holding rifle in Teasdale County",
    "Related: Two officers charged with murder in Port Brannock",
    "RELATED: Police release video of fatal shooting of man with knife",
    "Also read: Trooper kills 19-year-old after chase",
    "More: City agrees to pay $3 million over police killing",
    "See also: Officer put on leave after shooting unarmed man",
    "Previous coverage: Man with machete shot by police",
    "You may also like: Sheriff's deputy fires 14 shots at car",
    "Next story: State bureau to investigate shooting of woman, 44",
    "Watch: Body camera video shows officers shoot man with hatchet",
    "More on this story: Family of Rosa Quill, 30, sues city over police shooting",
    "Trending: Prosecutor clears three officers who shot man with gun",
  ],
  still: [
    ["weapon", "Police told more of it: the man held a knife."],
    ["leave", "The officer was put on leave after the shooting."],
    ["video_release", "Police released body camera video of the shooting on Friday."],
  ],
};
