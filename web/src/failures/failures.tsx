/** What could not be read, and why. */
import { useState } from "preact/hooks";
import { type ApiError, api, asApiError, send, usePages, withQuery } from "../api.js";
import { useAfterJobs } from "../home/after-jobs.js";
import { isOver, retry, useJobs } from "../jobs.js";
import { count } from "../parts/count.js";
import { Empty } from "../parts/empty.js";
import { Failed } from "../parts/failed.js";
import { Loading } from "../parts/loading.js";
import { More } from "../parts/more.js";
import { Head } from "../parts/view.js";
import { When } from "../parts/when.js";
import { Words } from "../parts/words.js";
import type { FailurePage, FailureView } from "../types.js";

/** The view of failures. */
export function Failures() {
  const address = api("failures");
  const pages = usePages<FailureView, FailurePage>(address);
  useAfterJobs(pages.again);
  const [error, setError] = useState<ApiError | null>(null);
  const isBusy = useJobs().some((job) => job.kind === "retry" && !isOver(job));
  const { items, loading } = pages;
  const again = async (): Promise<void> => {
    setError(null);
    try {
      await retry();
    } catch (reason) {
      setError(asApiError(reason));
    }
  };
  const forgetIt = async (place: string): Promise<void> => {
    setError(null);
    try {
      await send("DELETE", withQuery(address, { place }));
      pages.again();
    } catch (reason) {
      setError(asApiError(reason));
    }
  };
  return (
    <>
      <Head title="What could not be read" label="Failures" json={address}>
        {items.length > 0 && (
          <p>
            <button type="button" disabled={isBusy} onClick={() => void again()}>
              {isBusy ? "Trying …" : "Try all again"}
            </button>
          </p>
        )}
      </Head>
      {error && <Failed error={error} />}
      {items.length === 0 &&
        !pages.error &&
        (loading ? (
          <Loading what="Loading the failures" />
        ) : (
          <Empty title="Nothing failed: all that was added could be read.">
            <p>
              <a href="/add">Add more</a>
            </p>
          </Empty>
        ))}
      <ol class="lines">
        {items.map(({ place, message, code, tries, at }) => (
          <li key={place}>
            <div class="mono place">
              <Words text={place} />
            </div>
            <p>
              <Words text={message} />
            </p>
            <div class="small facts">
              <span>{code}</span>
              <span>tried {count(tries, "time")}</span>
              <When iso={at} />
              <span>
                <button type="button" class="plain" onClick={() => void forgetIt(place)}>
                  forget it
                </button>
              </span>
            </div>
          </li>
        ))}
      </ol>
      <More pages={pages} one="failure" />
    </>
  );
}
