import { HearsayError } from "../../record/index.js";
import type { Store, StoryInfo, StoryStore } from "../../store/index.js";
import { jsonLine } from "../output/json.js";
import { counted, type Printer } from "../store/printer.js";
import { oneLine } from "../terminal/one-line.js";
import { shorten } from "../terminal/width.js";
import type { StorySettings } from "./claims.js";
import { withStories } from "./linking.js";
import { shownSpan } from "./words.js";

/** So many articles at most go from a query into a story. */
const mostFound = 10_000;

/** A story on three lines. */
export async function showStory(story: StoryInfo, printer: Printer): Promise<void> {
  const { id, title, articles, outlets, first, last, claims, made } = story;
  await printer.line({ text: shorten(oneLine(title), printer.width), role: "title" });
  const facts = [
    shownSpan(first, last),
    counted(articles, "article"),
    counted(outlets.length, "outlet"),
    counted(claims, "claim"),
    ...(made ? ["made by hand"] : []),
  ].filter(Boolean);
  await printer.line(
    { text: oneLine(id), role: "source" },
    { text: shorten(` · ${facts.join(" · ")}`, printer.width - id.length), role: "faint" },
  );
  if (outlets.length > 0)
    await printer.line({ text: shorten(outlets.map(oneLine).join(", "), printer.width), role: "faint" });
}

async function show(stories: readonly StoryInfo[], settings: StorySettings, printer: Printer): Promise<void> {
  if (settings.jsonl) for (const story of stories) await printer.text(jsonLine(story));
  else if (settings.json) await printer.json(stories);
  else {
    for (const story of stories) {
      await showStory(story, printer);
      await printer.line();
      if (printer.closed) return;
    }
    await printer.line({ text: counted(stories.length, "story", "stories"), role: "title" });
  }
}

/** `hearsay stories`: the stories, those with the latest articles first. */
export function storiesCommand(
  query: { readonly least: number; readonly limit: number | undefined },
  settings: StorySettings,
): Promise<number> {
  return withStories(settings, async ({ stories, printer }) => {
    await show(stories.list(query), settings, printer);
    return 0;
  });
}

/** What a person does to the stories. */
export interface Making {
  /** The name of a story to be made. */
  readonly make: string | undefined;
  /** Words that its articles' statements have, instead of a list. */
  readonly query: string | undefined;
  readonly merge: boolean;
  /** The story to take articles out of. */
  readonly split: string | undefined;
  /** The story to be undone. */
  readonly undo: string | undefined;
  /** Articles, or stories where they are merged. */
  readonly words: readonly string[];
}

const isMissing = (what: string): HearsayError => new HearsayError("usage", what);

function versionsIn(store: Store, articles: readonly string[]): number[] {
  return articles.map((article) => store.versions(article).at(-1)!.key);
}

function versionsFound(store: Store, words: string): number[] {
  const { hits } = store.search({ words, limit: mostFound });
  const versions = [...new Set(hits.map(({ article }) => article.key))];
  if (versions.length > 0) return versions;
  throw isMissing(`no article has a statement with the words "${words}"; hearsay search shows what is found`);
}

function done(store: Store, stories: StoryStore, { make, query, merge, split, words }: Making): string {
  if (merge) {
    if (words.length < 2) throw isMissing("two or more stories are merged: hearsay stories --merge ID ID");
    const all = words.map((word) => stories.story(word));
    const name = make ?? all.find((story) => story.made)?.title ?? null;
    return stories.make(
      name,
      all.flatMap(({ versions }) => versions.map(({ key }) => key)),
      true,
    );
  }
  if (split !== undefined) {
    if (words.length === 0)
      throw isMissing("name the articles to take out: hearsay stories --split ID ARTICLE…");
    const { versions, id } = stories.story(split);
    const taken = versionsIn(store, words);
    const inside = new Set(versions.map(({ key }) => key));
    const stranger = taken.findIndex((key) => !inside.has(key));
    if (stranger >= 0)
      throw isMissing(`"${words[stranger]}" is not in the story ${id}; hearsay story ${id} shows what is`);
    return stories.make(make ?? null, taken, false);
  }
  if (query === undefined && words.length === 0)
    throw isMissing(
      "name the articles of the story, or words with --query: hearsay stories --make NAME ARTICLE…",
    );
  return stories.make(
    make ?? null,
    [...versionsIn(store, words), ...(query === undefined ? [] : versionsFound(store, query))],
    false,
  );
}

/** `hearsay stories --make`, `--merge`, `--split`, `--undo`: what a person decides of the stories; shows the story that came of it. */
export function makingCommand(making: Making, settings: StorySettings): Promise<number> {
  return withStories(settings, async ({ store, stories, printer }) => {
    if (making.undo !== undefined) {
      stories.unmake(making.undo);
      if (settings.json || settings.jsonl) await printer.text(jsonLine({ undone: making.undo }));
      else
        await printer.line({
          text: `Undone: ${oneLine(making.undo)}; its articles are where they would be put otherwise`,
          role: null,
        });
      return 0;
    }
    await show([stories.story(done(store, stories, making))], settings, printer);
    return 0;
  });
}
