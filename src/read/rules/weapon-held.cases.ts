import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Officers shot a man who was reportedly holding a knife.",
      expect: { field: "weapon", value: "knife", mode: "alleged", about: "a man" },
    },
    {
      text: "Police said the woman, who was shot by an officer, pointed a handgun at them.",
      expect: [
        { field: "weapon", value: "handgun", speaker: "police" },
        { field: "weapon_use", value: "pointed" },
      ],
    },
    {
      text: "A man armed with a machete was shot and killed by deputies.",
      expect: [
        { field: "weapon", value: "machete", mode: "stated" },
        { field: "armed_status", value: "armed" },
      ],
    },
    {
      text: "Deputies fatally shot a teenager. He was carrying a replica gun, the sheriff said.",
      expect: { field: "weapon", value: "replica gun", speaker: "police" },
    },
    {
      text: "Officers shot a man who was holding a hatchet, the Cobalt Ridge Police Department said in a statement.",
      expect: { field: "weapon", value: "ax", speaker: "police" },
    },
    {
      text: "“He came closer. The man was holding a hatchet then. Two officers shot him,” the Cobalt Ridge Police Department said.",
      expect: { field: "weapon", value: "ax", speaker: "police" },
    },
    {
      text: "A man was shot by police. “He was holding a hatchet. The chief lied to us,” his sister said.",
      expect: { field: "weapon", value: "ax", speaker: "family" },
    },
    {
      text: "“Officers shot a man who was holding a hatchet.” The chief said no more.",
      expect: { field: "weapon", value: "ax", speaker: "document" },
    },
    {
      text: "Officers shot a woman holding a pair of scissors, the chief said.",
      expect: { field: "weapon", value: "scissors", speaker: "police" },
    },
    {
      text: "The man lunged at officers with a hammer, and a deputy killed the man.",
      expect: [
        { field: "weapon", value: "hammer" },
        { field: "weapon_use", value: "used to threaten or attack" },
      ],
    },
    {
      text: "Deputies killed Omar Teal. Teal allegedly raised a rifle.",
      expect: [
        { field: "weapon", value: "rifle", mode: "alleged" },
        { field: "weapon_use", value: "raised" },
      ],
    },
    {
      text: "Officer Lee Brandt killed Omar Teal, 31. Police initially said Teal pointed a gun at officers.",
      expect: { field: "weapon_use", value: "pointed", mode: "alleged", speaker: "police", about: "Omar Teal" },
    },
    {
      text: "Police killed Omar Teal on Friday. His lawyer denied that Teal pointed a gun at officers.",
      expect: { field: "weapon_use", value: "pointed", mode: "denied", speaker: "lawyer", about: "Omar Teal" },
    },
    {
      text: "Police killed Omar Teal on Friday. He answered the door with a gun pointed at the floor, the lawyer said.",
      expect: { field: "weapon_use", value: "pointed down", speaker: "lawyer", about: "Omar Teal" },
    },
    {
      text: "Police killed Omar Teal on Friday. Teal had a pistol in his waistband, the chief said.",
      expect: { field: "weapon_use", value: "holstered or put away", speaker: "police", about: "Omar Teal" },
    },
  ],
  never: [
    "Officer Lee Brandt killed Omar Teal, 31. It was initially reported that Teal had a gun.",
    "Officer Dana Pell shot a man. Pell fired a rifle from the porch.",
    "The officer drew his gun and fired, killing the man.",
    "Deputies shot a man who was not holding a weapon.",
    "The chief reminded residents to keep firearms locked away after officers shot a man.",
    "Officers killed a man. A neighbor was carrying a shotgun.",
    "Officers killed a man. Deputies carrying shotguns stood by.",
    "Officers killed a man. If he had a gun, nobody saw it.",
    "Officers killed a man. He had worked in a knife shop.",
    "Officers killed a man. The deputy pointed his rifle at the man.",
    "Officers holding rifles surrounded the house before the woman was killed.",
  ],
};
