import { isSingle, QUOTE_KINDS } from "./quote-kinds.js";
import { CARRIED, type MarkBatch, zeros } from "./quote-marks.js";
import { EMPTY, MISMATCH, NEVER, nestingCost, unclosedCost } from "./quote-pairs.js";

/** What a mark is read as. */
export const Action = { Ignore: 0, Open: 1, Close: 2 } as const;

/**
 * Which quotations are open at a place, outermost first: D for double marks, S for single ones.
 * Families alternate as in good print; two double ones may follow each other, because careless
 * texts do that. Four deep is one more than was ever seen in news, and each further level would add
 * to the work at every mark.
 */
const STATES = ["", "D", "S", "DS", "SD", "DD", "DSD", "SDS", "DDS", "DSDS", "SDSD"] as const;
const COUNT = STATES.length;
const DEPTH = Uint8Array.from(STATES, (state) => state.length);
/** State without its innermost quotation; itself for none. */
const PARENT = Uint8Array.from(STATES, (state) => indexOf(state.slice(0, -1)));
/** State with one more quotation of the family, double first; −1 where that is no state. */
const CHILD = [
  Int8Array.from(STATES, (s) => indexOf(`${s}D`)),
  Int8Array.from(STATES, (s) => indexOf(`${s}S`)),
];
/** Family of the innermost quotation: 0 double, 1 single, 2 none. */
const TOP = Uint8Array.from(STATES, (state) => (state === "" ? 2 : state.endsWith("S") ? 1 : 0));

function indexOf(state: string): number {
  return (STATES as readonly string[]).indexOf(state);
}

const FAR = 1 << 28;

/** Added where a paragraph is taken to go on with the quotation of the one before without a mark. */
const CARRY_COST = 6;

/**
 * Takes the cheapest reading of a paragraph's marks: the best way into each state is kept from mark
 * to mark (Viterbi 1967), so the work grows with the number of marks, and one stray mark costs a
 * little instead of turning all later quotations inside out.
 */
export class MarkReader {
  #cost = zeros(COUNT);
  #nextCost = zeros(COUNT);
  /** Places in the batch of the marks that opened each state's quotations, four to a state. */
  #openers = zeros(COUNT * CARRIED);
  #nextOpeners = zeros(COUNT * CARRIED);
  /** The state before, for each mark and each state after it. */
  readonly #before = zeros(CARRIED * COUNT);
  /** What each mark of the last batch was read as. */
  readonly actions = zeros(CARRIED);
  /** Whether the reading of the first batch begins inside the quotation that was carried on. */
  begunInside = false;
  /** Whether the first place of the batch holds a quotation that was carried on without a mark. */
  #carry = false;

  /**
   * Begins a paragraph.
   *
   * @param carried Kind of the mark that opened a double quotation in the paragraph before, if this
   *   one may carry it on without a mark: “We came.⏎We saw,” he said.
   */
  begin(batch: MarkBatch, carried: number | null): void {
    this.#cost.fill(FAR);
    this.#cost[0] = 0;
    this.#carry = carried !== null;
    if (carried === null) return;
    this.#cost[1] = CARRY_COST;
    this.#openers[CARRIED] = 0;
    batch.kind[0] = carried;
    batch.filled[0] = 0;
  }

  /**
   * Reads a batch; the answer is in {@link actions} and {@link begunInside}.
   *
   * @param next Kinds of the marks the next paragraph begins with; null where this paragraph goes on after the batch.
   */
  read(batch: MarkBatch, next: readonly number[] | null): void {
    for (let mark = CARRIED; mark < batch.size; mark++) this.#step(batch, mark);
    let best = 0;
    let lowest = FAR;
    for (let state = 0; state < COUNT; state++) {
      const cost = this.#cost[state] + (next === null ? 0 : this.#endCost(batch, state, next));
      if (cost < lowest) {
        lowest = cost;
        best = state;
      }
    }
    let state = best;
    for (let mark = batch.size - 1; mark >= CARRIED; mark--) {
      const before = this.#before[mark * COUNT + state];
      this.actions[mark] =
        before === state ? Action.Ignore : DEPTH[before] < DEPTH[state] ? Action.Open : Action.Close;
      state = before;
    }
    this.begunInside = this.#carry && state === 1;
    this.#settle(batch, best);
  }

  /** Makes the state that was taken the only one, and moves its openers to the first places, for the next batch. */
  #settle(batch: MarkBatch, state: number): void {
    this.#carry &&= DEPTH[state] > 0 && this.#openers[state * CARRIED] === 0;
    for (let level = 0; level < DEPTH[state]; level++) {
      const opener = this.#openers[state * CARRIED + level];
      batch.kind[level] = batch.kind[opener];
      batch.filled[level] = batch.filled[opener];
      this.#openers[state * CARRIED + level] = level;
    }
    this.#cost.fill(FAR);
    this.#cost[state] = 0;
  }

  #step(batch: MarkBatch, mark: number): void {
    const kind = batch.kind[mark];
    const family = isSingle(kind) ? 1 : 0;
    const child = CHILD[family];
    const row = mark * COUNT;
    for (let state = 0; state < COUNT; state++) {
      let best = FAR;
      let from = state;
      // Of equal readings a later opening mark and an earlier closing one win: the shorter quotation.
      if (TOP[state] === family) {
        const outer = PARENT[state];
        const cost = this.#cost[outer];
        if (cost < FAR) {
          best = cost + batch.open[mark];
          from = outer;
          if (outer !== 0) {
            const opener = this.#openers[outer * CARRIED + DEPTH[outer] - 1];
            best += nestingCost(batch.kind[opener], kind);
          }
        }
      }
      const stay = this.#cost[state] + batch.ignore[mark];
      if (stay < best) {
        best = stay;
        from = state;
      }
      const inner = child[state];
      if (inner >= 0 && this.#cost[inner] < best) {
        const cost =
          this.#cost[inner] + this.#closeCost(batch, mark, this.#openers[inner * CARRIED + DEPTH[state]]);
        if (cost < best) {
          best = cost;
          from = inner;
        }
      }
      this.#nextCost[state] = Math.min(best, FAR);
      this.#before[row + state] = from;
      this.#follow(state, from, mark);
    }
    [this.#cost, this.#nextCost] = [this.#nextCost, this.#cost];
    [this.#openers, this.#nextOpeners] = [this.#nextOpeners, this.#openers];
  }

  #closeCost(batch: MarkBatch, mark: number, opener: number): number {
    const empty = batch.filled[opener] === batch.filled[mark] ? EMPTY : 0;
    return batch.close[mark] + MISMATCH[batch.kind[opener] * QUOTE_KINDS + batch.kind[mark]] + empty;
  }

  /** Hands the openers of the state before on to the state after. */
  #follow(state: number, from: number, mark: number): void {
    const to = state * CARRIED;
    const depth = DEPTH[state];
    for (let level = 0; level < depth; level++) {
      this.#nextOpeners[to + level] = level < DEPTH[from] ? this.#openers[from * CARRIED + level] : mark;
    }
  }

  #endCost(batch: MarkBatch, state: number, next: readonly number[]): number {
    let sum = 0;
    for (let level = 0; level < DEPTH[state]; level++) {
      const opener = this.#openers[state * CARRIED + level];
      if (this.#carry && opener === 0) return NEVER;
      const kind = batch.kind[opener];
      sum += unclosedCost(kind, level < next.length && isSingle(next[level]) === isSingle(kind));
    }
    return sum;
  }
}
