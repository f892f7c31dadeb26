import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    { text: "Deputies shot a woman while serving a search warrant.", expect: { field: "warrant", value: true } },
    {
      text: "Officers were executing a no-knock warrant at the apartment when they shot a man, the chief said.",
      expect: { field: "warrant", value: true, speaker: "police" },
    },
    {
      text: "A man was killed Tuesday as deputies served a drug warrant on Mill Lane.",
      expect: { field: "warrant", value: true },
    },
    {
      text: "Detectives had come to serve an arrest warrant. They shot Ira Voss.",
      expect: { field: "warrant", value: true },
    },
    {
      text: "The police shooting happened during the execution of a search warrant.",
      expect: { field: "warrant", value: true },
    },
    {
      text: "Officers shot a man when they went to arrest him on a felony warrant.",
      expect: { field: "warrant", value: true },
    },
    {
      text: "Officers killed a man. The officers entered the home without a warrant, attorney Ana Ruiz said.",
      expect: { field: "warrant", value: false, speaker: "lawyer" },
    },
  ],
  never: [
    "Officers shot a man who had a warrant out for his arrest.",
    "After the shooting, officers served a search warrant at the man's home.",
    "Detectives later executed a search warrant and found a rifle.",
    "Police executed a search warrant at his house on Friday and recovered a handgun.",
    "Officers shot a man. They were not serving a warrant, the chief said.",
    "The city has banned officers from serving no-knock warrants since police killed her.",
    "The policy says officers must knock when they serve a warrant.",
    "The unit is tasked with serving high-risk warrants.",
    "Officers shot a man after a records check showed an active warrant.",
    "A judge signed a warrant for the officer who shot the man.",
    "The drone may not be flown without a warrant.",
    "Four years ago, in another case, officers shot a man while serving a warrant.",
  ],
};
