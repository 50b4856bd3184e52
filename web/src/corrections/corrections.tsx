/** What readers have corrected. It is kept apart from what was read, and wins over it. */
import { api, usePages } from "../api.js";
import { useLineKeys } from "../lists.js";
import { Made, useAmending } from "../parts/amending.js";
import { Title } from "../parts/article-line.js";
import { Empty } from "../parts/empty.js";
import { Failed } from "../parts/failed.js";
import { Loading } from "../parts/loading.js";
import { More } from "../parts/more.js";
import { Head } from "../parts/view.js";
import { Words } from "../parts/words.js";
import { to } from "../router.js";
import type { Correction, Page } from "../types.js";

/** The view of all corrections. */
export function Corrections() {
  const address = api("corrections");
  const pages = usePages<Correction, Page<Correction>>(address);
  const amending = useAmending(pages.again);
  useLineKeys();
  const { items, loading } = pages;
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
      {amending.error && <Failed error={amending.error} />}
      {items.length === 0 &&
        !pages.error &&
        (loading ? (
          <Loading what="Loading the corrections" />
        ) : (
          <Empty title="Nothing has been corrected yet.">
            <p>
              In an article, choose a statement: under its note stands what can be put right. What is one
              claim and what is not is said where a claim is shown.
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
              <Made correction={correction} amending={amending}>
                <span>
                  <a href={to.article(correction.article.ref, correction.statement)}>
                    <Title title={correction.article.title} />
                  </a>
                </span>
                {correction.statement === null && correction.kind !== "wrong" && (
                  <span class="unknown">its words are no longer found in the article</span>
                )}
              </Made>
            </div>
          </li>
        ))}
      </ol>
      <More pages={pages} one="correction" />
    </>
  );
}
