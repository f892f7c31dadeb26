import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Officers shot and killed 26-year-old Ivo Marrable.",
      expect: { field: "age", value: { value: 26, unit: "years" }, about: "Ivo Marrable" },
    },
    {
      text: "Police shot the 34-year-old at his door.",
      expect: { field: "age", value: { value: 34, unit: "years" }, about: "the 34-year-old" },
    },
    {
      text: "Officers fatally shot a man. The victim, a 20-year-old Dunmore man, died at his home.",
      expect: { field: "age", value: { value: 20, unit: "years" } },
    },
    {
      text: "Officers killed Jane Marlow, 34, of Alder Crossing.",
      expect: { field: "age", value: { value: 34, unit: "years" }, about: "Jane Marlow" },
    },
    {
      text: "A deputy shot and killed a 19-year-old man.",
      expect: { field: "age", value: { value: 19, unit: "years" } },
    },
    {
      text: "Officers killed a mother and her four-month-old infant.",
      expect: { field: "age", value: { value: 4, unit: "months" } },
    },
    {
      text: "Officers killed Omar Teal. Teal was 51 years old, the sheriff said.",
      expect: { field: "age", value: { value: 51 }, speaker: "police", about: "Omar Teal" },
    },
    {
      text: "Deputies killed a man in his late twenties.",
      expect: { field: "age", value: { value: null, minimum: 27, maximum: 29 } },
    },
    {
      text: "Police shot a man who was reportedly 44 years old.",
      expect: { field: "age", value: { value: 44 }, mode: "alleged" },
    },
  ],
  never: [
    "Officers killed a man. A neighbor, Lena Ostrom, 61, saw it.",
    "Officers killed a man at 34 Larch Street.",
    "Officers killed a man. The chief, 58, will retire.",
    "Officers killed a man. The department is 120 years old.",
    "Officers killed a man after a nine-hour standoff.",
    "Officers killed a man. A 12-year-old girl saw the shooting from a window.",
    "Officers killed a man. The 30-year-old building was searched.",
  ],
};
