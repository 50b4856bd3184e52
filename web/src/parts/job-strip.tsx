/** What is being added, at the foot of every view: how far it has come, how long it will take, and a way to stop it. */
import { useState } from "preact/hooks";
import { clearOver, isOver, stop, useJobs } from "../jobs.js";
import { to } from "../router.js";
import type { Job } from "../types.js";
import { count, duration } from "./count.js";
import { Words } from "./words.js";

/** What a job has done so far, in words. */
export function progress(job: Job): string {
  const parts = [`${count(job.added, "article")} added`];
  if (job.versions > 0) parts.push(count(job.versions, "new version"));
  if (job.same > 0) parts.push(`${count(job.same, "article")} there already`);
  if (job.failed > 0) parts.push(count(job.failed, "failure"));
  return parts.join(", ");
}

/** What a job is at, in words. */
const states: Readonly<Record<Job["state"], string>> = {
  running: "Reading",
  linking: "Linking",
  done: "Done",
  failed: "Failed",
  stopped: "Stopped",
};

function One({ job }: { readonly job: Job }) {
  const [stopping, setStopping] = useState(false);
  const over = isOver(job);
  const only = job.articles.length === 1 && job.state === "done" ? job.articles[0] : null;
  return (
    <div class="strip-in">
      <strong>{states[job.state]}</strong>
      <span>
        <Words text={job.title} />
      </span>
      <span class="number">
        {job.state === "linking" && job.linking
          ? `${job.linking.done} of ${count(job.linking.total, "article")} linked`
          : progress(job)}
        {!over && job.left !== null && job.left > 1 && `, ${duration(job.left)} left`}
      </span>
      {job.error && <span class="flag dispute">{job.error}</span>}
      {only && <a href={to.article(only.ref)}>Open it</a>}
      {/* What was handed in here is not kept as failed: it cannot be fetched again. */}
      {job.failed > 0 && job.kind !== "files" && job.kind !== "text" && (
        <a href="/failures">See what failed</a>
      )}
      {over ? (
        <button type="button" onClick={clearOver}>
          Close
        </button>
      ) : (
        <button
          type="button"
          disabled={stopping}
          onClick={() => {
            setStopping(true);
            stop(job.id).catch(() => setStopping(false));
          }}
        >
          {stopping ? "Stopping …" : "Stop"}
        </button>
      )}
    </div>
  );
}

/** The last jobs, and for those who hear the page, only what matters: beginnings and ends. */
export function JobStrip() {
  const jobs = useJobs().slice(0, 3);
  const last = jobs[0];
  return (
    <>
      <div class="unseen" role="status" aria-live="polite">
        {last &&
          (isOver(last)
            ? `${states[last.state]}: ${progress(last)}`
            : `${states[last.state]}: ${last.title}`)}
      </div>
      {jobs.length > 0 && (
        <section class="strip" aria-label="What is being added">
          {jobs.map((job) => (
            <One job={job} key={job.id} />
          ))}
        </section>
      )}
    </>
  );
}
