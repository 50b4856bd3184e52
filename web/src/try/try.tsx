/** The API: what can be asked, from its own description, and a way to ask it. */
import { useState } from "preact/hooks";
import { asApiError, useApi } from "../api.js";
import { Head, Shown } from "../parts/view.js";
import { exampleOf, filled, type Listed, type OpenApi, operationsOf } from "./openapi.js";

const description = "/api/openapi.json";

/** An answer longer than this is shown in part, in UTF-16 code units. */
const longest = 20_000;

/** The view of the API. */
export function Try() {
  const answer = useApi<OpenApi>(description);
  return (
    <Shown answer={answer} what="the API" title="API">
      {(document) => (
        <>
          <Head label={`Version ${document.info.version}`} title="API" heading="The API" json={description}>
            <p class="small">
              Everything that this page does can be done by a program. The description is OpenAPI 3.1:{" "}
              <a href={description}>openapi.json</a>.
            </p>
            {document.info.description !== undefined && <p class="small">{document.info.description}</p>}
          </Head>
          {operationsOf(document).map((listed) => (
            <One listed={listed} document={document} key={`${listed.method} ${listed.path}`} />
          ))}
        </>
      )}
    </Shown>
  );
}

interface Asked {
  readonly status: string;
  readonly type: string;
  readonly body: string;
  readonly milliseconds: number;
}

async function ask(method: string, address: string, body: string | null): Promise<Asked> {
  const began = performance.now();
  const answer = await fetch(address, {
    method: method.toUpperCase(),
    body,
    headers: body === null ? {} : { "content-type": "application/json" },
  });
  const text = await answer.text();
  const type = answer.headers.get("content-type") ?? "";
  let shown = text;
  if (/json/.test(type) && !/lines|ndjson/.test(type))
    try {
      shown = JSON.stringify(JSON.parse(text), null, 2);
    } catch {
      // It is shown as it came.
    }
  return {
    status: `${answer.status} ${answer.statusText}`.trim(),
    type,
    body:
      shown.length > longest
        ? `${shown.slice(0, longest)}\n… ${shown.length - longest} characters more`
        : shown,
    milliseconds: performance.now() - began,
  };
}

function One({ listed, document }: { readonly listed: Listed; readonly document: OpenApi }) {
  const [isOpen, setOpen] = useState(false);
  const { method, path, operation } = listed;
  return (
    <details class="operation" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span class={`method ${method}`}>{method.toUpperCase()}</span> <code>{path}</code>{" "}
        <span class="small">{operation.summary}</span>
      </summary>
      {isOpen && <Form listed={listed} document={document} />}
    </details>
  );
}

function Form({ listed, document }: { readonly listed: Listed; readonly document: OpenApi }) {
  const { method, operation, parameters } = listed;
  const json = operation.requestBody?.content?.["application/json"];
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [body, setBody] = useState(() =>
    json ? JSON.stringify(json.example ?? exampleOf(json.schema, document), null, 2) : null,
  );
  const [asked, setAsked] = useState<Asked | null>(null);
  const [error, setError] = useState<string | null>(null);
  const address = filled(listed, values);
  const shown = parameters.filter((parameter) => parameter.in === "path" || parameter.in === "query");
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (address === null) return;
    setError(null);
    try {
      setAsked(await ask(method, address, body));
    } catch (reason) {
      setError(asApiError(reason).message);
    }
  };
  return (
    <div>
      {operation.description !== undefined && <p class="small">{operation.description}</p>}
      <form onSubmit={(event) => void submit(event)}>
        {shown.length > 0 && (
          <div class="filters">
            {shown.map(({ name, required, description: what }) => (
              <label class="field" key={name} title={what}>
                <span>
                  {name}
                  {required && " (needed)"}
                </span>
                <input
                  type="text"
                  value={values[name] ?? ""}
                  autocomplete="off"
                  spellcheck={false}
                  onInput={({ currentTarget }) => setValues({ ...values, [name]: currentTarget.value })}
                />
              </label>
            ))}
          </div>
        )}
        {body !== null && (
          <label class="field">
            <span>Body (JSON)</span>
            <textarea
              rows={Math.min(14, body.split("\n").length + 1)}
              value={body}
              spellcheck={false}
              onInput={({ currentTarget }) => setBody(currentTarget.value)}
            />
          </label>
        )}
        <p class="more">
          <button type="submit" disabled={address === null}>
            {method === "get" ? "Ask" : "Do it"}
          </button>{" "}
          <code>
            {method.toUpperCase()} {address ?? listed.path}
          </code>
        </p>
      </form>
      {error !== null && (
        <p class="failed" role="alert">
          {error}
        </p>
      )}
      {asked && (
        <div role="status">
          <p class="small">
            {asked.status} in {Math.round(asked.milliseconds)} ms, {asked.type}
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls is reached by the keyboard */}
          <pre tabIndex={0}>{asked.body}</pre>
        </div>
      )}
    </div>
  );
}
