import { describe, expect, it } from "vitest";
import type { FieldName, FieldValue } from "../model/index.ts";
import { step } from "./claims.cases.ts";
import { opposed } from "./opposed.ts";

type Pair = readonly [field: FieldName, a: FieldValue, b: FieldValue];

const excluding: readonly Pair[] = [
  ["call_source", "911 call", "non-emergency call"],
  ["encounter_reason", "stabbing", "domestic disturbance"],
  ["encounter_reason", "traffic stop", "warrant service"],
  ["encounter_reason", "expired registration", "moving violation"],
  ["weapon", "kitchen knife", "folding knife"],
  ["weapon", "gun", "replica gun"],
  ["weapon", "knife", "screwdriver"],
  ["weapon_use", "dropped or put down", "in hand"],
  ["weapon_use", "pointed", "pointed down"],
  ["weapon_use", "holstered or put away", "raised"],
  ["hands", "visible", "in a pocket"],
  ["vehicle_motion", "accelerated", "reversed"],
  ["wounds", "head", "leg"],
  ["wounds", "back", "chest"],
  ["hands", "raised", "at the waistband"],
  ["hands", "empty", "in a pocket"],
  ["position", "lying", "sitting"],
  ["position", "lying", "coming toward officers"],
  ["position", "inside a vehicle", "outside a vehicle"],
  ["vehicle_motion", "accelerated", "rolled slowly"],
  ["vehicle_motion", "drove", "drove away"],
  ["object_held", "phone", "wallet"],
  ["warrant_kind", "arrest", "none"],
  ["deescalation", "warning given", "no warning given"],
  ["officer_account", "thought there was a weapon", "saw no weapon"],
  [
    "investigating_body",
    step("under way", { body: "Oregon State Police" }),
    step("done", { body: "Teasdale County Sheriff" }),
  ],
];

const standing: readonly Pair[] = [
  ["call_source", "911 call", "ShotSpotter alert"],
  ["encounter_reason", "domestic disturbance", "disturbance"],
  ["encounter_reason", "traffic stop", "pursuit"],
  ["encounter_reason", "traffic stop", "seat belt"],
  ["weapon", "knife", "folding knife"],
  ["weapon", "knife", "gun"],
  ["wounds", "chest", "torso"],
  ["position", "sitting", "inside a vehicle"],
  ["hands", "raised", "empty"],
  ["force_type", "firearm", "Taser"],
  ["officer_account", "feared for life", "followed training"],
  [
    "investigating_body",
    step("under way", { body: "State police" }),
    step("under way", { body: "Oregon State Police" }),
  ],
  [
    "investigating_body",
    step("under way", { body: "Oregon State Police" }),
    step("under way", { body: "Civilian Review Board" }),
  ],
  ["investigating_body", step("under way", { body: null }), step("under way", { body: "Oregon State Police" })],
];

describe("values of a field that may have several", () => {
  it.each(excluding)("of %s exclude each other: %j and %j", (field, a, b) => {
    expect(opposed(field, a, b)).toBe(true);
    expect(opposed(field, b, a)).toBe(true);
  });
  it.each(standing)("of %s stand side by side: %j and %j", (field, a, b) => {
    expect(opposed(field, a, b)).toBe(false);
    expect(opposed(field, b, a)).toBe(false);
  });
});
