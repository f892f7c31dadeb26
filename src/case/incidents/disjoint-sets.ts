/** Things put together two by two; a set is known by its least member, so the order of joining never shows. */
export class DisjointSets {
  private readonly parent: number[];

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, i) => i);
  }

  /** The least member of the set that `i` is in. */
  find(i: number): number {
    let root = i;
    for (let next = this.parent[root] ?? root; next !== root; next = this.parent[root] ?? root) root = next;
    for (let at = i; at !== root; ) {
      const next = this.parent[at] ?? root;
      this.parent[at] = root;
      at = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x !== y) this.parent[Math.max(x, y)] = Math.min(x, y);
  }

  /** The members of each set in order, the sets in the order of their least members. */
  sets(): number[][] {
    const found = new Map<number, number[]>();
    for (let i = 0; i < this.parent.length; i++) {
      const root = this.find(i);
      const set = found.get(root);
      if (set) set.push(i);
      else found.set(root, [i]);
    }
    return [...found.values()];
  }
}
