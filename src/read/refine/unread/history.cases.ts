import { STORY, type UnreadTable } from "./table.ts";

/** What is not of the incident: history in a background paragraph. Invented. */
export const history: UnreadTable = {
  about: "history in a background paragraph",
  story: STORY,
  never: [
    "In 2019, an Alder Crossing officer shot and killed a woman who was holding a knife.",
    "The shooting comes two years after deputies killed a 40-year-old man with a hammer in the same street.",
    "Last year, three officers fired 22 rounds at a car in Port Brannock.",
    "The department paid $2 million in 2017 over the death of another man.",
    "Five years earlier, a trooper fatally shot an unarmed teenager there.",
    "It was the first fatal police shooting in the town since 2015, when officers killed a man armed with a machete.",
    "In a previous case, the officer was placed on administrative leave.",
    "In 2012, a grand jury declined to indict an officer who had shot a man with a rifle.",
    "The street saw another police shooting in March 2018, when two officers fired at a stolen van.",
    "A decade ago, officers used a Taser on a man who later died.",
    "Back in 2014, police said a man ran from officers with a handgun before he was shot.",
    "In 2016, body camera video of an earlier shooting was released after a month.",
  ],
  still: [
    ["weapon", "The man held a knife, police said."],
    ["officers_who_fired", "Two officers fired, Chief Ada Brandt said."],
    ["leave", "The officers were placed on administrative leave."],
  ],
};
