/** What changed from one wording to another: kind, where, and the words side by side in one. */
import { Outlet } from "../parts/article-line.js";
import { changeWords } from "../parts/claim-line.js";
import { When } from "../parts/when.js";
import { Words } from "../parts/words.js";
import { WordsDiff } from "../parts/words-diff.js";
import { to } from "../router.js";
import type { ClaimView, Wording } from "../types.js";

function From({ wording: { article, statement } }: { readonly wording: Wording }) {
  return (
    <>
      <a href={to.article(article.ref, statement)}>
        <Outlet name={article.outlet} />
      </a>
      , <When iso={article.published} />
    </>
  );
}

/** One change. */
export function Changed({
  change: { kind, from, to: end, note, words },
  wordings,
}: {
  readonly change: ClaimView["changes"][number];
  readonly wordings: ReadonlyMap<number, Wording>;
}) {
  const [fuller, later] = [wordings.get(from), wordings.get(end)];
  return (
    <div class="changed">
      <p>
        <span class="flag change">{changeWords[kind]}</span>{" "}
        <span class="small">
          <Words text={note} />
        </span>
      </p>
      <blockquote>
        <WordsDiff words={words} />
      </blockquote>
      <p class="small">
        {fuller && <From wording={fuller} />} <span aria-hidden="true">→</span>
        <span class="unseen"> against </span> {later && <From wording={later} />}
      </p>
    </div>
  );
}
