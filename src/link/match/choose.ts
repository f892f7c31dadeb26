import munkres from "munkres";

/** Two records, by number, and the weight of their being one, in bits. */
export interface Edge {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/** A link chosen, and by how many bits it beats the best choice without it. */
export interface Chosen extends Edge {
  readonly margin: number;
}

/**
 * The links that give each record at most one other, with the greatest sum of weights above `floor`: exactly, component by component (Kuhn
 * 1955, Munkres 1957). What two choices explain equally well has a margin of zero: two victims of one incident whom nothing tells apart.
 */
export function choose(edges: readonly Edge[], floor: number): Chosen[] {
  return componentsOf(edges).flatMap((component) => chooseWithin(component, floor));
}

function chooseWithin(edges: readonly Edge[], floor: number): Chosen[] {
  const [only] = edges;
  if (edges.length === 1 && only) return only.weight > floor ? [{ ...only, margin: only.weight - floor }] : [];
  const rows = [...new Set(edges.map(({ left }) => left))];
  const columns = [...new Set(edges.map(({ right }) => right))];
  const value = new Map(edges.map((edge) => [`${edge.left} ${edge.right}`, Math.max(0, edge.weight - floor)]));
  const worth = (left: number, right: number) => value.get(`${left} ${right}`) ?? 0;
  const solve = (without?: Edge) => {
    const costs = rows.map((left) =>
      columns.map((right) => (without?.left === left && without.right === right ? 0 : -worth(left, right))),
    );
    const pairs = munkres(costs);
    return { pairs, total: -pairs.reduce((sum, [row, column]) => sum + (costs[row]?.[column] ?? 0), 0) };
  };
  const best = solve();
  return best.pairs.flatMap(([row, column]) => {
    const edge = edges.find(({ left, right }) => left === rows[row] && right === columns[column]);
    if (!edge || worth(edge.left, edge.right) <= 0) return [];
    return [{ ...edge, margin: best.total - solve(edge).total }];
  });
}

/** Edges that share records, directly or through others. */
function componentsOf(edges: readonly Edge[]): Edge[][] {
  const parents = new Map<string, string>();
  const rootOf = (node: string): string => {
    let root = node;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    if (root !== node) parents.set(node, root);
    return root;
  };
  for (const { left, right } of edges) {
    const [one, other] = [rootOf(`l${left}`), rootOf(`r${right}`)];
    if (one !== other) parents.set(one, other);
  }
  const components = new Map<string, Edge[]>();
  for (const edge of edges) {
    const root = rootOf(`l${edge.left}`);
    const component = components.get(root);
    if (component) component.push(edge);
    else components.set(root, [edge]);
  }
  return [...components.values()];
}
