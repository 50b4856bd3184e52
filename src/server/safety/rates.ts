/** So many clients are remembered. */
const mostClients = 10_000;

/** How much a client may ask. */
export interface Rate {
  /** Requests a second, on the long run. */
  readonly perSecond: number;
  /** Requests at once. */
  readonly burst: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** A token bucket for each client: a request takes one, and they come back at a steady rate. */
export class Buckets {
  readonly #rate: Rate;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(rate: Rate, now: () => number = () => performance.now()) {
    this.#rate = rate;
    this.#now = now;
  }

  /** Takes one; gives 0, or how many seconds to wait where none is left. */
  take(client: string): number {
    const { perSecond, burst } = this.#rate;
    const now = this.#now();
    const bucket = this.#buckets.get(client) ?? { tokens: burst, at: now };
    bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    // Those who ask last stay longest.
    this.#buckets.delete(client);
    this.#buckets.set(client, bucket);
    if (this.#buckets.size > mostClients) this.#buckets.delete(this.#buckets.keys().next().value!);
    if (bucket.tokens < 1) return Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond));
    bucket.tokens -= 1;
    return 0;
  }
}
