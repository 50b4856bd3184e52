import { useState } from "preact/hooks";
import { type ApiError, api, asApiError, send } from "../api.js";
import { Failed } from "../parts/failed.js";
import { When } from "../parts/when.js";
import { Words } from "../parts/words.js";
import { go, to } from "../router.js";
import type { Listed } from "../types.js";

/** The texts that were kept of an article, and how each was read. */
export function Versions({
  versions,
  shown,
  reader,
}: {
  readonly versions: readonly Listed[];
  readonly shown: Listed;
  readonly reader: string | null;
}) {
  return (
    <section class="section" aria-labelledby="versions-title">
      <h2 id="versions-title">{versions.length > 1 ? "Versions" : "How it came here"}</h2>
      <ul class="lines small">
        {versions.map((version) => (
          <li key={version.key}>
            {versions.length > 1 && (
              <>
                {version.key === shown.key ? (
                  <strong>Version {version.version}</strong>
                ) : (
                  <a
                    href={
                      version.version === versions.length
                        ? to.article(version.ref)
                        : `${to.article(version.ref)}?version=${version.version}`
                    }
                  >
                    Version {version.version}
                  </a>
                )}
                {", "}
              </>
            )}
            added <When iso={version.added} /> from <Words text={version.origin} />
            {version.version > 1 && (
              <>
                {"; "}
                <a href={`${to.changes(version.ref)}?from=${version.version - 1}&to=${version.version}`}>
                  what changed from version {version.version - 1}
                </a>
              </>
            )}
          </li>
        ))}
        {reader !== null && <li>Who says what was found by the {reader} reader.</li>}
      </ul>
      <Remove reference={shown.ref} versions={versions.length} />
    </section>
  );
}

/** Takes the article out of the store, once it is said twice. */
function Remove({ reference, versions }: { readonly reference: string; readonly versions: number }) {
  const [isAsked, setAsked] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const remove = async (): Promise<void> => {
    try {
      await send("DELETE", api("articles", reference));
      go("/articles");
    } catch (reason) {
      setError(asApiError(reason));
    }
  };
  return (
    <div class="remove screen small">
      {isAsked ? (
        <p role="alert">
          Take it out of the store{versions > 1 && `, with all its ${versions} versions`}? What rests on it is
          counted anew.{" "}
          <button type="button" onClick={() => void remove()}>
            Remove it
          </button>{" "}
          <button type="button" onClick={() => setAsked(false)}>
            Keep it
          </button>
        </p>
      ) : (
        <button type="button" class="plain" onClick={() => setAsked(true)}>
          Remove this article
        </button>
      )}
      {error && <Failed error={error} />}
    </div>
  );
}
