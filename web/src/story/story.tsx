/** A story: what it claims and what that rests on, its ways, its time, its disputes. */
import type { VNode } from "preact";
import { api, useApi } from "../api.js";
import { lazy, type ViewProps } from "../lazy.js";
import { count } from "../parts/count.js";
import { Empty } from "../parts/empty.js";
import { ExportMenu } from "../parts/export-menu.js";
import { Head, Shown } from "../parts/view.js";
import { Days } from "../parts/when.js";
import { Words } from "../parts/words.js";
import { to } from "../router.js";
import type { StoryView } from "../types.js";
import { StoryArticles } from "./articles.js";
import { StoryClaims } from "./claims.js";

const Lineage = lazy(() => import("../graph/lineage.js").then((m) => m.Lineage));
const Timeline = lazy(() => import("../timeline/timeline.js").then((m) => m.Timeline));
const Disputes = lazy(() => import("./disputes.js").then((m) => m.Disputes));
const Variants = lazy(() => import("./variants.js").then((m) => m.Variants));
const WhatIf = lazy(() => import("../what-if/what-if.js").then((m) => m.WhatIf));

const tabs = [
  ["", "Claims"],
  ["lineage", "Lineage"],
  ["timeline", "Timeline"],
  ["disputes", "Disputes"],
  ["variants", "Changed words"],
  ["what-if", "What if"],
  ["articles", "Articles"],
] as const;

/** The API's address of what a tab shows. */
function jsonOf(id: string, tab: string): string {
  if (tab === "lineage" || tab === "timeline" || tab === "disputes") return api("stories", id, tab);
  if (tab === "articles") return `${api("articles")}?story=${encodeURIComponent(id)}`;
  if (tab === "variants") return `${api("claims")}?story=${encodeURIComponent(id)}&changed=1`;
  return api("stories", id);
}

/** The view of one story. */
export function Story({ path }: ViewProps) {
  const { id = "", tab = "" } = path;
  const answer = useApi<StoryView>(api("stories", id));
  const name = tabs.find(([one]) => one === tab)?.[1];
  return (
    <Shown answer={answer} what="the story" title="Story">
      {(story) => {
        const { info, counts } = story;
        const own: Readonly<Record<string, number>> = {
          "": counts.claims,
          disputes: counts.disputes,
          variants: counts.changed,
          articles: info.articles,
        };
        return (
          <div class="story">
            <Head
              label={info.made ? "A story that a person made" : "Story"}
              title={name && tab !== "" ? `${name}: ${info.title}` : info.title}
              heading={<Words text={info.title} />}
              json={jsonOf(id, tab)}
              actions={
                <>
                  <span>
                    <a href={`/audit?story=${encodeURIComponent(id)}`}>Audit</a>
                  </span>
                  <span>
                    <ExportMenu of="story" reference={id} />
                  </span>
                </>
              }
            >
              <p class="small facts">
                <Days from={info.first} to={info.last} />
                <span>{count(info.articles, "article")}</span>
                <span>{count(story.outlets.length, "outlet")}</span>
                <span>{count(counts.statements, "statement")}</span>
              </p>
              <Names
                label="People who are sources of it"
                names={story.people.map((person) => (
                  <a href={to.source(person)}>
                    <Words text={person} />
                  </a>
                ))}
              />
              <Names label="Places" names={story.places.map((place) => <Words text={place} />)} />
            </Head>
            <nav class="choice" aria-label="Parts of the story">
              <ul>
                {tabs.map(([one, words]) => (
                  <li key={one}>
                    <a href={to.story(id, one)} {...(one === tab ? { "aria-current": "page" } : {})}>
                      {words}
                      {own[one] !== undefined && (
                        <span class="number"> {own[one].toLocaleString("en-GB")}</span>
                      )}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            <Part story={story} path={path} tab={tab} />
          </div>
        );
      }}
    </Shown>
  );
}

function Names({ label, names }: { readonly label: string; readonly names: readonly VNode[] }) {
  if (names.length === 0) return null;
  return (
    <ul class="small facts" aria-label={label}>
      {names.map((name, at) => (
        <li key={at}>{name}</li>
      ))}
    </ul>
  );
}

function Part({ story, path, tab }: { readonly story: StoryView; readonly tab: string } & ViewProps) {
  if (tab === "") return <StoryClaims story={story} />;
  if (tab === "articles") return <StoryArticles story={story} />;
  if (tab === "lineage") return <Lineage path={path} />;
  if (tab === "timeline") return <Timeline path={path} />;
  if (tab === "disputes") return <Disputes path={path} />;
  if (tab === "variants") return <Variants path={path} />;
  if (tab === "what-if") return <WhatIf path={path} />;
  return (
    <Empty title="A story has no such part.">
      <p>
        Go to <a href={to.story(path.id)}>its claims</a>.
      </p>
    </Empty>
  );
}
