/** The ways to add: the sample story, a text, files, addresses. */
import { useRef, useState } from "preact/hooks";
import { type ApiError, api, asApiError, useApi } from "../api.js";
import { begin, isOver, useJobs } from "../jobs.js";
import { Title } from "../parts/article-line.js";
import { Empty } from "../parts/empty.js";
import { Failed } from "../parts/failed.js";
import { progress } from "../parts/job-strip.js";
import { Words } from "../parts/words.js";
import { to } from "../router.js";
import type { Job, JobInput, StatusView } from "../types.js";
import { formOf, useDrop } from "./drop.js";

/** The addresses in what was written, one for each line or word. */
export function addressesIn(written: string): readonly string[] {
  return [...new Set(written.split(/\s+/).filter((word) => word !== ""))];
}

/** All ways to add; `first` puts the sample story in front. */
export function AddForms({ first = false }: { readonly first?: boolean }) {
  const [error, setError] = useState<ApiError | null>(null);
  const [begun, setBegun] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const jobs = useJobs();
  const { data: status } = useApi<StatusView>(api("status"));
  const job = jobs.find(({ id }) => id === begun);

  const add = async (input: JobInput | FormData): Promise<boolean> => {
    setBusy(true);
    setError(null);
    try {
      const { id } = await begin(input);
      setBegun(id);
      return true;
    } catch (reason) {
      setError(asApiError(reason));
      return false;
    } finally {
      setBusy(false);
    }
  };

  const files = (list: readonly File[]): void => {
    const form = formOf(list);
    if (typeof form === "string") setError(asApiError(new Error(form)));
    else if (form) void add(form);
  };
  const isHeld = useDrop(files);

  if (status?.writable === false)
    return (
      <Empty title="This store may only be looked at.">
        <p>
          Nothing can be added here: the file cannot be written to. Start{" "}
          <code>hearsay serve --store FILE</code> with another one.
        </p>
      </Empty>
    );
  return (
    <div class="adding">
      {error && <Failed error={error} />}
      {job && <Outcome job={job} />}
      <div class={`ways${first ? " with-sample" : ""}`}>
        {first && (
          <section aria-labelledby="sample-title">
            <h2 id="sample-title" class="ways-title">
              Begin with the sample story
            </h2>
            <p>
              Eleven articles on a dam that may be unsafe: four officials without a name, a minister who
              denies it, a wire story in three outlets, a quotation that changed. Outlets, people and dam are
              invented.
            </p>
            <p>
              <button class="main" type="button" disabled={isBusy} onClick={() => void add({ sample: true })}>
                Add the sample story
              </button>
            </p>
          </section>
        )}
        <TextForm add={add} isBusy={isBusy} />
        <section aria-labelledby="files-title" class={`files${isHeld ? " held" : ""}`}>
          <h2 id="files-title" class="ways-title">
            Drop files
          </h2>
          <p>
            {isHeld
              ? "Let go to add them."
              : "Anywhere on this page: text, HTML, PDF, JSON Lines, feeds, web archives, NewsML, ninjs, ZIP."}
          </p>
          <p>
            <label class="button">
              Choose files
              <input
                class="unseen"
                type="file"
                multiple
                onChange={({ currentTarget }) => {
                  files([...(currentTarget.files ?? [])]);
                  currentTarget.value = "";
                }}
              />
            </label>
          </p>
        </section>
        <AddressForm add={add} isBusy={isBusy} />
      </div>
    </div>
  );
}

interface FormProps {
  readonly add: (input: JobInput | FormData) => Promise<boolean>;
  readonly isBusy: boolean;
}

function TextForm({ add, isBusy }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [isEmpty, setEmpty] = useState(true);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const given = new FormData(form.current!);
    const field = (name: string): string | null => {
      const value = given.get(name);
      return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
    };
    const text = given.get("text");
    if (typeof text !== "string" || text.trim() === "") return;
    const isAdded = await add({
      text,
      title: field("title"),
      outlet: field("outlet"),
      url: field("url"),
      published: field("published"),
    });
    if (isAdded) {
      form.current?.reset();
      setEmpty(true);
    }
  };
  return (
    <section aria-labelledby="text-title">
      <h2 id="text-title" class="ways-title">
        Paste a text
      </h2>
      <form ref={form} onSubmit={(event) => void submit(event)}>
        <label class="field">
          <span>The article’s words</span>
          <textarea
            name="text"
            rows={7}
            required
            onInput={({ currentTarget }) => setEmpty(currentTarget.value.trim() === "")}
          />
        </label>
        <details>
          <summary class="small">What is known of it: title, outlet, day, address</summary>
          <div class="fields">
            <label class="field">
              <span>Title</span>
              <input type="text" name="title" autocomplete="off" />
            </label>
            <label class="field">
              <span>Outlet</span>
              <input type="text" name="outlet" autocomplete="off" />
            </label>
            <label class="field">
              <span>Published</span>
              <input type="date" name="published" />
            </label>
            <label class="field">
              <span>Address</span>
              <input type="url" name="url" autocomplete="off" />
            </label>
          </div>
        </details>
        <p>
          <button type="submit" disabled={isBusy || isEmpty}>
            Read it
          </button>
        </p>
      </form>
    </section>
  );
}

function AddressForm({ add, isBusy }: FormProps) {
  const [written, setWritten] = useState("");
  const addresses = addressesIn(written);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (addresses.length > 0 && (await add({ addresses }))) setWritten("");
  };
  return (
    <section aria-labelledby="addresses-title">
      <h2 id="addresses-title" class="ways-title">
        Give addresses
      </h2>
      <form onSubmit={(event) => void submit(event)}>
        <label class="field">
          <span>
            Of articles or feeds, one a line. They are fetched from this machine, as robots.txt allows.
          </span>
          <textarea
            class="addresses"
            rows={3}
            value={written}
            placeholder="https://"
            onInput={({ currentTarget }) => setWritten(currentTarget.value)}
          />
        </label>
        <p>
          <button type="submit" disabled={isBusy || addresses.length === 0}>
            {addresses.length > 1 ? `Fetch ${addresses.length} addresses` : "Fetch it"}
          </button>
        </p>
      </form>
    </section>
  );
}

/** What came of what was just added. */
function Outcome({ job }: { readonly job: Job }) {
  if (!isOver(job)) return null;
  return (
    <div class="outcome" role="status">
      <p>
        {job.error ??
          (job.state === "stopped"
            ? `Stopped; what was added stays: ${progress(job)}.`
            : `${progress(job)}.`)}{" "}
        {job.added + job.versions > 1 && <a href="/">To the stories</a>}
      </p>
      {job.articles.length > 0 && (
        <ul>
          {job.articles.slice(0, 10).map(({ ref, title, outlet }) => (
            <li key={ref}>
              <a href={to.article(ref)}>
                <Title title={title} />
              </a>
              {outlet !== null && (
                <span class="small">
                  {" "}
                  <Words text={outlet} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {job.failures.length > 0 && (
        <ul>
          {job.failures.slice(0, 10).map(({ place, message }) => (
            <li key={place} class="small">
              <Words text={place} />: <Words text={message} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
