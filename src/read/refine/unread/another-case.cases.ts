import { STORY, type UnreadTable } from "./table.ts";

/** What is not of the incident: another case in the same article. Invented. */
export const anotherCase: UnreadTable = {
  about: "another case in the same article",
  story: STORY,
  never: [
    "In a separate incident on Sunday, deputies in Teasdale County shot a woman who had a rifle.",
    "In an unrelated case, a trooper shot a 30-year-old man who was armed with a hatchet.",
    "Also on Monday, in another shooting, two Port Brannock officers fired at a driver.",
    "In a different case, prosecutors declined to charge a deputy who had shot a man holding a knife.",
    "A similar case in Port Brannock ended with an officer charged with murder.",
    "Meanwhile, in Port Brannock, three officers were put on leave after a shooting there.",
    "Hours earlier, in a separate shooting across town, a man with a shotgun was wounded by deputies.",
    "The other shooting, in Teasdale County, killed a 19-year-old who was unarmed.",
    "Elsewhere in the state, police shot a man who pointed a pistol at them.",
    "In an unrelated shooting, an officer fired nine shots at a man with a crowbar.",
    "Two days before, in a separate incident, police killed a man who was fleeing.",
    "In another case, video was released within a week.",
  ],
  still: [
    ["weapon", "The man had a rifle, police said."],
    ["video_release", "Body camera video was released on Friday."],
    ["fleeing", "The man ran from officers, police said."],
  ],
};
