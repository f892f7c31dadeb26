import type { RuleCases } from "../rule-cases.ts";

const dollars = (value: number) => ({ value, minimum: value, maximum: value, unit: "US dollars" });

export const cases: RuleCases = {
  match: [
    {
      text: "Officers killed Ira Voss. The city will pay $1.25 million to the family of Ira Voss.",
      expect: { field: "settlement", value: dollars(1_250_000) },
    },
    {
      text: "Officers killed Ira Voss. Cobalt Ridge agreed to pay his family $400,000 to settle the suit.",
      expect: { field: "settlement", value: dollars(400_000) },
    },
    {
      text: "Officers killed Ira Voss Jr. The City Council approved a $2 million settlement with Voss' mother.",
      expect: { field: "settlement", value: dollars(2_000_000) },
    },
    {
      text: "Deputies shot Ana Ruiz. The county settled the lawsuit for nearly $3.5 million, her attorney said.",
      expect: {
        field: "settlement",
        value: { value: 3_500_000, approximate: true, unit: "US dollars" },
        speaker: "lawyer",
      },
    },
    {
      text: "Deputies killed Ana Ruiz. A $750,000 settlement with Ruiz's estate was approved by a judge.",
      expect: { field: "settlement", value: dollars(750_000) },
    },
    {
      text: "Officers killed a man. The city and the family have agreed to a six million dollar settlement.",
      expect: { field: "settlement", value: dollars(6_000_000) },
    },
    {
      text: "Officers killed Ira Voss. The council voted unanimously to approve the proposed $2 million payment to his family.",
      expect: { field: "settlement", value: dollars(2_000_000) },
    },
    {
      text: "Officers killed Ira Voss. The city paid the family more than $1 million and did not admit fault.",
      expect: { field: "settlement", value: { value: null, minimum: 1_000_000, unit: "US dollars" } },
    },
    {
      text: "Officers killed Ira Voss. Voss's parents received a $300k settlement from the city.",
      expect: { field: "settlement", value: dollars(300_000) },
    },
    {
      text: "Officers killed Ira Voss. The council voted 6-1 for a $5 million settlement over the killing of Ira Voss.",
      expect: { field: "settlement", value: dollars(5_000_000) },
    },
  ],
  never: [
    "Officers killed Ira Voss. The family seeks $30 million from the city.",
    "Officers killed Ira Voss. A panel voted against paying $1.25 million to the Voss family.",
    "Officers killed Ira Voss. His family could get a $1.25 million settlement.",
    "Officers killed Ira Voss. The city reached a tentative $1.25 million settlement with the family.",
    "Officers killed Ira Voss. The council will consider a proposed $2 million settlement with his family on Monday.",
    "Officers killed Ira Voss. The council rejected a $2 million settlement with the family.",
    "Officers killed Ira Voss. The city offered to settle the suit for $50,000.",
    "Officers killed Ira Voss. The city has not agreed to pay the family $2 million.",
    "Officers killed Ira Voss. The city will pay the family $2 million if a judge approves the deal.",
    "Officers killed Ira Voss. A separate $27 million deal with the family of Angela Parks was approved.",
    "Officers killed Ira Voss. The city paid Angela Parks' family $10 million.",
    "Officers killed Ira Voss. The city has paid $40 million in police settlements since 2020.",
    "Officers killed Ira Voss. A jury awarded the family $5 million, which the city paid.",
    "Officers killed Ira Voss. Friends raised $9,000 to pay for the funeral, the family said.",
    "Officers killed Ira Voss. The city agreed to pay Officer Rowan Pike $90,000 to settle his claim.",
    "Officers killed Ira Voss. The family filed a $10 million lawsuit.",
    "Officers killed Ira Voss. The committee approved a $2 million settlement with his family.",
    "Officers killed Ira Voss. The case was settled for an undisclosed sum.",
  ],
};
