import type { Commitment, FactStatus, Mode, StepState } from "../../model/index.ts";
import { commitmentWords, factWords, stepWords } from "../words/index.ts";
import { type Html, html } from "./html.ts";

/** The shapes, drawn once a page and used by name. */
const SHAPES = {
  ring: html`<circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="1.75"/>`,
  dots: html`<circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="1.75" stroke-dasharray="2 2.3"/>`,
  disc: html`<circle cx="8" cy="8" r="6" fill="currentColor"/>`,
  half: html`<circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="1.75"/><path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor"/>`,
  eye: html`<circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="1.75"/><circle cx="8" cy="8" r="2.25" fill="currentColor"/>`,
  check: html`<path d="M2.5 8.5l3.6 3.7 7.4-8" fill="none" stroke="currentColor" stroke-width="2.4"/>`,
  cross: html`<path d="M3.5 3.5l9 9m0-9l-9 9" fill="none" stroke="currentColor" stroke-width="2.2"/>`,
  bar: html`<path d="M2.5 8h11" stroke="currentColor" stroke-width="2.8"/>`,
  turn: html`<path d="M3 5.5h8.5m-3-3l3 3-3 3M13 11.5H4.5" fill="none" stroke="currentColor" stroke-width="1.75"/>`,
  clash: html`<path d="M3 5.600h10M3 10.400h10M11 2.500l-6 11" fill="none" stroke="currentColor" stroke-width="1.75"/>`,
  alarm: html`<path d="M8 1.500l7 12.500h-14z" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M8 6v4m0 1.200v1.2" stroke="currentColor" stroke-width="1.6"/>`,
  arrow: html`<path d="M4 2.500l8 5.5-8 5.500z" fill="none" stroke="currentColor" stroke-width="1.6"/>`,
} satisfies Readonly<Record<string, Html>>;
type Shape = keyof typeof SHAPES;

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

/** The drawings of all marks; every page that shows marks has it once. */
export const markShapes = html`<svg class="shapes" aria-hidden="true">${Object.entries(SHAPES).map(
  ([name, drawing]) => html`<symbol id="m-${name}" viewBox="0 0 16 16">${drawing}</symbol>`,
)}</svg>
`;

/** A status as shape, word and colour; the shape is for eyes only, the word says it all. */
export function factMark(status: FactStatus): Html {
  return mark(status, FACTS[status], factWords[status].word);
}

export function stepMark(state: StepState): Html {
  return mark(state.replace(" ", "-"), STEPS[state], stepWords[state].word);
}

export function promiseMark(state: Commitment["state"]): Html {
  return mark(state, PROMISES[state], commitmentWords[state].word);
}

/** How one kind of voice speaks to a fact, and which account it gives: "says A". */
export function modeMark(mode: Mode, verb: string, letter: string | null): Html {
  const words = [verb, letter].filter(Boolean).join(" ");
  return html`<b class="mode ${mode}">${drawn(MODES[mode])}${words}</b>`;
}

function mark(name: string, shape: Shape, word: string): Html {
  return html`<b class="mark ${name}">${drawn(shape)}${word}</b>`;
}

function drawn(shape: Shape): Html {
  return html`<svg aria-hidden="true"><use href="#m-${shape}"/></svg>`;
}
