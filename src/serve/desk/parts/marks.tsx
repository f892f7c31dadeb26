import type { ReactNode } from "react";
import type { CaseInWords, FactInWords, Voice } from "../../contract/case-page.ts";
import { factMeanings, promiseMeanings, stepMeanings } from "./status-words.ts";

const line = { fill: "none", stroke: "currentColor" } as const;
const RING = <circle cx="8" cy="8" r="5.5" strokeWidth="1.75" {...line} />;
const DOTS = <circle cx="8" cy="8" r="5.5" strokeWidth="1.75" strokeDasharray="2 2.3" {...line} />;
const DISC = <circle cx="8" cy="8" r="6" fill="currentColor" />;
const HALF = (
  <>
    {RING}
    <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
  </>
);
const EYE = (
  <>
    {RING}
    <circle cx="8" cy="8" r="2.25" fill="currentColor" />
  </>
);
const CHECK = <path d="M2.5 8.5l3.6 3.7 7.4-8" strokeWidth="2.4" {...line} />;
const CROSS = <path d="M3.5 3.5l9 9m0-9l-9 9" strokeWidth="2.2" {...line} />;
const BAR = <path d="M2.5 8h11" strokeWidth="2.8" {...line} />;
const TURN = <path d="M3 5.5h8.5m-3-3l3 3-3 3M13 11.5H4.5" strokeWidth="1.75" {...line} />;
const CLASH = <path d="M3 5.6h10M3 10.4h10M11 2.5l-6 11" strokeWidth="1.75" {...line} />;
const ALARM = <path d="M8 1.5l7 12.5h-14zM8 6v4m0 1.2v1.2" strokeWidth="1.6" {...line} />;
const ARROW = <path d="M4 2.5l8 5.5-8 5.5z" strokeWidth="1.6" {...line} />;

type Step = CaseInWords["process"][number]["state"];
type Promised = CaseInWords["promises"][number]["state"];

const FACTS: Record<FactInWords["status"], ReactNode> = {
  verified: CHECK,
  corroborated: DISC,
  reported: RING,
  disputed: CLASH,
  superseded: TURN,
  withheld: BAR,
};
const STEPS: Record<Step, ReactNode> = {
  done: CHECK,
  "under way": HALF,
  announced: EYE,
  overdue: ALARM,
  declined: CROSS,
  "not known": DOTS,
};
const PROMISES: Record<Promised, ReactNode> = { kept: CHECK, open: RING, overdue: ALARM, withdrawn: CROSS };
const MODES: Record<Voice["mode"], ReactNode> = {
  stated: DISC,
  confirmed: CHECK,
  alleged: RING,
  denied: CROSS,
  withheld: BAR,
  promised: ARROW,
  advised: ARROW,
  asked: DOTS,
};

/** How a fact stands: a shape for the eyes, and the word that says it all. */
export function FactMark({ status }: { readonly status: FactInWords["status"] }) {
  return <Mark name={status} picture={FACTS[status]} meaning={factMeanings[status]} />;
}

/** How far a step has come. */
export function StepMark({ state }: { readonly state: Step }) {
  return <Mark name={state} picture={STEPS[state]} meaning={stepMeanings[state]} />;
}

/** What became of a promise. */
export function PromiseMark({ state }: { readonly state: Promised }) {
  return <Mark name={state} picture={PROMISES[state]} meaning={promiseMeanings[state]} />;
}

/** How something is said: "says", "alleges". */
export function ModeMark({ mode, children }: { readonly mode: Voice["mode"]; readonly children: ReactNode }) {
  return (
    <span className={`mode ${mode}`}>
      <Shape picture={MODES[mode]} />
      {children}
    </span>
  );
}

interface MarkProps {
  readonly name: string;
  readonly picture: ReactNode;
  readonly meaning: string;
}

function Mark({ name, picture, meaning }: MarkProps) {
  return (
    <span className={`mark ${name.replace(" ", "-")}`} title={meaning}>
      <Shape picture={picture} />
      {name}
    </span>
  );
}

function Shape({ picture }: { readonly picture: ReactNode }) {
  return (
    <svg className="shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {picture}
    </svg>
  );
}
