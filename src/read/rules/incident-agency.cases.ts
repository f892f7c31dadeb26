import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Cobalt Ridge Police officers shot and killed a man.",
      expect: { field: "agency", value: "Cobalt Ridge Police" },
    },
    {
      text: "A man was shot and killed by Teasdale County sheriff's deputies.",
      expect: { field: "agency", value: "Teasdale County Sheriff's Office" },
    },
    {
      text: "Officers with the Cobalt Ridge Police Department shot a woman.",
      expect: { field: "agency", value: "Cobalt Ridge Police Department" },
    },
    {
      text: "Jonas Weir, 23, was shot by an Alder Crossing police officer.",
      expect: { field: "agency", value: "Alder Crossing police" },
    },
    {
      text: "On Monday Alder Crossing police shot and killed a man.",
      expect: { field: "agency", value: "Alder Crossing police" },
    },
    {
      text: "The Alder Crossing Police Department spoke on Monday. Alder Crossing police shot a man.",
      expect: { field: "agency", value: "Alder Crossing Police Department" },
    },
    {
      text: "A Cobalt Ridge officer shot and killed Jonas Weir, 23.",
      expect: { field: "agency", value: "Cobalt Ridge police" },
    },
    {
      text: "Alder Township officer Dana Pell was on leave. Pell shot and killed Jonas Weir.",
      expect: { field: "agency", value: "Alder Township police" },
    },
    {
      text: "Two Teasdale County deputies shot Jonas Weir.",
      expect: { field: "agency", value: "Teasdale County Sheriff's Office" },
    },
    {
      text: "Members of the Cobalt Ridge, Oregon police shot a man in Alder Crossing.",
      expect: { field: "agency", value: "Cobalt Ridge police" },
    },
    {
      text: "Three Cobalt Ridge officers were charged with murder in the death of Ana Weir, 46.",
      expect: { field: "agency", value: "Cobalt Ridge police" },
    },
    {
      text: "Ex-Brannoc officer Dale Pell was found guilty of murder for killing Jonas Weir.",
      expect: { field: "agency", value: "Brannoc police" },
    },
    {
      text: "A jury on Monday convicted former Brannoc officer Dale Pell, a 17-year veteran, of murder for shooting Jonas Weir.",
      expect: { field: "agency", value: "Brannoc police" },
    },
  ],
  never: [
    "A man was charged with murder for killing Cobalt Ridge officer Dana Pell.",
    "A Cobalt Ridge officer was charged with theft. Jonas Weir was shot by police.",
    "A Cobalt Ridge officer charged a man with the murder of Jonas Weir.",
    "Four officers shot and killed a man.",
    "Former officer Dana Pell shot and killed a man.",
    "Oregon officers are trained well. A man was shot by two officers.",
    "Police shot a man. Alder Crossing police are investigating.",
    "A man shot at Alder Crossing police.",
    "Two police officers shot a man.",
    "Officers shot a man. The State Police are investigating.",
    "The Cobalt Ridge Police Department said officers shot a man.",
    "A man shot a Cobalt Ridge Police officer.",
    "Cobalt Ridge Police arrested a man who shot his brother.",
  ],
};
