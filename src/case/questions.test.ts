import { describe, expect, it } from "vitest";
import { atLeast, type Claim, type Document, exactly } from "../model/index.ts";
import { fieldAsked } from "./asked-about.ts";
import { chief, claim, document, lawyer, neighbor, nobody, step } from "./claims.cases.ts";
import { factsFrom } from "./facts.ts";
import { questionsFrom } from "./questions.ts";
import { settingOf } from "./voices.ts";

const first = document("2031-03-05");
const later = document("2031-03-20");
const undated = document(null);
const documents = [first, later, undated];
const byId = new Map<string, Document>(documents.map((d) => [d.id, d]));
const questions = (...claims: Claim[]) => questionsFrom(claims, factsFrom(claims, settingOf(claims, documents)), byId);
const asks = (text: string, where = first) =>
  claim({ field: "question", value: text, by: neighbor, in: where, mode: "asked" });
const shots = (value: Claim["value"], where: Document, mode: Claim["mode"] = "stated") =>
  claim({ field: "shots_fired", value, by: chief, in: where, mode });

describe("what a question asks for is", () => {
  it.each([
    ["How many shots were fired?", "shots_fired"],
    ["How many officers fired?", "officers_who_fired"],
    ["Was my brother armed?", "armed_status"],
    ["When will the video be released?", "video_release"],
    ["Were the body cameras on?", "body_camera"],
    ["Why were police there?", "encounter_reason"],
    ["Who fired the shots?", "names_release"],
    ["Will the officer be charged?", "charging_decision"],
  ])("%s: %s", (text, field) => expect(fieldAsked(text)).toBe(field));

  it.each(["Why did they have to shoot him?", "What happened?", "Where is justice?"])(
    "nothing that a field tells: %s",
    (text) => expect(fieldAsked(text)).toBeNull(),
  );
});

describe("a question asked aloud", () => {
  it("is answered by a later document that tells it, and names that claim", () => {
    const answer = shots(exactly(5, "shots", "five shots"), later);
    expect(questions(asks("How many shots were fired?"), answer)[0]).toMatchObject({
      field: "shots_fired",
      answeredBy: answer.id,
    });
  });

  it.each([
    ["nobody tells it", []],
    ["it was told before it was asked", [shots(exactly(5, "shots", "five"), first)]],
    ["nobody knows whether it was told later", [shots(exactly(5, "shots", "five"), undated)]],
    ["it is only alleged", [shots(exactly(5, "shots", "five"), later, "alleged")]],
    ["no number is told", [shots(atLeast(2, "shots", "shots"), later)]],
  ])("is not answered where %s", (_, claims) =>
    expect(questions(asks("How many shots were fired?"), ...claims)[0]).toMatchObject({ answeredBy: null }),
  );

  it("is not answered by a step that was only announced", () => {
    const told = (state: "announced" | "done") =>
      claim({ field: "video_release", value: step(state), by: chief, in: later });
    const asked = asks("When will the video be released?");
    expect(questions(asked, told("announced"))[0]).toMatchObject({ answeredBy: null });
    expect(questions(asked, told("done"))[0]).toMatchObject({ answeredBy: told("done").id });
  });

  it("stands before what every case should tell, once, however often it is asked", () => {
    const asked = questions(asks("How many shots were fired?"), {
      ...asks("How many shots were fired?"),
      speaker: lawyer,
    });
    expect(asked.filter(({ field }) => field === "shots_fired")).toHaveLength(1);
    expect(asked[0]?.askedIn).not.toBeNull();
    expect(asked.slice(1).every(({ askedIn }) => askedIn === null)).toBe(true);
  });
});

describe("what every case should tell", () => {
  it("is a question until some document tells it", () => {
    const asked = (claims: Claim[]) => questions(...claims).some(({ field }) => field === "shots_fired");
    expect([
      asked([]),
      asked([claim({ field: "shots_fired", value: exactly(5, "shots", "five"), by: nobody, in: first })]),
    ]).toEqual([true, false]);
  });
});
