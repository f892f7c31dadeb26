import { expect, it } from "vitest";
import type { Document } from "../../../model/index.ts";
import { daysOfCase } from "./days-of-case.ts";

const document = (id: string, day: string) =>
  ({ id, published: { value: day, precision: "day", text: day }, retrieved: `${day}T09:00:00.000Z` }) as Document;
const known = { today: "2031-09-01", added: new Map<string, string>() };

it("a decision that is dated before the first document counts from that document's day", () => {
  const decisions = [{ at: "2026-12-01T10:00:00.000Z" }, { at: "2031-04-02T10:00:00.000Z" }];
  const documents = [document("b".repeat(64), "2031-03-20"), document("a".repeat(64), "2031-03-05")];
  expect(daysOfCase(documents, decisions, known)).toEqual([
    { day: "2031-03-05", documents: ["a".repeat(64)], decisions: 1 },
    { day: "2031-03-20", documents: ["b".repeat(64)], decisions: 0 },
    { day: "2031-04-02", documents: [], decisions: 1 },
  ]);
});
