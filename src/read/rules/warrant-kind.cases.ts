import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Officers shot a man while serving a search warrant.",
      expect: { field: "warrant_kind", value: "search" },
    },
    {
      text: "Deputies serving an arrest warrant shot a man.",
      expect: { field: "warrant_kind", value: "arrest" },
    },
    {
      text: "Police killed Omar Teal during a warrant for assault.",
      expect: { field: "warrant_kind", value: "arrest" },
    },
    {
      text: "Police killed Omar Teal. Investigators said there were warrants for him, but none has been found.",
      expect: { field: "warrant_kind", value: "none" },
    },
    {
      text: "Police killed Omar Teal. The sheriff said Teal was wanted on a felony warrant.",
      expect: { field: "warrant_kind", value: "arrest", speaker: "police" },
    },
  ],
  never: [
    "After the shooting, officers served a search warrant at the man's home.",
    "A judge signed a warrant for the officer who shot the man.",
    "Police killed Omar Teal. An arrest warrant was issued for the deputy.",
    "The policy says officers must knock when they serve a search warrant.",
    "Police killed Omar Teal. Officers had no arrest warrant.",
  ],
};
