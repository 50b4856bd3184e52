/** What is being added: one account of it for all views, kept up by the server's events. */
import { useEffect, useState } from "preact/hooks";
import { api, forget, get, send } from "./api.js";
import { go, to } from "./router.js";
import type { Job, JobInput, StatusView } from "./types.js";

const jobs = new Map<string, Job>();
const streams = new Map<string, EventSource>();
const listeners = new Set<() => void>();

/** Jobs whose one article is to be shown as soon as it is read, if the reader is still where it was given. */
const leading = new Set<string>();
let from = "";

/** Whether nothing more will be heard of a job. */
export function isOver({ state }: Pick<Job, "state">): boolean {
  return state === "done" || state === "failed" || state === "stopped";
}

function tell(): void {
  for (const listener of listeners) listener();
}

function take(job: Job): void {
  const before = jobs.get(job.id);
  jobs.set(job.id, job);
  if (isOver(job) && leading.delete(job.id) && job.articles.length === 1 && location.pathname === from)
    go(to.article(job.articles[0].ref));
  // What was asked for before may be old now that articles were added.
  if (isOver(job) && before && !isOver(before)) forget();
  tell();
}

/** Follows a job to its end, by its events; where they break off, by asking. */
export function follow(job: Job): void {
  take(job);
  if (isOver(job) || streams.has(job.id)) return;
  const stream = new EventSource(api("jobs", job.id, "events"));
  streams.set(job.id, stream);
  const end = (): void => {
    stream.close();
    streams.delete(job.id);
  };
  const hear = (event: MessageEvent<string>): void => {
    const news = JSON.parse(event.data) as Job;
    take(news);
    if (isOver(news)) end();
  };
  for (const name of ["job", "message"]) stream.addEventListener(name, hear as (event: Event) => void);
  stream.addEventListener("error", () => {
    // The server may have ended the stream after its last event, or be gone: asking tells which.
    end();
    setTimeout(() => {
      get<Job>(api("jobs", job.id)).then(follow, () => {
        const last = jobs.get(job.id);
        if (last && !isOver(last))
          take({ ...last, state: "failed", error: "Hearsay no longer tells how far it has come." });
      });
    }, 1000);
  });
}

/** Begins to add. A single text that is given leads to the article that it becomes. */
export async function begin(input: JobInput | FormData): Promise<Job> {
  const job = await send<Job>("POST", api("jobs"), input);
  if ("text" in input) {
    leading.add(job.id);
    from = location.pathname;
  }
  follow(job);
  return job;
}

/** Tries again what could not be read. */
export async function retry(): Promise<Job> {
  const job = await send<Job>("POST", api("failures", "retry"));
  follow(job);
  return job;
}

/** Ends a job; what it has added stays. */
export async function stop(id: string): Promise<void> {
  await send("DELETE", api("jobs", id));
}

/** Takes up the jobs that run already, as when the page is opened anew. */
export async function resume(): Promise<void> {
  const status = await get<StatusView>(api("status")).catch(() => null);
  for (const job of status?.jobs ?? []) if (!isOver(job)) follow(job);
}

/** All jobs known to the page, the latest first; the view is drawn anew as they come on. */
export function useJobs(): readonly Job[] {
  const [, setRound] = useState(0);
  useEffect(() => {
    const listener = (): void => setRound((n) => n + 1);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return [...jobs.values()].toReversed();
}

/** Puts the jobs that are over out of sight. */
export function clearOver(): void {
  for (const job of jobs.values()) if (isOver(job)) jobs.delete(job.id);
  tell();
}
