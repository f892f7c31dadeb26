import { STORY, type UnreadTable } from "./table.ts";

/** What is not of the incident: statistics. Invented. */
export const statistics: UnreadTable = {
  about: "statistics",
  story: STORY,
  never: [
    "Police in the state have shot and killed 14 people so far this year.",
    "Nationwide, about 1,000 people are shot and killed by police each year.",
    "On average, officers fire at three people a year in the county.",
    "It was the seventh fatal police shooting in the city this year.",
    "Statistics show that one in four people killed by police has a mental illness.",
    "Since 2015, most people killed by officers in the state were armed with a gun.",
    "A database of the state lists 40 people killed by deputies over ten years.",
    "Of those killed by police last year, 12 percent were unarmed.",
    "Officers in the state fired 300 shots in the past five years, records show.",
    "Across the country, police kill more than two people a day.",
    "Black men are more than twice as likely to be killed by police, a study found.",
    "More than half of the people shot by officers in the past decade held a knife, data show.",
  ],
  still: [
    ["shots_fired", "An officer fired three shots, the sheriff said."],
    ["persons_killed", "One person was killed, the sheriff said."],
    ["race", "The Black man was 40 years old, relatives said."],
  ],
};
