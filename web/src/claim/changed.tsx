/** What changed from one wording to another: kind, where, and the words side by side in one. */
import { Outlet } from "../parts/article-line.js";
import { changeWords } from "../parts/claim-line.js";
import { When } from "../parts/when.js";
import { Words } from "../parts/words.js";
import { WordsDiff } from "../parts/words-diff.js";
import { to } from "../router.js";
import type { Wording } from "../types.js";
import type { Alike } from "./alike.js";

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

/** So many others with the same change are named. */
const named = 4;

/** One change. */
export function Changed({
  alike: {
    change: { kind, from, to: end, note, words },
    again,
  },
  wordings,
}: {
  readonly alike: Alike;
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
      {again.length > 0 && (
        <p class="small">
          The same in{" "}
          {again.slice(0, named).map((place, i) => (
            <span key={place}>
              {i > 0 && "; "}
              {wordings.get(place) && <From wording={wordings.get(place)!} />}
            </span>
          ))}
          {again.length > named && ` and ${again.length - named} more`}
        </p>
      )}
    </div>
  );
}
