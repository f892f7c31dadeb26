/**
 * Puts words into classes by the exchange method: each word moves to the class that makes the text's pairs of
 * neighbouring classes likeliest, until no more rounds are left. The order is fixed, so the same text gives the same
 * classes.
 */
export function clusterWords(
  sentences: readonly Int32Array[],
  options: { classes: number; words: number; rounds: number },
): { words: Int32Array; classes: Uint8Array } {
  const counts = new Map<number, number>();
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, options.words);
  const index = new Map(vocabulary.map(([word], i) => [word, i]));
  const V = vocabulary.length;
  // The last word stands for all others and for the sentence's edge; it keeps a class of its own.
  const other = V;
  const C = options.classes + 1;
  const left: Map<number, number>[] = Array.from({ length: V + 1 }, () => new Map());
  const right: Map<number, number>[] = Array.from({ length: V + 1 }, () => new Map());
  const add = (a: number, b: number) => {
    const r = right[a] as Map<number, number>;
    r.set(b, (r.get(b) ?? 0) + 1);
    const l = left[b] as Map<number, number>;
    l.set(a, (l.get(a) ?? 0) + 1);
  };
  for (const sentence of sentences) {
    let before = other;
    for (const word of sentence) {
      const now = index.get(word) ?? other;
      add(before, now);
      before = now;
    }
    add(before, other);
  }
  const classOf = new Int32Array(V + 1);
  for (let w = 0; w < V; w++) classOf[w] = w % options.classes;
  classOf[other] = options.classes;
  const pair = new Float64Array(C * C);
  const firsts = new Float64Array(C);
  const seconds = new Float64Array(C);
  for (let a = 0; a <= V; a++)
    for (const [b, n] of right[a] as Map<number, number>) {
      const ca = classOf[a] as number;
      const cb = classOf[b] as number;
      pair[ca * C + cb] = (pair[ca * C + cb] as number) + n;
      firsts[ca] = (firsts[ca] as number) + n;
      seconds[cb] = (seconds[cb] as number) + n;
    }
  const ln = (x: number) => (x > 0.5 ? x * Math.log(x) : 0);
  const rightBy = new Float64Array(C);
  const leftBy = new Float64Array(C);
  for (let round = 0; round < options.rounds; round++) {
    let moved = 0;
    for (let w = 0; w < V; w++) {
      const c = classOf[w] as number;
      rightBy.fill(0);
      leftBy.fill(0);
      let self = 0;
      let total = 0;
      let before = 0;
      for (const [b, n] of right[w] as Map<number, number>) {
        total += n;
        if (b === w) self += n;
        else rightBy[classOf[b] as number] = (rightBy[classOf[b] as number] as number) + n;
      }
      for (const [a, n] of left[w] as Map<number, number>) {
        before += n;
        if (a !== w) leftBy[classOf[a] as number] = (leftBy[classOf[a] as number] as number) + n;
      }
      const change = (k: number, sign: number) => {
        for (let o = 0; o < C; o++) {
          const r = rightBy[o] as number;
          const l = leftBy[o] as number;
          if (r > 0) pair[k * C + o] = (pair[k * C + o] as number) + sign * r;
          if (l > 0) pair[o * C + k] = (pair[o * C + k] as number) + sign * l;
        }
        pair[k * C + k] = (pair[k * C + k] as number) + sign * self;
        firsts[k] = (firsts[k] as number) + sign * total;
        seconds[k] = (seconds[k] as number) + sign * before;
      };
      const usedRight: number[] = [];
      const usedLeft: number[] = [];
      for (let o = 0; o < C; o++) {
        if ((rightBy[o] as number) > 0) usedRight.push(o);
        if ((leftBy[o] as number) > 0) usedLeft.push(o);
      }
      change(c, -1);
      let best = c;
      let bestGain = Number.NEGATIVE_INFINITY;
      for (let k = 0; k < options.classes; k++) {
        let gain = 0;
        for (const o of usedRight) {
          if (o === k) continue;
          const now = pair[k * C + o] as number;
          gain += ln(now + (rightBy[o] as number)) - ln(now);
        }
        for (const o of usedLeft) {
          if (o === k) continue;
          const now = pair[o * C + k] as number;
          gain += ln(now + (leftBy[o] as number)) - ln(now);
        }
        const both = self + (rightBy[k] as number) + (leftBy[k] as number);
        if (both > 0) gain += ln((pair[k * C + k] as number) + both) - ln(pair[k * C + k] as number);
        gain -= ln((firsts[k] as number) + total) - ln(firsts[k] as number);
        gain -= ln((seconds[k] as number) + before) - ln(seconds[k] as number);
        if (gain > bestGain + 1e-9) {
          bestGain = gain;
          best = k;
        }
      }
      change(best, 1);
      if (best !== c) moved++;
      classOf[w] = best;
    }
    if (moved === 0) break;
  }
  return {
    words: Int32Array.from(vocabulary, ([word]) => word),
    classes: Uint8Array.from(vocabulary, (_, i) => (classOf[i] as number) + 1),
  };
}
