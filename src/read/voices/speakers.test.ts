import { describe, expect, it } from "vitest";
import { passageOf } from "../invented.cases.ts";

/** Who says that an officer fired, as the first words of a sentence name them; everybody here is invented. */
function speaker(words: string) {
  const [voice] = passageOf(`${words} said that an officer fired.`).sentences[0]?.voices ?? [];
  const { name, kind } = voice?.speakers[0] ?? {};
  return { name, kind };
}

describe("whose voice it is", () => {
  it.each([
    ["District Attorney Nila Brandt", "prosecutor"],
    ["Harrow County State's Attorney Nila Brandt", "prosecutor"],
    ["Assistant State Attorney Nila Brandt", "prosecutor"],
    ["Commonwealth’s Attorney Nila Brandt", "prosecutor"],
    ["Attorney General Nila Brandt", "prosecutor"],
    ["Special prosecutor Nila Brandt", "prosecutor"],
    ["City Attorney Nila Brandt", "official"],
    ["Family attorney Nila Brandt", "lawyer"],
    ["Coroner L.J. Brandt", "medical-examiner"],
  ])("is known by a title before a name: %s", (words, kind) =>
    expect(speaker(words)).toEqual({ name: words.includes("L.J.") ? "L.J. Brandt" : "Nila Brandt", kind }),
  );

  it("is a prosecutor's where the office alone is given", () =>
    expect(speaker("The state attorney general")).toEqual({ name: null, kind: "prosecutor" }));
});
