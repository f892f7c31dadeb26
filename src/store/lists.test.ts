import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CaseFile, Fact } from "../model/index.ts";
import type { NewCaseFile } from "./case-files.ts";
import { homes, open, type Place } from "./homes.cases.ts";
import type { Store } from "./store.ts";

// Every case here is invented.
type Told = Partial<Pick<NewCaseFile, "day" | "state">> & {
  readonly agencies?: readonly string[];
  readonly facts?: readonly (readonly [Fact["field"], Fact["status"]])[];
  readonly latest?: string;
  readonly county?: string;
  readonly overdueSince?: string;
  readonly changed?: string;
  readonly waits?: readonly (readonly [kind: string, weight: number])[];
};

function caseOf(id: string, title: string, told: Told): NewCaseFile {
  const file = {
    id,
    title,
    facts: (told.facts ?? []).map(([field, status]) => ({
      field,
      about: null,
      status,
      accounts: [],
      reason: "by hand",
    })),
    agencies: (told.agencies ?? []).map((name) => ({ name, roles: ["police"] })),
    documents: [],
    membership: [],
  } as unknown as CaseFile;
  const items = (told.waits ?? []).map(([kind, weight]) => ({
    kind,
    weight,
    caseId: id,
    about: "x",
    because: `${kind}.`,
  }));
  const waiting = { caseId: id, items, decided: 0, changed: told.changed ?? null };
  const { county = null, overdueSince = null } = told;
  const desk = { group: {}, latest: told.latest ?? null, county, overdueSince, effects: [], waiting };
  return { file, documents: [], digest: id, day: null, city: null, state: null, due: null, desk, ...told };
}

const CASES = [
  caseOf("case-1", "Pell Creek: Tobin Vale killed", {
    day: "2031-03-04",
    state: "Oregon",
    agencies: ["Pell Creek Police", "Oregon State Police"],
    facts: [
      ["weapon", "disputed"],
      ["age", "disputed"],
      ["city", "reported"],
    ],
    latest: "2031-06-01",
    county: "Larch County",
    overdueSince: "2031-05-02",
    changed: "2031-06-02T09:00:00.000Z",
    waits: [
      ["overdue", 45],
      ["disputed", 65],
    ],
  }),
  caseOf("case-2", "Alder 100%: Ama Holt killed", {
    day: "2030-03-04",
    state: "Ohio",
    agencies: ["East Pell Creek Police"],
    facts: [["weapon", "verified"]],
    latest: "2031-01-01",
    changed: "2031-08-02T09:00:00.000Z",
    waits: [["disputed", 60]],
  }),
  caseOf("case-3", "Jon Bisk injured", {
    state: "Oregon",
    latest: "2031-05-01",
    overdueSince: "2031-04-01",
    waits: [
      ["overdue", 45],
      ["overdue", 40],
      ["new documents", 35],
    ],
  }),
];

