import { STORY, type UnreadTable } from "./table.ts";

/** What is not of the incident: a suspect's past. Invented. */
export const suspectsPast: UnreadTable = {
  about: "a suspect's past",
  story: STORY,
  never: [
    "Court records show that he had been convicted of robbery with a handgun in 2019.",
    "He had been arrested in 2028 for carrying a concealed knife.",
    "The man served three years in prison for fleeing from police in a stolen car.",
    "He had a criminal history that included an assault with a hatchet.",
    "He had been arrested for waving a sword at a neighbor in 2025.",
    "In 2026, he ran from deputies during a traffic stop and was fined.",
    "He was on probation for possessing a firearm.",
    "Records show that he pleaded guilty to pointing a shotgun at a neighbor in 2027.",
    "He had previously threatened an officer with a machete, according to court records.",
    "His record includes arrests for domestic violence and for brandishing a pistol.",
    "A judge had ordered him in 2029 to give up his rifles.",
    "He was wanted for a burglary in which a gun was stolen.",
  ],
  still: [
    ["weapon", "He pointed a handgun at officers, police said."],
    ["fleeing", "He fled from deputies, police said."],
    ["mental_health", "He had a history of schizophrenia, his mother said."],
  ],
};
