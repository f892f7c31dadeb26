import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Police killed Omar Teal. He was holding a cellphone.",
      expect: { field: "object_held", value: "phone", about: "Omar Teal" },
    },
    {
      text: "Police killed Omar Teal. The object was a wallet, the chief said.",
      expect: { field: "object_held", value: "wallet", speaker: "police" },
    },
    {
      text: "Police killed Omar Teal. Officers mistook his phone for a gun.",
      expect: { field: "object_held", value: "phone" },
    },
    {
      text: "Officers killed Omar Teal as he came out of a garage with a phone in his hand.",
      expect: { field: "object_held", value: "phone" },
    },
    {
      text: "Police killed Omar Teal on Friday. A witness said Teal had nothing in his hands.",
      expect: { field: "object_held", value: "nothing", speaker: "witness", about: "Omar Teal" },
    },
    {
      text: "Police killed Omar Teal as he walked out with a cellphone on Friday.",
      expect: { field: "object_held", value: "phone", about: "Omar Teal" },
    },
    {
      text: "Police killed Omar Teal on Friday. The object was later identified as a cellphone.",
      expect: { field: "object_held", value: "phone", about: "Omar Teal" },
    },
    {
      text: "Police killed Omar Teal on Friday. All he had was a phone, his sister said.",
      expect: { field: "object_held", value: "phone", speaker: "family" },
    },
  ],
  never: [
    "Police killed Omar Teal. The officer was holding a flashlight.",
    "Police killed Omar Teal. A neighbor had a phone and filmed it.",
    "Police killed Omar Teal. He was not holding a phone.",
    "Police killed Omar Teal. He asked to hold a phone.",
    "Police killed Omar Teal. His mother spoke to him by phone.",
    "Police killed Omar Teal on Friday. A neighbor came out with a phone and filmed it.",
  ],
};
