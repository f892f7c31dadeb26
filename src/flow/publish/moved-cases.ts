/** The id of the case whose page lies at a path. */
const PAGE = /^cases\/(case-[0-9a-f]+)\/index\.html$/;

/**
 * What became of the ids that cases had before, or were published under: the published cases that they are now. Those that were published and are
 * no more are withdrawn: they became none. An id that was never published, of a case that is not, is not told.
 */
export function movedCases(
  former: ReadonlyMap<string, readonly string[]>,
  published: ReadonlySet<string>,
  before: Iterable<string>,
): Map<string, string[]> {
  const moved = new Map<string, string[]>();
  for (const old of former.keys()) {
    const now = published.has(old) ? [] : nowOf(old, former, published, new Set());
    if (now.length > 0) moved.set(old, now.sort());
  }
  for (const path of before) {
    const [, id] = PAGE.exec(path) ?? [];
    if (id !== undefined && !published.has(id) && !moved.has(id)) moved.set(id, []);
  }
  return new Map([...moved].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function nowOf(
  old: string,
  former: ReadonlyMap<string, readonly string[]>,
  published: ReadonlySet<string>,
  seen: Set<string>,
): string[] {
  if (seen.has(old)) return [];
  seen.add(old);
  if (published.has(old)) return [old];
  return [...new Set((former.get(old) ?? []).flatMap((id) => nowOf(id, former, published, seen)))];
}
