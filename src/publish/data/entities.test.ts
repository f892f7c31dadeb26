import { describe, expect, it } from "vitest";
import { fixture } from "../fixture.cases.ts";
import { entitiesOf } from "./entities.ts";

const documents = new Map(fixture.documents.map((document) => [document.id, document]));
const of = (id: string) =>
  fixture.cases.slice(0, 1).flatMap((file) => entitiesOf({ file: { ...file, id }, documents }));

describe("the entities of cases", () => {
  it("have each id once, also where two cases rest on one document", () => {
    const [one, other] = [of("case-1"), of("case-2")];
    const ids = [...one, ...other].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
    const [shared] = documents.keys();
    expect(ids.filter((id) => id.endsWith(`-document-${shared}`))).toHaveLength(2);
  });

  it("refer only to entities of their own case", () => {
    const all = of("case-1");
    const ids = new Set(all.map(({ id }) => id));
    const [event] = all.filter(({ schema }) => schema === "Event");
    const named = [...(event?.properties.involved ?? []), ...(event?.properties.proof ?? [])];
    expect(named.length).toBe(all.length - 1);
    for (const id of named) expect(ids).toContain(id);
  });
});
