/** A sentence, and who says what in it by which words; everything invented. */
export interface AttributionCase {
  readonly text: string;
  readonly source: string | null;
  readonly cue: string;
  readonly content: readonly string[];
}

export const must: readonly AttributionCase[] = [
  {
    text: "“We saw a knife,” Chief Dana Brandt said.",
    source: "Chief Dana Brandt",
    cue: "said",
    content: ["“We saw a knife,”"],
  },
  {
    text: "Deputies told reporters that the driver refused to stop.",
    source: "Deputies",
    cue: "told",
    content: ["that the driver refused to stop"],
  },
  {
    text: "According to the Larch County sheriff, two officers fired.",
    source: "the Larch County sheriff",
    cue: "According to",
    content: ["two officers fired"],
  },
  {
    text: "“He was running,” said Mara Ives, a neighbor. “Then they fired.”",
    source: "Mara Ives, a neighbor",
    cue: "said",
    content: ["“He was running,”", "“Then they fired.”"],
  },
  {
    text: "The officers, the chief said, had no other choice.",
    source: "the chief",
    cue: "said",
    content: ["The officers", "had no other choice"],
  },
  {
    text: "The union believes that the shooting was justified.",
    source: "The union",
    cue: "believes",
    content: ["that the shooting was justified"],
  },
  {
    text: "Investigators believe the man was armed.",
    source: "Investigators",
    cue: "believe",
    content: ["the man was armed"],
  },
  {
    text: "The mayor promised to release the video.",
    source: "The mayor",
    cue: "promised",
    content: ["to release the video"],
  },
];

/** Sentences in which nobody says, thinks or wants anything. */
export const mustNot: readonly string[] = [
  "Two officers arrived at 9 p.m. on Larch Street.",
  "The car crossed the bridge and hit a tree.",
  "The building has 14 floors and two elevators.",
  "It rained for three days in Alder Crossing.",
  "The signs were painted “STOP” in red.",
];
