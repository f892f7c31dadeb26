import { describe, expect, it } from "vitest";
import { Amount } from "./amount.ts";
import { fieldNames, fieldOf } from "./fields.ts";
import { SpeakerKind } from "./speaker.ts";

/** The contract's fields, by what they are about. A field may be about several. */
const contract = {
  incident: [
    "date",
    "time",
    "place_name",
    "street_address",
    "cross_streets",
    "city",
    "county",
    "state",
    "encounter_reason",
    "call_source",
    "force_type",
    "shots_fired",
    "officers_on_scene",
    "officers_who_fired",
    "officers_injured",
    "persons_killed",
    "persons_injured",
    "body_camera",
    "dash_camera",
    "deescalation",
    "pursuit",
    "warrant",
  ],
  person: [
    "name",
    "age",
    "gender",
    "race",
    "relationship",
    "residence",
    "armed_status",
    "weapon",
    "weapon_use",
    "fleeing",
    "mental_health",
    "outcome",
    "cause_of_death",
    "manner_of_death",
  ],
  officer: [
    "name",
    "rank",
    "agency",
    "years_of_service",
    "fired",
    "injured",
    "leave",
    "prior_incidents",
    "officer_account",
  ],
  process: [
    "leave",
    "investigating_body",
    "internal_affairs",
    "prosecutor_review",
    "charging_decision",
    "grand_jury",
    "trial_outcome",
    "video_release",
    "names_release",
    "report_release",
    "civil_suit",
    "settlement",
    "discipline",
    "policy_change",
  ],
} as const;

/** Fields the catalogue has beyond the contract; see docs/decisions/0003. */
const added = [
  "autopsy",
  "statement",
  "commitment",
  "question",
  "warrant_kind",
  "vehicle_motion",
  "object_held",
  "position",
  "hands",
  "wounds",
  "times_hit",
];

const fields = fieldNames.map((name) => ({ name, ...fieldOf(name) }));
const expected = fields.filter(({ question }) => question !== undefined);

describe("the catalogue", () => {
  it.each(Object.entries(contract))("has every field of the contract about: %s", (group, names) => {
    const inGroup = fields.filter(({ groups }) => groups.some((one) => one === group)).map(({ name }) => name);
    expect(inGroup).toEqual(expect.arrayContaining([...names]));
  });

  it("has no field beyond the contract but those that decision 0003 names", () => {
    const named = new Set<string>([...Object.values(contract).flat(), ...added]);
    expect(fieldNames.filter((name) => !named.has(name))).toEqual([]);
    expect(fieldNames).toEqual(expect.arrayContaining(added));
  });

  it("names its fields in snake_case", () => {
    for (const name of fieldNames) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
  });

  it("gives each field a label of its own", () => {
    const labels = fields.map(({ label }) => label);
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
    for (const label of labels) expect(label.trim()).not.toBe("");
  });

  it("expects something of every case", () => {
    expect(expected.length).toBeGreaterThan(0);
  });

  it.each(expected)("asks a question when $name has no account", ({ question }) => {
    expect(question).toMatch(/^[A-Z].*[^ ]\?$/);
  });

  it("asks no question twice", () => {
    const questions = expected.map(({ question }) => question);
    expect(new Set(questions).size).toBe(questions.length);
  });

  it("gives every amount a unit that an amount can carry, and nothing else a unit", () => {
    for (const { name, type, unit } of fields) {
      if (type !== "amount") expect(unit, name).toBeUndefined();
      else
        expect(
          Amount.shape.unit.options.some((known) => unit?.startsWith(known)),
          name,
        ).toBe(true);
    }
  });

  it("knows the kinds of voice it gives authority to, and names each once", () => {
    for (const { name, authority } of fields) {
      for (const kind of authority) expect(SpeakerKind.options, name).toContain(kind);
      expect(new Set(authority).size, name).toBe(authority.length);
    }
  });

  it("gives the medical examiner the highest authority on the cause and the manner of death", () => {
    expect(fieldOf("cause_of_death").authority[0]).toBe("medical-examiner");
    expect(fieldOf("manner_of_death").authority[0]).toBe("medical-examiner");
  });

  it("gives nobody authority on what a voice said, promised or asked: each speaks for itself", () => {
    for (const { name, groups, authority } of fields)
      if (groups.includes("voice")) expect(authority, name).toHaveLength(0);
  });

  it("leaves an answer out rather than giving an empty one", () => {
    for (const { name, answersTo } of fields)
      for (const title of Object.values(answersTo)) expect(title, name).toMatch(/^\S.*\S$/);
  });
});
