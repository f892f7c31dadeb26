import { describe, expect, it } from "vitest";
import { weaknessOf } from "./weak-password.ts";

const INES = { name: "Ines Falk", email: "ines.falk@herald.example" };

describe("a password", () => {
  it.each([
    "aaaaaaaaaaaaaaaaaaaa",
    "abababababababab12",
    "abcdefghijklmnopqrst",
    "98765432109876543210",
    "qwertyuiopasdfghjkl",
    "1q2w1q2w1q2w1q2w1q2w",
    "1234567890 1234567890",
    "summersummersummer1",
    "!@#$%^&*()!@#$%^",
  ])("that repeats itself or follows a known order is refused: %s", (password) => {
    expect(weaknessOf(password, INES)).toMatch(/^This password repeats itself or runs along/);
  });

  it.each([
    "InesFalkInesFalk2031",
    "ines.falk@herald.example",
    "INÈS FÀLK herald 77",
    "klaf seni dlareh",
    "answerable password 1",
    "Password-Ines-2031",
  ])("that is little more than whose it is, or of what, is refused: %s", (password) => {
    expect(weaknessOf(password, INES)).toMatch(/^This password is little more than your name/);
  });

  it.each([
    "monkeydragonmaster",
    "dr4g0nm4st3rm0nk3y",
    "iloveyouforever1",
    "footballbaseball1",
    "trustno1letmein-2031",
    `correct${"princesssunshine".repeat(2)}`,
  ])("that is put together from common ones is refused, also with signs for letters: %s", (password) => {
    expect(weaknessOf(password, INES)).toMatch(/^This password is put together from common ones/);
  });

  it.each([
    "four invented words together",
    "four quiet winter birds",
    "kT9#vq2Lw!x7Rz0p",
    "ﬁve words ﬁt in here",
    "Ines keeps bees on the roof",
    "воробьи летят домой",
    "春眠不覚暁処処聞啼鳥夜来風雨声",
  ])("of which enough is left is taken: %s", (password) => {
    expect(weaknessOf(password, INES)).toBeNull();
  });

  it("that is very long is judged at once", () => {
    const began = performance.now();
    weaknessOf("ab".repeat(512), INES);
    weaknessOf("a".repeat(1024), INES);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
