import { describe, expect, it } from "vitest";
import { atLeast, type Claim, type Document, exactly, type Fact, isStepReport } from "../model/index.ts";
import {
  chief,
  claim,
  document,
  examiner,
  lawyer,
  neighbor,
  nobody,
  prosecutor,
  spokeswoman,
  step,
} from "./claims.cases.ts";
import { factsFrom } from "./facts.ts";
import { settingOf } from "./voices.ts";

const first = document("2031-03-05", { publisher: "The Alder Courier" });
const second = document("2031-03-20", { publisher: "Teasdale Radio" });
const later = document("2031-03-20", { publisher: "The Alder Courier" });
const release = document("2031-03-06", { publisher: "Alder Crossing Police Department" });
const letter = document("2031-06-17", { publisher: "Teasdale County Attorney" });
const documents: readonly Document[] = [first, second, later, release, letter];

const one = exactly(1, "officers", "one officer");
const two = exactly(2, "officers", "two officers");
const three = exactly(3, "officers", "three officers");
const officers = atLeast(2, "officers", "officers");

/** The one fact that the claims make. */
function factOf(...claims: readonly Claim[]): Fact {
  const facts = factsFrom(claims, settingOf(claims, documents));
  expect(facts).toHaveLength(1);
  return facts[0] as Fact;
}
const fired = (value: Claim["value"], by: Claim["speaker"], where: Document, more: { occasion?: string } = {}) =>
  claim({ field: "officers_who_fired", value, by, in: where, ...more });
const values = (fact: Fact) => fact.accounts.map((account) => account.value);

describe("a fact is reported", () => {
  it("when one voice tells it", () => {
    expect(factOf(fired(one, chief, first)).status).toBe("reported");
  });

  it("when the chief and the department's spokeswoman tell it: they are one voice", () => {
    expect(factOf(fired(one, chief, first), fired(one, spokeswoman, second)).status).toBe("reported");
  });

  it("when police without a name tell what the chief tells: there is one police agency in the case", () => {
    const police = { ...chief, name: null, role: "police", affiliation: null, anonymous: true };
    expect(factOf(fired(one, chief, first), fired(one, police, second)).status).toBe("reported");
  });

  it("when a story repeats in its own words what the chief says in it", () => {
    expect(factOf(fired(one, chief, first), fired(one, nobody, first)).status).toBe("reported");
  });

  it("when two voices only allege it: no number of allegations makes a fact", () => {
    const alleged = (by: Claim["speaker"], where: Document): Claim => ({ ...fired(one, by, where), mode: "alleged" });
    const fact = factOf(alleged(neighbor, first), alleged(lawyer, second));
    expect([fact.status, fact.reason]).toEqual(["reported", "several voices, of which no two state it plainly"]);
    expect(factOf(fired(one, chief, first), alleged(lawyer, second)).status).toBe("reported");
  });

  it("when police tell what a witness told them: it rests on the police", () => {
    const relayed = { ...fired(one, neighbor, second), relayedBy: [spokeswoman] };
    expect(factOf(fired(one, chief, first), relayed).status).toBe("reported");
  });

  it("when one paper tells it twice in its own words", () => {
    expect(factOf(fired(one, nobody, first), fired(one, nobody, later)).status).toBe("reported");
  });
});

describe("a fact is corroborated", () => {
  it("when a witness tells what police tell", () => {
    const fact = factOf(fired(one, chief, first), fired(one, neighbor, first));
    expect([fact.status, fact.accounts.length]).toEqual(["corroborated", 1]);
  });

  it("when two papers tell it in their own words", () => {
    expect(factOf(fired(one, nobody, first), fired(one, nobody, second)).status).toBe("corroborated");
  });

  it("when one says officers and another three officers, and both are kept, the more exact first", () => {
    const fact = factOf(fired(officers, chief, first), fired(three, neighbor, second));
    expect(fact.status).toBe("corroborated");
    expect(values(fact)).toContainEqual(three);
    expect(values(fact)).toContainEqual(officers);
  });
});

