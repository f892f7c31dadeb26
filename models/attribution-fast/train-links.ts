import { CONTENT, CUE } from "../../src/read/attribution/labels.ts";
import {
  cuesWithin,
  LINK_FEATURES,
  linkFeatures,
  type RoleSpan,
  sourcelessFeatures,
  sourcesWithin,
} from "../../src/read/attribution/link-features.ts";
import type { Surroundings } from "../../src/read/attribution/surroundings.ts";
import type { GoldSpan } from "./gold-labels.ts";
import { shuffled } from "./prepared.ts";

/** One choice to learn from: the features of each option, and which is right. */
interface Choice {
  readonly options: readonly Int32Array[];
  readonly right: number;
}

/** The choices of an article: which cue each content has, which source each cue has. */
export function linkChoices(s: Surroundings, gold: readonly GoldSpan[]): Choice[] {
  const ordered = [...gold].sort((a, b) => a.from - b.from || a.to - b.to || a.role - b.role);
  // A source that several attributions share stands once.
  const spans: RoleSpan[] = [];
  const owners: Set<number>[] = [];
  for (const span of ordered) {
    const last = spans.at(-1);
    if (last && last.from === span.from && last.to === span.to && last.role === span.role) {
      (owners.at(-1) as Set<number>).add(span.attribution);
      continue;
    }
    spans.push({ from: span.from, to: span.to, role: span.role, chance: 1 });
    owners.push(new Set([span.attribution]));
  }
  const out = new Int32Array(LINK_FEATURES);
  const shares = (a: number, b: number) =>
    [...(owners[a] as Set<number>)].some((x) => (owners[b] as Set<number>).has(x));
  const choices: Choice[] = [];
  for (const [at, span] of spans.entries()) {
    const others =
      span.role === CONTENT ? cuesWithin(s, spans, at) : span.role === CUE ? sourcesWithin(s, spans, at) : [];
    if (span.role !== CONTENT && span.role !== CUE) continue;
    const options = others.map((other) =>
      out.slice(
        0,
        span.role === CONTENT ? linkFeatures(s, spans, other, at, out) : linkFeatures(s, spans, at, other, out),
      ),
    );
    let right = others.findIndex((other) => shares(at, other));
    if (span.role === CUE) {
      options.push(out.slice(0, sourcelessFeatures(s, spans, at, out)));
      if (right < 0) right = options.length - 1;
    }
    if (right >= 0 && options.length > 1) choices.push({ options, right });
  }
  return choices;
}

/** Learns which option is right, by AdaGrad on the likelihood. Deterministic. */
export function trainLinks(
  choices: readonly Choice[],
  options: { bits: number; rounds: number; rate: number; seed: number },
): { mask: number; rows: Float32Array } {
  const mask = (1 << options.bits) - 1;
  const rows = new Float32Array(mask + 1);
  const squares = new Float32Array(mask + 1);
  for (let round = 0; round < options.rounds; round++)
    for (const which of shuffled(choices.length, options.seed * 1000 + round)) {
      const choice = choices[which] as Choice;
      const scores = choice.options.map((features) => {
        let sum = 0;
        for (const feature of features) sum += rows[feature & mask] as number;
        return sum;
      });
      const top = Math.max(...scores);
      let total = 0;
      for (const score of scores) total += Math.exp(score - top);
      for (const [o, features] of choice.options.entries()) {
        const g = (o === choice.right ? 1 : 0) - Math.exp((scores[o] as number) - top) / total;
        for (const feature of features) {
          const row = feature & mask;
          const square = (squares[row] as number) + g * g;
          squares[row] = square;
          rows[row] = (rows[row] as number) + (options.rate * g) / Math.sqrt(square + 1);
        }
      }
    }
  return { mask, rows };
}
