import { randomUUID } from "node:crypto";
import { HearsayError } from "../../record/index.js";
import type { Job } from "../views/index.js";
import type { AddedArticle, Writer } from "../writer/index.js";
import type { Adding, AddingEvent, AddingRequest } from "./adding.js";

/** What a job is to do. */
export type Work =
  | {
      readonly kind: "addresses" | "files" | "retry";
      readonly title: string;
      readonly request: AddingRequest;
      readonly after?: (writer: Writer) => Promise<void>;
    }
  | {
      readonly kind: "text" | "sample";
      readonly title: string;
      readonly write: (writer: Writer) => Promise<readonly AddedArticle[]>;
    };

/** So many run at once. */
const mostRunning = 4;
/** So many that ended are remembered. */
const mostEnded = 20;
/** So many articles and failures of a job are named. */
const mostNamed = 100;

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** A job with who waits for news of it. */
class Run {
  readonly job: Mutable<Job>;
  readonly stopping = new AbortController();
  readonly listeners = new Set<() => void>();
  readonly begun = performance.now();
  ended: Promise<void> = Promise.resolve();

  constructor(kind: Job["kind"], title: string) {
    this.job = {
      id: randomUUID(),
      kind,
      title,
      state: "running",
      added: 0,
      versions: 0,
      same: 0,
      failed: 0,
      rate: null,
      left: null,
      linking: null,
      begun: new Date().toISOString(),
      ended: null,
      articles: [],
      failures: [],
      error: null,
    };
  }

  get isOver(): boolean {
    return this.job.ended !== null;
  }

  changed(): void {
    const { job } = this;
    const seconds = (performance.now() - this.begun) / 1000;
    const done = job.added + job.versions + job.same + job.failed;
    if (job.state === "running" && done > 0 && seconds > 0.5) job.rate = done / seconds;
    for (const listener of this.listeners) listener();
  }

  end(state: Job["state"], error: string | null): void {
    this.job.state = state;
    this.job.error = error;
    this.job.left = null;
    this.job.linking = null;
    this.job.ended = new Date().toISOString();
    this.changed();
  }
}

/** How jobs do their work. */
export interface JobTools {
  readonly writer: Writer;
  readonly adding: Adding;
  /** Told when the store was written to on behalf of somebody. */
  readonly wrote: () => void;
}

/** Adding, as jobs that go on whoever asks. */
export class Jobs {
  readonly #tools: JobTools;
  readonly #runs = new Map<string, Run>();

  constructor(tools: JobTools) {
    this.#tools = tools;
  }

  /** Latest first. */
  list(): readonly Job[] {
    return [...this.#runs.values()].map(({ job }) => ({ ...job })).toReversed();
  }

  get(id: string): Job {
    return { ...this.#run(id).job };
  }

  start(work: Work): Job {
    const running = [...this.#runs.values()].filter((run) => !run.isOver).length;
    if (running >= mostRunning)
      throw new HearsayError("store-busy", `${running} jobs are running; wait until one of them has ended`);
    const run = new Run(work.kind, work.title);
    this.#runs.set(run.job.id, run);
    this.#forget();
    run.ended = this.#work(run, work);
    return { ...run.job };
  }

  stop(id: string): Job {
    const run = this.#run(id);
    run.stopping.abort(new Error("stopped"));
    return { ...run.job };
  }

  /** Waits until a job has ended. */
  async ended(id: string): Promise<Job> {
    const run = this.#run(id);
    await run.ended;
    return { ...run.job };
  }

  /** How a job stands now, and again whenever that changes, but not more often than each so many milliseconds; ends with it. */
  async *watch(id: string, signal: AbortSignal, pause = 200): AsyncGenerator<Job> {
    const run = this.#run(id);
    let wake: (() => void) | null = null;
    const listener = (): void => wake?.();
    run.listeners.add(listener);
    signal.addEventListener("abort", listener);
    try {
      for (;;) {
        const news = new Promise<void>((resolve) => {
          wake = resolve;
        });
        const over = run.isOver;
        yield { ...run.job };
        if (over || signal.aborted) return;
        await news;
        if (!run.isOver && !signal.aborted) await new Promise((resolve) => setTimeout(resolve, pause));
      }
    } finally {
      run.listeners.delete(listener);
      signal.removeEventListener("abort", listener);
    }
  }

  /** Stops all that runs, and waits for it. */
  async close(): Promise<void> {
    for (const run of this.#runs.values()) run.stopping.abort(new Error("stopped"));
    await Promise.all([...this.#runs.values()].map((run) => run.ended));
  }

  #run(id: string): Run {
    const run = this.#runs.get(id);
    if (run) return run;
    throw new HearsayError(
      "store-no-article",
      "there is no such job; jobs are forgotten when the server ends",
    );
  }

  #forget(): void {
    const over = [...this.#runs.values()].filter((run) => run.isOver);
    for (const run of over.slice(0, Math.max(0, over.length - mostEnded))) this.#runs.delete(run.job.id);
  }

  async #work(run: Run, work: Work): Promise<void> {
    const { writer, adding, wrote } = this.#tools;
    const { signal } = run.stopping;
    try {
      if ("write" in work) for (const one of await work.write(writer)) count(run, one);
      else {
        try {
          await adding(work.request, (event) => take(run, event), signal);
        } finally {
          await work.after?.(writer);
        }
      }
      wrote();
      if (signal.aborted) {
        run.end("stopped", null);
        return;
      }
      await this.#link(run);
      wrote();
      run.end("done", null);
    } catch (error) {
      wrote();
      const message = error instanceof Error ? error.message : String(error);
      run.end(signal.aborted ? "stopped" : "failed", signal.aborted ? null : message);
    } finally {
      run.changed();
    }
  }

  /** Links what was added; nobody need wait for it to see the articles themselves. */
  async #link(run: Run): Promise<void> {
    const { writer } = this.#tools;
    run.job.state = "linking";
    run.job.left = null;
    run.changed();
    const begun = performance.now();
    const ticking = setInterval(() => {
      const step = writer.linking;
      run.job.linking = step;
      // As long as its articles took so far, one by one.
      run.job.left =
        step && step.done > 0
          ? ((performance.now() - begun) / 1000 / step.done) * (step.total - step.done)
          : null;
      run.changed();
    }, 250);
    const { signal } = run.stopping;
    // Linking goes on when somebody stops the job, or the server ends; nobody waits for it then.
    const stopped = new Promise<never>((_, reject) => {
      signal.addEventListener("abort", () => reject(new Error("stopped")), { once: true });
    });
    try {
      await Promise.race([writer.link(), stopped]);
    } finally {
      clearInterval(ticking);
    }
  }
}

function count(
  run: Run,
  { outcome, id, title, outlet }: Pick<AddedArticle, "outcome" | "id" | "title" | "outlet">,
): void {
  const { job } = run;
  if (outcome === "same") job.same += 1;
  else {
    if (outcome === "new") job.added += 1;
    else job.versions += 1;
    if (job.articles.length < mostNamed) job.articles = [...job.articles, { ref: id, title, outlet }];
  }
  run.changed();
}

function take(run: Run, event: AddingEvent): void {
  const { job } = run;
  if (event.what === "added") count(run, event);
  else if (event.what === "same") job.same = event.count;
  else if (event.what === "progress") job.left = event.left;
  else {
    const { place, code, message } = event;
    job.failed += 1;
    if (job.failures.length < mostNamed) job.failures = [...job.failures, { place, code, message }];
  }
  run.changed();
}
