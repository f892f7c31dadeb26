import { describe, expect, it } from "vitest";
import { type Claim, type Document, momentFromIso } from "../model/index.ts";
import { chief, claim, document, nobody, person, spokeswoman, step } from "./claims.cases.ts";
import { commitmentsFrom } from "./commitments.ts";

const first = document("2031-03-05");
const sameDay = document("2031-03-05", { title: "another" });
const later = document("2031-03-20");
const undated = document(null);
const documents = new Map<string, Document>([first, sameDay, later, undated].map((d) => [d.id, d]));
const made = (...claims: Claim[]) => commitmentsFrom(claims, documents, null);

const due = momentFromIso("2031-04-04");
const promise = (where: Document, by = chief, start = 0) =>
  claim({
    field: "commitment",
    value: { what: "release the video within 30 days", due, by: ["Ada Brandt"] },
    by,
    in: where,
    mode: "promised",
    start,
  });
const told = (field: "video_release" | "report_release", state: Parameters<typeof step>[0], where: Document) =>
  claim({ field, value: step(state), by: nobody, in: where });

describe("a promise", () => {
  it("names who made it, of what, by when, and the claim that it was made", () => {
    const claimed = promise(first);
    expect(made(claimed)).toEqual([
      {
        who: ["Ada Brandt"],
        what: "release the video within 30 days",
        due,
        state: "open",
        made: claimed.id,
        keptBy: null,
      },
    ]);
  });

  it("counts once when two voices make it in the same words, and twice in other words", () => {
    expect(made(promise(first), promise(first, spokeswoman))).toHaveLength(1);
    expect(made(promise(first), promise(first, chief, 40))).toHaveLength(2);
  });

  it("is kept when a later document tells of the step as done, and names that claim", () => {
    const kept = told("video_release", "done", later);
    expect(made(promise(first), kept)).toMatchObject([{ state: "kept", keptBy: kept.id }]);
  });

  it.each([
    ["the document that makes it tells so", told("video_release", "done", first)],
    ["a document of the same day tells so", told("video_release", "done", sameDay)],
    ["the step is only under way", told("video_release", "under way", later)],
    ["another step is done", told("report_release", "done", later)],
  ])("stays open when %s", (_, report) => {
    expect(made(promise(first), report)).toMatchObject([{ state: "open", keptBy: null }]);
  });

  const undertaking = (what: string) =>
    claim({
      field: "commitment",
      value: { what, due: null, by: ["Ada Brandt"] },
      by: chief,
      in: first,
      mode: "promised",
    });

  it("of more information is kept by what is made public first", () => {
    const report = told("report_release", "done", later);
    expect(made(undertaking("give more information next week"), report)).toMatchObject([{ keptBy: report.id }]);
    expect(made(undertaking("repaint the station"), report)).toMatchObject([{ state: "open" }]);
  });

  it("of names is kept by an officer's name, not by that of the dead", () => {
    const [officer, dead] = [person("officer", "Dana Pell"), person("killed", "Tobin Vale")];
    const name = (who: typeof officer) =>
      claim({ field: "name", value: who.name, about: who.id, by: nobody, in: later });
    const of = (...claims: Claim[]) => commitmentsFrom(claims, documents, null, [officer, dead]);
    expect(of(undertaking("release the officers' names"), name(officer))).toMatchObject([{ state: "kept" }]);
    expect(of(undertaking("release the officers' names"), name(dead))).toMatchObject([{ state: "open" }]);
  });

  it("of an inquiry or a grand jury is kept by what was decided", () => {
    const charged = claim({
      field: "charging_decision",
      value: step("done", { what: "no charges" }),
      by: nobody,
      in: later,
    });
    expect(made(undertaking("investigate the death"), charged)).toMatchObject([{ keptBy: charged.id }]);
    expect(made(undertaking("take the case to a grand jury"), charged)).toMatchObject([{ keptBy: charged.id }]);
    expect(made(undertaking("support a full inquiry"), charged)).toMatchObject([{ state: "open" }]);
  });

  it("of cameras to be bought is not kept by a video", () => {
    const video = told("video_release", "done", later);
    expect(made(undertaking("equip officers with body cameras"), video)).toMatchObject([{ state: "open" }]);
  });

  it("of a dismissal is not kept by a suspension", () => {
    const dismissal = undertaking("dismiss the officer");
    const then = (what: string) => claim({ field: "discipline", value: step("done", { what }), by: nobody, in: later });
    expect(made(dismissal, then("suspended"))).toMatchObject([{ state: "open" }]);
    expect(made(dismissal, then("fired"))).toMatchObject([{ state: "kept" }]);
  });

  it("is kept by another document where the days do not tell which came first, and says so", () => {
    const kept = told("video_release", "done", later);
    expect(made(promise(undated), kept)).toMatchObject([{ state: "kept", keptBy: kept.id, undated: true }]);
    const told2 = told("video_release", "done", undated);
    expect(made(promise(first), told2)).toMatchObject([{ state: "kept", keptBy: told2.id, undated: true }]);
    expect(made(promise(first), told2, kept)).toMatchObject([{ keptBy: kept.id }]);
    expect(made(promise(first), told2, kept)[0]).not.toHaveProperty("undated");
  });

  it("stays open when its own document tells of one part as done, and nothing is known to be later", () => {
    const part = told("video_release", "done", undated);
    expect(made(promise(undated), part, told("video_release", "done", later))).toMatchObject([{ state: "open" }]);
  });

  it.each([
    ["2031-04-04", "open"],
    ["2031-04-05", "overdue"],
  ])("that is due on the fourth of April is, by what is known on %s, %s", (day, state) => {
    expect(commitmentsFrom([promise(first)], documents, day)).toMatchObject([{ state }]);
  });

  it("that was kept is not overdue", () => {
    const claims = [promise(first), told("video_release", "done", later)];
    expect(commitmentsFrom(claims, documents, "2031-12-01")).toMatchObject([{ state: "kept" }]);
  });

  it("is made by nobody who only states or asks", () => {
    const { value } = promise(first);
    expect(made(claim({ field: "commitment", value, by: chief, in: first, mode: "stated" }))).toEqual([]);
  });
});