describe("a fact is disputed", () => {
  it("when police and a witness tell it differently, and both accounts are kept", () => {
    const fact = factOf(fired(one, chief, first), fired(two, neighbor, first));
    expect(fact.status).toBe("disputed");
    expect(fact.accounts).toHaveLength(2);
  });

  it("when a voice of lower authority speaks later: nothing is replaced from below", () => {
    expect(factOf(fired(one, prosecutor, first), fired(two, chief, second)).status).toBe("disputed");
    expect(factOf(fired(one, chief, first), fired(two, neighbor, second)).status).toBe("disputed");
  });

  it("when one document has the same voice say both, for neither is the later", () => {
    expect(factOf(fired(officers, chief, first), fired(one, chief, first)).status).toBe("disputed");
  });

  it("when one document has a higher authority contradict a lower one", () => {
    expect(factOf(fired(two, chief, first), fired(one, prosecutor, first)).status).toBe("disputed");
  });

  it("when documents of one day disagree, or one is undated, for neither is the later", () => {
    const sameDay = document("2031-03-05", { publisher: "Pell Creek Post" });
    expect(factOf(fired(two, chief, first), fired(one, chief, sameDay)).status).toBe("disputed");
    expect(factOf(fired(two, chief, first), fired(one, chief, document(null))).status).toBe("disputed");
  });

  it("when what comes later is only alleged", () => {
    const earlier = fired(two, chief, first);
    const alleged = claim({ field: "officers_who_fired", value: one, by: chief, in: second, mode: "alleged" });
    expect(factOf(earlier, alleged).status).toBe("disputed");
  });

  it("when somebody denies what another states", () => {
    const said = { field: "weapon", value: "knife", about: "person-1" } as const;
    const fact = factOf(
      claim({ ...said, by: chief, in: first }),
      claim({ ...said, by: lawyer, in: second, mode: "denied" }),
    );
    expect([fact.status, fact.accounts.length]).toEqual(["disputed", 2]);
  });
});

describe("a fact is superseded", () => {
  it("when the same voice later says otherwise; what it says now comes first, what it said stays last", () => {
    const fact = factOf(fired(two, chief, release), fired(one, spokeswoman, second));
    expect(fact.status).toBe("superseded");
    expect(values(fact)).toEqual([one, two]);
  });

  it("when a higher authority on the field later says otherwise", () => {
    const fact = factOf(fired(two, chief, release), fired(one, prosecutor, letter));
    expect(fact.status).toBe("superseded");
    expect(values(fact)).toEqual([one, two]);
  });

  it("when the medical examiner later says otherwise than a paper did in its own words", () => {
    const manner = { field: "manner_of_death", about: "person-1" } as const;
    const fact = factOf(
      claim({ ...manner, value: "suicide", by: nobody, in: first }),
      claim({ ...manner, value: "homicide", by: examiner, in: letter }),
    );
    expect([fact.status, values(fact)]).toEqual(["superseded", ["homicide", "suicide"]]);
  });

  it("and goes back when the voice goes back: the account it last gave leads", () => {
    const fact = factOf(fired(two, chief, first), fired(one, chief, release), fired(two, chief, second));
    expect([fact.status, values(fact)]).toEqual(["superseded", [two, one]]);
  });

  it("but not while another voice still stands by the earlier account", () => {
    const fact = factOf(fired(two, chief, release), fired(two, neighbor, release), fired(one, chief, second));
    expect(fact.status).toBe("disputed");
  });
});

describe("a fact is withheld", () => {
  const cause = { field: "cause_of_death", about: "person-1" } as const;
  const withheld = claim({ ...cause, value: null, by: chief, in: first, mode: "withheld" });

  it("when it was asked for and nobody gave it", () => {
    expect(factOf(withheld).status).toBe("withheld");
  });

  it("no longer when it is given; that it was withheld stays among the accounts, last", () => {
    const fact = factOf(withheld, claim({ ...cause, value: "gunshot wounds", by: examiner, in: letter }));
    expect([fact.status, values(fact)]).toEqual(["reported", ["gunshot wounds", null]]);
  });
});

describe("what makes no fact", () => {
  it.each(["promised", "advised", "asked"] as const)("a claim that is only %s", (mode) => {
    const claims = [claim({ field: "video_release", value: "the video", by: chief, in: first, mode })];
    expect(factsFrom(claims, settingOf(claims, documents))).toEqual([]);
  });

  it.each(["statement", "commitment", "question"] as const)("a %s, which is shown as what it is", (field) => {
    const claims = [claim({ field, value: "the words", by: chief, in: first })];
    expect(factsFrom(claims, settingOf(claims, documents))).toEqual([]);
  });
});