describe.each(homes)("lists of a record on %s", (_, newPlace) => {
  let place: Place;
  let store: Store;
  beforeEach(async () => {
    place = await newPlace();
    store = await open(place);
    await store.replaceCases({ made: CASES, gone: [], moved: [], known: 1 });
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });
  const ids = async (filter: Parameters<Store["deskLines"]>[0]) =>
    (await store.deskLines(filter)).map(({ id }) => id.slice(5)).join("");

  it.each<[Parameters<Store["deskLines"]>[0], string]>([
    [{}, "123"],
    [{ sort: "title" }, "231"],
    [{ sort: "changed" }, "213"],
    [{ sort: "waiting" }, "312"],
    [{ sort: "waiting", limit: 1, offset: 1 }, "1"],
    [{ overdue: true }, "13"],
    [{ waiting: "disputed" }, "12"],
    [{ waiting: "disputed", overdue: true }, "1"],
    [{ noNewsSince: "2031-06-01" }, "23"],
    [{ noNewsSince: "2031-06-02" }, "123"],
    [{ agency: "pell creek" }, "12"],
    [{ agencyNamed: "pell creek police" }, "1"],
    [{ title: "100%" }, "2"],
    [{ title: "_" }, ""],
    [{ title: "killed  pell" }, "1"],
    [{ reversed: true }, "213"],
    [{ sort: "title", reversed: true }, "132"],
    [{ sort: "place" }, "213"],
    [{ sort: "news" }, "132"],
    [{ sort: "news", reversed: true }, "231"],
    [{ sort: "overdue" }, "312"],
    [{ county: "Larch County" }, "1"],
    [{ from: "2030-03-04", to: "2031-03-03" }, "2"],
    [{ from: "2031-03-05" }, ""],
    [{ year: "2031", waits: true }, "1"],
    [{ state: "Oregon", status: "disputed" }, "1"],
    [{ field: "weapon", status: "verified" }, "2"],
    [{ field: "city", status: "verified" }, ""],
  ])("give the cases that fit %j in the order asked for", async (filter, wanted) => {
    expect(await ids(filter)).toBe(wanted);
    const { total } = await store.countCases(filter);
    if (filter?.limit === undefined) expect(total).toBe(wanted.length);
  });

  it("count every state, year, agency and status, of which it is not known last, each beside what was picked", async () => {
    const counts = async (filter = {}) => {
      const { total, ...lists } = await store.countCases(filter);
      const words = Object.entries(lists).map(([name, list]) => [
        name,
        list.map(({ value, count }: { value: string | null; count: number }) => `${value} ${count}`).join(", "),
      ]);
      return { total, ...Object.fromEntries(words) };
    };
    expect(await counts()).toEqual({
      total: 3,
      states: "Oregon 2, Ohio 1",
      years: "2030 1, 2031 1, null 1",
      agencies: "East Pell Creek Police 1, Oregon State Police 1, Pell Creek Police 1",
      statuses: "disputed 1, reported 1, verified 1",
    });
    expect(await counts({ state: "Ohio" })).toEqual({
      total: 1,
      states: "Oregon 2, Ohio 1",
      years: "2030 1",
      agencies: "East Pell Creek Police 1",
      statuses: "verified 1",
    });
    expect(await counts({ field: "weapon", status: "disputed" })).toMatchObject({
      total: 1,
      statuses: "disputed 1, verified 1",
      states: "Oregon 1",
    });
  });

  it("count by month, county and city, what is not known for itself", async () => {
    expect(await store.countMonths()).toEqual({
      months: [
        { value: "2030-03", count: 1 },
        { value: "2031-03", count: 1 },
        { value: null, count: 1 },
      ],
      withoutAgency: 1,
      withoutFacts: 1,
    });
    expect(await store.countMonths({ state: "Ohio" })).toMatchObject({ withoutAgency: 0, withoutFacts: 0 });
    expect(await store.countPlaces({ state: "Oregon" })).toEqual([
      { county: "Larch County", city: null, count: 1 },
      { county: null, city: null, count: 1 },
    ]);
  });

  it("keep views by owner and name, and remove no one's but the owner's unless told", async () => {
    const view = { owner: "p1", ownerName: "Rosa", name: "Mine", search: "?year=2031", shared: false };
    const { id } = await store.saveView(view);
    expect(await store.saveView({ ...view, search: "" })).toMatchObject({ id, search: "", shared: false });
    await store.saveView({ ...view, owner: "p2", shared: true });
    const owners = async (who: string) => (await store.viewsFor(who)).map(({ owner }) => owner).sort();
    expect([await owners("p1"), await owners("p2"), await owners("p3")]).toEqual([["p1", "p2"], ["p2"], ["p2"]]);
    expect([await store.countViews("p1"), await store.countViews("p3")]).toEqual([1, 0]);
    expect(await store.removeView(id, "p2")).toBe(false);
    expect(await store.removeView(id, null)).toBe(true);
    expect(await owners("p1")).toEqual(["p2"]);
  });

  it("give what waits a page at a time, what matters most first, with counts of each kind and the cases' titles", async () => {
    const shown = async (filter: Parameters<Store["waitingPage"]>[0]) => {
      const { items, total, kinds } = await store.waitingPage(filter);
      return [items.map(({ weight, caseId }) => `${weight} ${caseId?.slice(5)}`).join(", "), total, kinds];
    };
    const kinds = { disputed: 2, "new documents": 1, overdue: 3 };
    expect(await shown({})).toEqual(["65 1, 60 2, 45 1, 45 3, 40 3, 35 3", 6, kinds]);
    expect(await shown({ limit: 2, offset: 2 })).toEqual(["45 1, 45 3", 6, kinds]);
    expect(await shown({ kinds: ["overdue"], limit: 1 })).toEqual(["45 1", 3, kinds]);
    expect(await shown({ case: "case-1" })).toEqual(["65 1, 45 1", 2, { disputed: 1, overdue: 1 }]);
    expect(await shown({ kinds: [] })).toEqual(await shown({}));
    expect((await store.waitingPage({ limit: 1 })).items[0]?.title).toBe("Pell Creek: Tobin Vale killed");
  });
});
