import { describe, expect, it } from "vitest";
import { type Claim, type Document, momentFromIso, StepName } from "../model/index.ts";
import { chief, claim, document, nobody, prosecutor, step } from "./claims.cases.ts";
import { processOf, stepPromised } from "./process.ts";

const first = document("2031-03-05");
const later = document("2031-03-20");
const documents = new Map<string, Document>([first, later].map((d) => [d.id, d]));
const stepsOf = (name: StepName, ...claims: Claim[]) =>
  processOf(claims, documents, null).filter((s) => s.step === name);
const leave = (state: Parameters<typeof step>[0], where: Document, more: Parameters<typeof step>[1] = {}) =>
  claim({ field: "leave", value: step(state, more), by: chief, in: where });

describe("the process", () => {
  it("shows every step, in order, and says not known where no document speaks of it", () => {
    const steps = processOf([], documents, null);
    expect(steps.map((s) => s.step)).toEqual(StepName.options);
    for (const one of steps) expect(one).toMatchObject({ state: "not known", body: null, when: null, claims: [] });
  });

  it("takes the state that the latest document gives", () => {
    const claims = [leave("announced", first), leave("under way", later)];
    expect(stepsOf("leave", ...claims)).toMatchObject([{ state: "under way", claims: claims.map((c) => c.id) }]);
  });

  it("takes the furthest state that one document gives", () => {
    expect(stepsOf("leave", leave("announced", first), leave("under way", first))).toMatchObject([
      { state: "under way" },
    ]);
  });

  it("keeps done what a later document only tells of as announced", () => {
    expect(stepsOf("leave", leave("done", first), leave("announced", later))).toMatchObject([{ state: "done" }]);
  });

  it("gives the body and the day of the state it shows", () => {
    const when = momentFromIso("2031-03-19");
    const report = { field: "prosecutor_review", by: prosecutor } as const;
    expect(
      stepsOf(
        "prosecutor's review",
        claim({ ...report, value: step("announced", { body: "Teasdale County Attorney's Office" }), in: first }),
        claim({ ...report, value: step("done", { body: "Teasdale County Attorney’s Office", when }), in: later }),
      ),
    ).toMatchObject([{ state: "done", body: "Teasdale County Attorney’s Office", when }]);
  });

  it("shows an investigation for each body that runs one", () => {
    const bodies = ["Western Critical Incident Team", "Teasdale County Sheriff's Office"];
    const claims = bodies.map((body) =>
      claim({ field: "investigating_body", value: step("under way", { body }), by: nobody, in: first }),
    );
    expect(stepsOf("outside investigation", ...claims).map((s) => s.body)).toEqual(bodies);
  });

  it("announces the step that is promised, with the day it is promised for", () => {
    const due = momentFromIso("2031-07-31");
    const value = { what: "publish the team's report", due, by: ["Rosalind Quay"] };
    const promise = claim({ field: "commitment", value, by: prosecutor, in: first, mode: "promised" });
    expect(stepsOf("report released", promise)).toMatchObject([
      { state: "announced", body: prosecutor.affiliation, when: due, claims: [promise.id] },
    ]);
  });

  it("has a step declined when it is withheld, and when a name is", () => {
    const withheld = (field: "video_release" | "name") =>
      claim({ field, value: null, by: chief, in: first, mode: "withheld" });
    expect(stepsOf("video release", withheld("video_release"))).toMatchObject([{ state: "declined" }]);
    expect(stepsOf("names released", withheld("name"))).toMatchObject([{ state: "declined", body: chief.affiliation }]);
  });

  it("has one row for each officer it is told of, and one for what names nobody beside them", () => {
    const of = (about: string | undefined, what: string) =>
      claim({ field: "discipline", value: step("done", { what }), by: chief, in: first, ...(about ? { about } : {}) });
    const rows = stepsOf(
      "discipline",
      of("officer-1", "fired"),
      of("officer-2", "suspended"),
      of(undefined, "nothing"),
    );
    expect(rows.map(({ about }) => about)).toEqual(["officer-1", "officer-2", null]);
  });

  it("counts what names no body to the one body that has the step", () => {
    const named = claim({
      field: "investigating_body",
      value: step("under way", { body: "State Bureau" }),
      by: chief,
      in: first,
    });
    const finished = claim({ field: "investigating_body", value: step("done"), by: chief, in: later });
    expect(stepsOf("outside investigation", named, finished)).toMatchObject([{ body: "State Bureau", state: "done" }]);
  });

  it("is overdue where it was announced for a day that is past, and not before", () => {
    const promised = claim({
      field: "video_release",
      value: step("announced", { when: momentFromIso("2031-03-10") }),
      by: chief,
      in: first,
    });
    const on = (day: string) => processOf([promised], documents, day).find((s) => s.step === "video release")?.state;
    expect([on("2031-03-10"), on("2031-03-11")]).toEqual(["announced", "overdue"]);
  });

  it("is not moved by a step that is denied", () => {
    const denied = claim({ field: "leave", value: step("done"), by: chief, in: first, mode: "denied" });
    expect(stepsOf("leave", denied)).toMatchObject([{ state: "not known" }]);
  });
});

describe("a promise is of", () => {
  it.each([
    ["release the video within 30 days", "video release"],
    ["make the body camera footage public", "video release"],
    ["publish the team's report", "report released"],
    ["release the names of the officers", "names released"],
    ["file a lawsuit", "civil suit"],
    ["meet with the family", null],
    ["release a statement", null],
  ])("%s: %s", (what, wanted) => {
    expect(stepPromised(what)).toBe(wanted);
  });
});
