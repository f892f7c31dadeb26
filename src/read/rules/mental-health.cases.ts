import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Officers killed a man who was having a mental health crisis.",
      expect: { field: "mental_health", value: "mental health crisis", speaker: "document" },
    },
    {
      text: "Deputies shot Omar Teal. His sister said Teal had been diagnosed with bipolar disorder.",
      expect: { field: "mental_health", value: "bipolar disorder", speaker: "family", about: "Omar Teal" },
    },
    {
      text: "Police shot and killed a suicidal woman on Elm Street.",
      expect: { field: "mental_health", value: "suicidal" },
    },
    {
      text: "Officers shot and killed Ivo Brandt. Brandt suffered from schizophrenia, his mother said.",
      expect: { field: "mental_health", value: "schizophrenia", speaker: "family" },
    },
    {
      text: "Officers killed Jane Marlow. Relatives spoke of her depression.",
      expect: { field: "mental_health", value: "depression", about: "Jane Marlow" },
    },
    {
      text: "A deputy killed a man. He was reportedly suicidal.",
      expect: { field: "mental_health", value: "suicidal", mode: "alleged" },
    },
    {
      text: "An officer shot a man, Ray Ives. Ives was struggling with PTSD, friends said.",
      expect: { field: "mental_health", value: "PTSD" },
    },
  ],
  never: [
    "Officers killed a man. The mental health crisis team was not called.",
    "Officers killed a man. The city will spend more on mental health services.",
    "Officers killed a man. He had no history of mental illness, his wife said.",
    "Officers killed a man. One of the officers was diagnosed with PTSD.",
    "Officers killed a man. Advocates say police are the wrong answer to mental illness.",
    "Officers killed a man. It is unclear whether he was suicidal.",
    "Officers killed a man. Deputies are trained to handle people in a mental health crisis.",
    "Officers killed a man. His neighbor suffers from depression.",
  ],
};