describe("accounts", () => {
  it("stand side by side, undisputed, where several can be true", () => {
    const held = { field: "weapon", about: "person-1" } as const;
    const fact = factOf(
      claim({ ...held, value: "knife", by: chief, in: first }),
      claim({ ...held, value: "phone", by: lawyer, in: second }),
    );
    expect([fact.status, fact.accounts.length]).toEqual(["reported", 2]);
  });

  it("are facts of their own for each person", () => {
    const claims = ["person-1", "person-2"].map((about) =>
      claim({ field: "age", value: exactly(30, "years", "30"), about, by: chief, in: first }),
    );
    expect(factsFrom(claims, settingOf(claims, documents)).map((f) => f.about)).toEqual(["person-1", "person-2"]);
  });

  it("are one where the words differ and the value does not", () => {
    const fact = factOf(
      fired(exactly(1, "officers", "one officer"), chief, first),
      fired(exactly(1, "officers", "a single officer"), neighbor, second),
    );
    expect(fact.accounts.map((a) => a.claims.length)).toEqual([2]);
  });

  it("name their strongest claim first: who has authority on the field, before who has none", () => {
    const [witness, attorney] = [fired(one, neighbor, first), fired(one, prosecutor, letter)];
    expect(factOf(witness, attorney).accounts[0]?.claims).toEqual([attorney.id, witness.id]);
  });

  it("keep an allegation weaker than a statement of the same voice", () => {
    const alleged = claim({ field: "officers_who_fired", value: one, by: chief, in: first, mode: "alleged" });
    const stated = fired(one, chief, release);
    expect(factOf(alleged, stated).accounts[0]?.claims).toEqual([stated.id, alleged.id]);
  });

  it("come in the order of the catalogue", () => {
    const claims = [
      fired(one, chief, first),
      claim({ field: "city", value: "Alder Crossing", by: chief, in: first }),
      claim({ field: "age", value: exactly(30, "years", "30"), about: "person-1", by: chief, in: first }),
    ];
    expect(factsFrom(claims, settingOf(claims, documents)).map((f) => f.field)).toEqual([
      "city",
      "officers_who_fired",
      "age",
    ]);
  });
});

describe("a city that only a dateline gives", () => {
  const city = (value: string, where: Document, start: number) =>
    claim({ field: "city", value, by: nobody, in: where, start });

  it("contradicts no other: the story may be written elsewhere", () => {
    expect(factOf(city("Teasdale", first, 0), city("Alder Crossing", second, 40)).status).not.toBe("disputed");
  });

  it("is disputed where a text gives two of its own", () => {
    expect(factOf(city("Teasdale", first, 20), city("Alder Crossing", second, 40)).status).toBe("disputed");
  });
});

describe("what an agency did to an officer, told in stages,", () => {
  const told = (what: string, by: Claim["speaker"], where: Document, field: "discipline" | "leave" = "discipline") =>
    claim({ field, value: step("done", { what }), by, in: where });
  const stages = (fact: Fact) => fact.accounts.map(({ value }) => (isStepReport(value) ? value.what : null));

  it("is the last stage, whoever tells it and whenever: nobody is suspended who has been dismissed", () => {
    for (const fact of [
      factOf(told("suspended", chief, first), told("fired", nobody, second)),
      factOf(told("suspended", chief, second), told("fired", nobody, first)),
    ])
      expect([fact.status, stages(fact)]).toEqual(["superseded", ["fired", "suspended"]]);
  });

  it("is what the later account tells where an officer may go and come back", () => {
    const gone = factOf(told("back on duty", chief, first, "leave"), told("paid leave", nobody, second, "leave"));
    expect([gone.status, stages(gone)]).toEqual(["superseded", ["paid leave", "back on duty"]]);
    const back = factOf(told("paid leave", chief, first, "leave"), told("back on duty", nobody, second, "leave"));
    expect([back.status, stages(back)]).toEqual(["superseded", ["back on duty", "paid leave"]]);
  });

  it("is disputed where one tells that they were dismissed and another that they left", () => {
    const fact = factOf(told("fired", nobody, first), told("resigned", chief, first));
    expect(fact.status).toBe("disputed");
  });

  it("is not changed by what is only alleged", () => {
    const alleged: Claim = { ...told("fired", lawyer, second), mode: "alleged" };
    expect(factOf(told("suspended", chief, first), alleged).status).toBe("disputed");
  });
});
