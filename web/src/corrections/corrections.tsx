/** What readers have corrected. It is kept apart from what was read, and wins over it. */
import { useState } from "preact/hooks";
import { type ApiError, api, asApiError, send, usePages } from "../api.js";
import { correctionWords } from "../article/correct.js";
import { useLineKeys } from "../lists.js";
import { Title } from "../parts/article-line.js";
import { Empty } from "../parts/empty.js";
import { Failed } from "../parts/failed.js";
import { Loading } from "../parts/loading.js";
import { More } from "../parts/more.js";
import { Head } from "../parts/view.js";
import { When } from "../parts/when.js";
import { Words } from "../parts/words.js";
import { to } from "../router.js";
import type { Correction, Page } from "../types.js";

/** The view of all corrections. */
export function Corrections() {
  const address = api("corrections");
  const pages = usePages<Correction, Page<Correction>>(address);
  const [error, setError] = useState<ApiError | null>(null);
  useLineKeys();
  const { items, loading } = pages;
  const undo = async (id: number): Promise<void> => {
    setError(null);
    try {
      await send("DELETE", api("corrections", id));
      pages.again();
    } catch (reason) {
      setError(asApiError(reason));
    }
  };
  return (
    <>
      <Head title="Corrections" label="What readers have put right" json={address}>
        <p class="small">
          They are kept apart from what was read, win over it, and stay when an article is read anew.
          {items.length > 0 && (
            <>
              {" "}
              <a href={`${address}/export`} download>
                As training data (JSON Lines)
              </a>
            </>
          )}
        </p>
      </Head>
      {error && <Failed error={error} />}
      {items.length === 0 &&
        !pages.error &&
        (loading ? (
          <Loading what="Loading the corrections" />
        ) : (
          <Empty title="Nothing has been corrected yet.">
            <p>
              In an article, choose a statement: under its note stands what can be put right. Claims are
              merged and split where they are shown.
            </p>
          </Empty>
        ))}
      <ol class="lines">
        {items.map((correction) => (
          <li key={correction.id}>
            <p>
              <Words text={correction.at.words} />
            </p>
            <div class="small facts">
              <span>{correctionWords(correction)}</span>
              <span>
                <a href={to.article(correction.article.ref, correction.statement)}>
                  <Title title={correction.article.title} />
                </a>
              </span>
              {correction.statement === null && correction.kind !== "wrong" && (
                <span class="unknown">its words are no longer found in the article</span>
              )}
              <When iso={correction.made} />
              <span>
                <button type="button" class="plain" onClick={() => void undo(correction.id)}>
                  undo
                </button>
              </span>
            </div>
          </li>
        ))}
      </ol>
      <More pages={pages} one="correction" />
    </>
  );
}
