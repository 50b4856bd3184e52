import type { Linking } from "./writer.js";

/** Links one time after the other: who asks while it runs waits for the next run, which knows of all that came before it. */
export class LinkRuns {
  readonly #run: (tell: (step: Linking) => void) => Promise<void>;
  #running: Promise<void> | null = null;
  #next: Promise<void> | null = null;
  #step: Linking | null = null;

  constructor(run: (tell: (step: Linking) => void) => Promise<void>) {
    this.#run = run;
  }

  /** How far it has come; null while nothing runs. */
  get step(): Linking | null {
    return this.#step;
  }

  link(): Promise<void> {
    if (!this.#running) {
      this.#running = this.#begin();
      return this.#running;
    }
    this.#next ??= this.#running
      .catch(() => {})
      .then(() => {
        this.#next = null;
        this.#running = this.#begin();
        return this.#running;
      });
    return this.#next;
  }

  async #begin(): Promise<void> {
    this.#step = { done: 0, total: 0 };
    try {
      await this.#run((step) => {
        this.#step = step;
      });
    } finally {
      this.#step = null;
      this.#running = null;
    }
  }
}
