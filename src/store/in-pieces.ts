/** How many values go into one question. */
const AT_ONCE = 500;

/** A list in pieces that one question takes. */
export function* inPieces<T>(values: readonly T[], size = AT_ONCE): Generator<readonly T[]> {
  for (let from = 0; from < values.length; from += size) yield values.slice(from, from + size);
}
