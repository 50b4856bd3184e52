/** The first page: stories, the latest first; an empty store says how to begin. */
import { AddForms } from "../add/forms.js";
import { api, type Pages, useApi, usePages, withQuery } from "../api.js";
import { useJobs } from "../jobs.js";
import { useLineKeys } from "../lists.js";
import { ClaimLine } from "../parts/claim-line.js";
import { count, number } from "../parts/count.js";
import { Empty } from "../parts/empty.js";
import { Failed } from "../parts/failed.js";
import { Loading } from "../parts/loading.js";
import { More } from "../parts/more.js";
import { Head, Shown } from "../parts/view.js";
import { Days } from "../parts/when.js";
import { Words } from "../parts/words.js";
import { to } from "../router.js";
import type { ClaimPage, StatusView, StoryInfo, StoryPage } from "../types.js";
import { useAfterJobs } from "./after-jobs.js";

/** The view of all stories. */
export function Home() {
  const status = useApi<StatusView>(api("status"));
  // Asked for at once: the lists need not wait for the counts.
  const pages = usePages<StoryInfo, StoryPage>(api("stories"));
  useAfterJobs(() => {
    status.again();
    pages.again();
  });
  const jobs = useJobs();
  return (
    <Shown answer={status} what="the stories" title="Stories">
      {({ counts, stories, linking, stale }) =>
        counts.articles === 0 && jobs.length === 0 && counts.failures === 0 ? (
          <First />
        ) : (
          <>
            <Head title="Stories" json={api("stories")}>
              <p class="small facts">
                <span>{count(stories, "story", "stories")}</span>
                <span>
                  <a href="/articles">{count(counts.articles, "article")}</a>
                </span>
                <span>{count(counts.statements, "statement")}</span>
                <span>
                  <a href="/sources">{count(counts.sources, "source")}</a>
                </span>
                {counts.unread > 0 && (
                  <span>
                    <a href="/articles?unread=1">{count(counts.unread, "article")} unread</a>
                  </span>
                )}
                {counts.failures > 0 && (
                  <span>
                    <a href="/failures">{count(counts.failures, "failure")}</a>
                  </span>
                )}
                {(linking !== null || stale > 0) && (
                  <span class="unknown" role="status">
                    {linking === null
                      ? `${count(stale, "article")} not yet linked`
                      : `linking: ${number(linking.done)} of ${count(linking.total, "article")}`}
                  </span>
                )}
              </p>
            </Head>
            <Stories pages={pages} />
          </>
        )
      }
    </Shown>
  );
}

function Stories({ pages }: { readonly pages: Pages<StoryInfo, StoryPage> }) {
  useLineKeys();
  const { items, loading, error } = pages;
  if (items.length === 0) {
    if (error) return <Failed error={error} again={pages.again} />;
    if (loading) return <Loading what="Loading the stories" />;
    return (
      <Empty title="There is no story yet: no two articles here are about the same course of events.">
        <p>
          <a href="/add">Add more articles</a>, or look through <a href="/articles">those that are here</a>.
        </p>
      </Empty>
    );
  }
  return (
    <>
      <ol class="stories">
        {items.map((story, i) => (
          <li key={story.id} class={i === 0 ? "lead" : ""}>
            <div class="small">
              <Days from={story.first} to={story.last} />
            </div>
            <h2>
              <a href={to.story(story.id)}>
                <Words text={story.title} />
              </a>
            </h2>
            <p class="small">
              {count(story.articles, "article")}
              {story.claims > 0 && <>, {count(story.claims, "claim")} in several or disputed</>}
            </p>
            <p class="small outlets">
              {story.outlets.slice(0, 5).map((outlet, at) => (
                <span key={outlet}>
                  {at > 0 && ", "}
                  <Words text={outlet} />
                </span>
              ))}
              {story.outlets.length > 5 && ` and ${story.outlets.length - 5} more`}
            </p>
            {i === 0 && <LeadClaims story={story.id} />}
          </li>
        ))}
      </ol>
      <More pages={pages} one="story" many="stories" />
    </>
  );
}

/** What most articles of the first story state, with what it rests on. */
function LeadClaims({ story }: { readonly story: string }) {
  const { data, error } = useApi<ClaimPage>(withQuery(api("claims"), { story, limit: 6 }));
  if (error || data?.items.length === 0) return null;
  // The room is kept, so that what stands below does not jump.
  if (!data) return <div class="lead-claims waiting" />;
  return (
    <ol class="lead-claims" aria-label="What most of its articles state">
      {data.items.slice(0, 6).map((claim) => (
        <li key={claim.id}>
          <ClaimLine claim={claim} />
        </li>
      ))}
    </ol>
  );
}

/** What stands on the page of a store that is empty. */
function First() {
  return (
    <div class="first">
      <Head title="See what the news rests on" label="Nothing has been read yet">
        <p class="lede">
          Hearsay reads articles and shows who said what in them, through whom it came, and how many
          independent origins a claim has. It runs on this machine and sends nothing anywhere.
        </p>
      </Head>
      <AddForms first />
    </div>
  );
}
