import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "The man's family filed a federal lawsuit over the shooting on Monday.",
      expect: { field: "civil_suit", value: { what: "suit filed", state: "done" } },
    },
    {
      text: "A lawyer for the family said they plan to file a lawsuit against the city.",
      expect: { field: "civil_suit", value: { state: "announced" }, speaker: "lawyer" },
    },
    {
      text: "Officers killed Ira Voss. His mother sued the city and the officer who shot him.",
      expect: { field: "civil_suit", value: { state: "done" } },
    },
    {
      text: "Her parents will sue the county, their attorney said.",
      expect: { field: "civil_suit", value: { state: "announced" } },
    },
    {
      text: "A judge dismissed the wrongful-death suit.",
      expect: { field: "civil_suit", value: { what: "suit dismissed" } },
    },
    {
      text: "The family of Ira Voss, whom officers killed, is suing Cobalt Ridge.",
      expect: { field: "civil_suit", value: { state: "done", when: null } },
    },
    {
      text: "Officers killed Ira Voss on May 3, 2031. The estate of Ira Voss filed a wrongful-death suit on June 9, 2031.",
      expect: {
        field: "civil_suit",
        value: { state: "done", when: { value: "2031-06-09", precision: "day", text: "June 9, 2031" } },
      },
    },
    {
      text: "Deputies shot Ana Ruiz. A federal civil rights lawsuit was filed against Pell County over her killing.",
      expect: { field: "civil_suit", value: { state: "done" } },
    },
    {
      text: "Officers shot Ira Voss, 31. The family's lawsuit alleges that officers fired without warning.",
      expect: { field: "civil_suit", value: { what: "suit filed" } },
    },
    {
      text: "A federal suit against Officer Rowan Pike over the killing of Ira Voss can proceed, a judge ruled on June 9, 2031. Pike shot Voss.",
      expect: { field: "civil_suit", value: { what: "suit filed", when: null } },
    },
    {
      text: "The parents of Ira Voss, killed by police in March 2030, sued the city last month.",
      published: "2031-06-10",
      expect: {
        field: "civil_suit",
        value: { when: { value: "2031-05", precision: "month", text: "last month" } },
      },
    },
    {
      text: "Deputies killed Ira Voss. The family is pursuing a civil suit, a lawyer said.",
      expect: { field: "civil_suit", value: { state: "under way" }, speaker: "lawyer" },
    },
  ],
  never: [
    "The officer filed a lawsuit against the family.",
    "Officer Rowan Pike, who shot the man, is suing the man's estate.",
    "He wore a dark suit.",
    "The chief followed suit.",
    "The family has not filed a lawsuit.",
    "It is not known whether the family filed a lawsuit.",
    "The family may sue the city, a lawyer said.",
    "If the family sues the city, the trial will be long.",
    "The family threatened to sue the county.",
    "The law gives families the right to sue the police.",
    "The family sued the city for records of the shooting.",
    "Officers shot Ira Voss. The family of Angela Bell sued the city.",
    "Officers shot Ira Voss, 31. Voss was at home. Voss died. Officers killed Angela Bell in 2012. Her family sued the city.",
    "The police union sued the county over the shooting.",
    "Officer Rowan Pike was sued in 2019, records show.",
    "The Cobalt Ridge Herald sued the city over the shooting video.",
    "A man has sued the city over his wrongful conviction, and police shot another man.",
    "A lawsuit over the shooting is not expected.",
    "A judge dismissed part of the suit.",
  ],
};
