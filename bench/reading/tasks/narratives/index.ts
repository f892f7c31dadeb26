import type { Row, Task } from "../task.ts";
import { armedStatusOf, callIn, causeIn, encounterIn, formEncounterIn, isFatal, officersIn } from "./encounter.ts";
import { ageIn, fleeingIn, genderIn, mentalIllnessIn, raceIn } from "./person.ts";
import { type Told, toldIn } from "./told.ts";
import { guessed, type WeaponClass, weaponIn } from "./weapon.ts";

/**
 * Coded fields of short accounts of one police killing or shooting, for `score_narratives.mjs`: those of Mapping Police
 * Violence, of police departments and of Texas, whose codes differ; a row is given all, and its scorer takes its own.
 * What a row tells beforehand, a name, is used. Where an account names no weapon, what is given is a guess.
 */
export const narratives: Task = {
  columns: ["id", "text", "name", "date"],
  async predict(row: Row) {
    const told = toldIn(row);
    const weapon = weaponIn(told) ?? guessed(told);
    return [{ id: row.id, labels: { ...ofMappingPoliceViolence(told, weapon), ...ofAgencies(told, weapon) } }];
  },
};

function ofMappingPoliceViolence(told: Told, weapon: WeaponClass | "not_stated") {
  return {
    age: ageIn(told),
    gender: genderIn(told),
    cause_of_death: causeIn(told),
    armed_status: armedStatusOf(weapon),
    weapon: weapon === "gun" || weapon === "unspecified" ? ["gun", "firearm"] : weapon,
    mental_illness: mentalIllnessIn(told),
    fleeing: fleeingIn(told),
    encounter_type: encounterIn(told),
    call_for_service: callIn(told),
    body_camera: /\bbody(?:-worn)?[- ]?cam\w*\b/i.test(told.words) ? "yes" : "no",
    disposition: dispositionIn(told),
    criminal_charges: /\b(?:officer|deputy|trooper)\w* (?:was|were) charged\b/i.test(told.words)
      ? "charged"
      : "no_known_charges",
  };
}

function dispositionIn({ words }: Told): string {
  return /\b(?:justified|cleared|no charges|ruled justifiable)\b/i.test(words)
    ? "justified"
    : "pending_or_no_known_charges";
}

function ofAgencies(told: Told, weapon: WeaponClass | "not_stated") {
  const race = raceIn(told.words);
  const fatal = isFatal(told);
  const gun = weapon === "gun" || weapon === "unspecified";
  return {
    // The two sources name the outcome in their own words; each accepts any of a list.
    outcome: fatal ? ["fatal", "death"] : ["not_fatal", "injury"],
    subject_had_firearm: gun ? "yes" : "no",
    subject_gender: genderIn(told),
    subject_race: race ?? "not_stated",
    subject_age: ageIn(told),
    num_officers: officersIn(told),
    civilian_age: ageIn(told),
    civilian_gender: genderIn(told),
    civilian_race: race === "latino" ? "hispanic" : (race ?? "not_stated"),
    encounter: formEncounterIn(told),
    deadly_weapon: weapon === "none" || weapon === "not_stated" ? "no" : "yes",
    num_officers_reported: officersIn(told),
  };
}
