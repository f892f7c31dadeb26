import type { Commitment, FactStatus, Mode, StepState } from "../../model/index.ts";
import { commitmentWords, factWords, stepWords } from "../words/index.ts";
import { type Html, html } from "./html.ts";

const RING = html`<circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="1.75"/>`;
const DOTS = html`<circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="1.75" stroke-dasharray="2 2.3"/>`;
const DISC = html`<circle cx="8" cy="8" r="6" fill="currentColor"/>`;
const HALF = html`${RING}<path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor"/>`;
const EYE = html`${RING}<circle cx="8" cy="8" r="2.25" fill="currentColor"/>`;
const CHECK = html`<path d="M2.5 8.5l3.6 3.7 7.4-8" fill="none" stroke="currentColor" stroke-width="2.4"/>`;
const CROSS = html`<path d="M3.5 3.5l9 9m0-9l-9 9" fill="none" stroke="currentColor" stroke-width="2.2"/>`;
const BAR = html`<path d="M2.5 8h11" stroke="currentColor" stroke-width="2.8"/>`;
const TURN = html`<path d="M3 5.5h8.5m-3-3l3 3-3 3M13 11.5H4.5" fill="none" stroke="currentColor" stroke-width="1.75"/>`;
const CLASH = html`<path d="M3 5.600h10M3 10.400h10M11 2.500l-6 11" fill="none" stroke="currentColor" stroke-width="1.75"/>`;
const ALARM = html`<path d="M8 1.500l7 12.500h-14z" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M8 6v4m0 1.200v1.2" stroke="currentColor" stroke-width="1.6"/>`;
const ARROW = html`<path d="M4 2.500l8 5.5-8 5.500z" fill="none" stroke="currentColor" stroke-width="1.6"/>`;

const FACTS: Record<FactStatus, Html> = {
  verified: CHECK,
  corroborated: DISC,
  reported: RING,
  disputed: CLASH,
  superseded: TURN,
  withheld: BAR,
};
const STEPS: Record<StepState, Html> = {
  done: CHECK,
  "under way": HALF,
  announced: EYE,
  overdue: ALARM,
  declined: CROSS,
  "not known": DOTS,
};
const PROMISES: Record<Commitment["state"], Html> = { kept: CHECK, open: RING, overdue: ALARM, withdrawn: CROSS };
const MODES: Record<Mode, Html> = {
  stated: DISC,
  confirmed: CHECK,
  alleged: RING,
  denied: CROSS,
  withheld: BAR,
  promised: ARROW,
  advised: ARROW,
  asked: DOTS,
};

/** A status as shape, word and colour; the shape is for eyes only, the word says it all. */
export function factMark(status: FactStatus): Html {
  return mark(status, FACTS[status], factWords[status].word, factWords[status].explanation);
}

export function stepMark(state: StepState): Html {
  return mark(state.replace(" ", "-"), STEPS[state], stepWords[state].word, stepWords[state].explanation);
}

export function promiseMark(state: Commitment["state"]): Html {
  return mark(state, PROMISES[state], commitmentWords[state].word, commitmentWords[state].explanation);
}

/** How one kind of voice speaks to a fact, and which account it gives: "says A". */
export function modeMark(mode: Mode, verb: string, letter: string | null): Html {
  const words = [verb, letter].filter(Boolean).join(" ");
  return html`<span class="mode ${mode}">${shape(MODES[mode])}${words}</span>`;
}

function mark(name: string, picture: Html, word: string, explanation: string): Html {
  return html`<span class="mark ${name}" title="${explanation}">${shape(picture)}${word}</span>`;
}

function shape(picture: Html): Html {
  return html`<svg class="shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${picture}</svg>`;
}
