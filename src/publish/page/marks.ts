import type { Commitment, FactStatus, Mode, StepState } from "../../model/index.ts";
import { commitmentWords, factWords, stepWords } from "../words/index.ts";
import { type Html, html } from "./html.ts";

type Shape = keyof typeof SHAPES;

/**
 * The shapes, each drawn by borders alone: borders are printed where backgrounds are not, keep a reader's own colours, and ask for no picture. What is cut out is
 * cut out of a square, in hundredths of its sides. All take the same room, so that words stand on one line.
 */
const SHAPES = {
  ring: "box-sizing:border-box;width:1em;height:1em;border-width:.14em;border-radius:50%;transform:scale(.8)",
  dots: "box-sizing:border-box;width:1em;height:1em;border:.16em dotted;border-radius:50%;transform:scale(.8)",
  disc: "border-radius:50%;transform:scale(.76)",
  half: `border-radius:50%;transform:scale(.8);${cut("evenodd", "0 0,100 0,100 100,0 100,0 0,50 14,36 17,24 24,17 36,14 50,17 64,24 76,36 83,50 86,50 14")}`,
  eye: "border-style:double;border-radius:50%;transform:scale(.85)",
  check: cut("nonzero", "10 58,21 48,38 65,79 21,90 31,38 87"),
  cross: cut("nonzero", "27 17,50 40,73 17,83 27,60 50,83 73,73 83,50 60,27 83,17 73,40 50,17 27"),
  bar: cut("nonzero", "16 41,84 41,84 59,16 59"),
  turn: cut(
    "nonzero",
    "19 29,58 29,49 19,57 12,80 34,57 57,49 49,58 40,19 40,19 29,28 66,81 66,81 77,28 77,28 66,19 29",
  ),
  clash: cut(
    "nonzero",
    "19 29,81 29,81 40,19 40,19 29,19 60,81 60,81 71,19 71,19 60,64 13,74 18,36 87,26 82,64 13,19 60,19 29",
  ),
  alarm: cut(
    "evenodd",
    "50 0,100 92,0 92,50 0,50 20,15 82,85 82,50 20,45 38,55 38,55 62,45 62,45 38,45 69,55 69,55 77,45 77,45 69,45 38,50 20,50 0",
  ),
  arrow: cut("evenodd", "20 6,84 50,20 94,20 6,30 25,30 75,66 50,30 25,20 6"),
} satisfies Readonly<Record<string, string>>;

function cut(rule: "evenodd" | "nonzero", points: string): string {
  return `clip-path:polygon(${rule},${points.replace(/(\d+)/g, "$1%")})`;
}

const FACTS: Record<FactStatus, Shape> = {
  verified: "check",
  corroborated: "disc",
  reported: "ring",
  disputed: "clash",
  superseded: "turn",
  withheld: "bar",
};
const STEPS: Record<StepState, Shape> = {
  done: "check",
  "under way": "half",
  announced: "eye",
  overdue: "alarm",
  declined: "cross",
  "not known": "dots",
};
const PROMISES: Record<Commitment["state"], Shape> = {
  kept: "check",
  open: "ring",
  overdue: "alarm",
  withdrawn: "cross",
};
const MODES: Record<Mode, Shape> = {
  stated: "disc",
  confirmed: "check",
  alleged: "ring",
  denied: "cross",
  withheld: "bar",
  promised: "arrow",
  advised: "arrow",
  asked: "dots",
};

/** The style of all marks: the shape that stands before each word. On our pages an element b with a class is a mark, and no other is. */
export const markStyle = `b[class]::before{content:"";flex:none;border:.5em solid}
${Object.entries(SHAPES)
  .map(([shape, style]) => `b:is(${namesOf(shape).join()})::before{${style}}`)
  .join("\n")}`;

/** The classes of what has a shape. */
function namesOf(shape: string): string[] {
  const all = [FACTS, STEPS, PROMISES, MODES].flatMap((shapes) => Object.entries(shapes));
  return [...new Set(all.filter((one) => one[1] === shape).map(([name]) => `.${className(name)}`))];
}

/** A status as shape, word and colour; the shape is for eyes only, the word says it all. */
export function factMark(status: FactStatus): Html {
  return mark(status, factWords[status].word);
}

export function stepMark(state: StepState): Html {
  return mark(state, stepWords[state].word);
}

export function promiseMark(state: Commitment["state"]): Html {
  return mark(state, commitmentWords[state].word);
}

/** How one kind of voice speaks to a fact, and which account it gives: "says A". */
export function modeMark(mode: Mode, verb: string, letter: string | null): Html {
  const words = [verb, letter].filter(Boolean).join(" ");
  return html`<b class="${mode}">${words}</b>`;
}

function mark(name: string, word: string): Html {
  return html`<b class="${className(name)}">${word}</b>`;
}

function className(name: string): string {
  return name.replace(" ", "-");
}
