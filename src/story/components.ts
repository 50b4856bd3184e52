/** Nodes from 0 on, and which of them links hold together. */
export class Components {
  readonly #parents: Int32Array;

  constructor(count: number) {
    this.#parents = Int32Array.from({ length: count }, (_, node) => node);
  }

  join(a: number, b: number): void {
    const [one, other] = [this.#find(a), this.#find(b)];
    // Towards the smaller number, and halving paths: near-constant time, and the same result in any order.
    if (one < other) this.#parents[other] = one;
    else this.#parents[one] = other;
  }

  #find(node: number): number {
    const parents = this.#parents;
    let at = node;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /** The nodes of each component, rising, in the order of their first nodes. */
  all(): readonly (readonly number[])[] {
    const groups = new Map<number, number[]>();
    for (let node = 0; node < this.#parents.length; node++) {
      const root = this.#find(node);
      const group = groups.get(root);
      if (group) group.push(node);
      else groups.set(root, [node]);
    }
    return [...groups.values()];
  }
}
