import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Police shot a man in the 1200 block of Larch Street on Friday.",
      expect: { field: "street_address", value: "1200 block of Larch Street" },
    },
    {
      text: "Deputies were called to a home at 366 Copper River Road, where they shot a woman, the sheriff said.",
      expect: { field: "street_address", value: "366 Copper River Road", speaker: "police" },
    },
    {
      text: "Officers responded to the 500 block of E. Mill Lane and shot a man.",
      expect: { field: "street_address", value: "500 block of E. Mill Lane" },
    },
    {
      text: "The shooting happened about 9 p.m. in the 3400 block of South Orchard.",
      expect: { field: "street_address", value: "3400 block of South Orchard" },
    },
    {
      text: "A trooper stopped the car in the 80 block of 12th Street. Police shot a man outside 41 Pell Avenue.",
      expect: { field: "street_address", value: "41 Pell Avenue" },
    },
    {
      text: "The police shooting occurred in the unit block of Quarry Court, police said.",
      expect: { field: "street_address", value: "Unit block of Quarry Court", speaker: "police" },
    },
    {
      text: "The officer-involved shooting occurred on March 4, 2031, at a complex in the 300 block of Larch Street.",
      expect: { field: "street_address", value: "300 block of Larch Street" },
    },
    {
      text: "Officers fatally shot a man at 18 Drummond St. The man was 40.",
      expect: { field: "street_address", value: "18 Drummond St." },
    },
    {
      text: "Officers shot a man on Larch Street.",
      expect: { field: "street_address", value: "Larch Street" },
    },
    {
      text: "Officers were called to a home on Valley View Drive, where they shot a man.",
      expect: { field: "street_address", value: "Valley View Drive" },
    },
  ],
  never: [
    "A man drove on Larch Street before officers shot him.",
    "The last shooting by a city officer was in the 9500 block of Mill Lane.",
    "Officers looked for a man who had committed a robbery in the 500 block of Mill Lane.",
    "Police identified the man killed as Ira Voss, 40, of the 2700 block of Larch Street.",
    "Officers shot Ira Voss, who lived in the 2700 block of Larch Street.",
    "The officer who shot the man is a resident of the 90 block of Pell Avenue.",
    "Alder Crossing Police Department, 400 Main Street, Alder Crossing.",
    "Anyone who saw the shooting may visit the police office at 400 Main Street.",
    "A vigil for the man police killed was held in the 1200 block of Larch Street.",
    "The robbery took place in the 800 block of Mill Lane, police said, before officers shot the man.",
    "The car, stolen from the 100 block of Quarry Court, was stopped by police.",
    "Officers fired 12 rounds and closed Main Street.",
    "A boy was shot in the 100 block of Pell Avenue. A girl was shot in the 200 block of Mill Lane.",
    "Five months ago, police shot another man in the 600 block of Copper Road, in a separate incident.",
  ],
};
