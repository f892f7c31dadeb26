import { expect, it } from "vitest";
import type { FactInWords, Voice } from "../../src/serve/contract/case-page.ts";
import { spokenIn } from "../../src/serve/desk/pages/case/voice-columns.ts";
import { voicesBySpeaker } from "../../src/serve/desk/pages/case/voices-by-speaker.ts";

const voice = (claim: string, of: Partial<Voice> = {}) =>
  ({
    claim,
    kind: "police",
    mode: "stated",
    shortAttribution: "Chief Orla Venn says",
    byPerson: false,
    reader: "read by software (rule age, version 0.1.0), not yet checked by a person",
    ...of,
  }) as Voice;
const ids = (voices: readonly Voice[]) =>
  voicesBySpeaker(voices).map(({ first, others }) => [first, ...others].map(({ claim }) => claim));

it("a speaker who says the same in several documents is told once, and no voice is left out", () => {
  const other = { shortAttribution: "Edda Roth says" };
  expect(ids([voice("a"), voice("b", other), voice("c")])).toEqual([["a", "c"], ["b"]]);
});

it("who alleges is not told with who says, nor what software read with what a person did", () => {
  const person = { byPerson: true, reader: "read by a person (Ines Falk)" };
  expect(ids([voice("a"), voice("b", { mode: "alleged" }), voice("c", person), voice("d")])).toEqual([
    ["a", "d"],
    ["b"],
    ["c"],
  ]);
});

it("a column in which nobody speaks of any fact is named, not shown, and one that seldom speaks takes less room", () => {
  const fact = (...voices: Voice[]) => ({ accounts: [{ voices }] }) as unknown as FactInWords;
  const police = fact(voice("a"));
  const { spoken, silent } = spokenIn([police, police, police, police, fact(voice("b", { kind: "family" }))]);
  expect(spoken.map(({ title, isSeldom }) => [title, isSeldom])).toEqual([
    ["Police", false],
    ["Family, lawyers and witnesses", true],
  ]);
  expect(silent.map(({ title }) => title)).toEqual([
    "Prosecutor and investigators",
    "Officials and others",
    "Documents’ own words",
  ]);
});
