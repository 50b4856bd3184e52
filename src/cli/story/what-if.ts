import { HearsayError } from "../../record/index.js";
import { recordCalled, type Store, type StoryStore } from "../../store/index.js";
import { type Claim, type WhatIf, type Without, whatIf } from "../../story/index.js";
import { jsonLine } from "../output/json.js";
import { counted } from "../store/printer.js";
import { oneLine } from "../terminal/one-line.js";
import { chosenClaims } from "./choosing.js";
import type { StorySettings } from "./claims.js";
import { contextOf } from "./context.js";
import { withStories } from "./linking.js";
import { shownOrigins } from "./words.js";

/** What `hearsay what-if` was asked. */
export interface WhatIfChoice {
  /** A story or words; none: the whole store. */
  readonly words: readonly string[];
  /** Sources, outlets and articles as they were named: "source:…", "outlet:…", "article:…", or just the name. */
  readonly without: readonly string[];
}

/** The name by which claims call the article that a word means; null where it means none. */
function articleMeant(store: Store, stories: StoryStore, word: string): string | null {
  const told = stories.record(word);
  if (told) return told.id;
  try {
    const { key } = store.versions(word).at(-1)!;
    return recordCalled(key, store, stories)?.id ?? null;
  } catch (error) {
    if (error instanceof HearsayError) return null;
    throw error;
  }
}

/** What the words of `--without` mean: with a kind before a colon that; else an article, an outlet of the store, or a source. */
function withoutMeant(store: Store, stories: StoryStore, words: readonly string[]): Required<Without> {
  const meant = { sources: [] as string[], outlets: [] as string[], articles: [] as string[] };
  for (const word of words) {
    const [, kind, name] = /^(source|outlet|article):(.+)$/s.exec(word) ?? [null, "", word];
    const article = kind === "" || kind === "article" ? articleMeant(store, stories, name) : null;
    if (article !== null) meant.articles.push(article);
    else if (kind === "article")
      throw new HearsayError(
        "store-no-article",
        `no article in the store is called "${name}"; hearsay list shows them`,
      );
    else if (kind === "outlet" || (kind === "" && store.list({ outlet: name, limit: 1 }).length > 0))
      meant.outlets.push(name);
    else meant.sources.push(name);
    // An outlet is a source of others, too.
    if (kind === "" && meant.outlets.includes(name)) meant.sources.push(name);
  }
  return meant;
}

/** `hearsay what-if --without …`: which claims lose support when a source, an outlet or an article falls. */
export function whatIfCommand({ words, without }: WhatIfChoice, settings: StorySettings): Promise<number> {
  return withStories(settings, async ({ store, stories, printer }) => {
    const claims = chosenClaims(store, stories, { words, alone: false, limit: undefined, confidence: 0 });
    const meant = withoutMeant(store, stories, without);
    const struck = claims
      .map((claim): { claim: Claim; effect: WhatIf } => ({
        claim,
        effect: whatIf([claim], meant, contextOf(claim, stories))[0],
      }))
      .filter(({ effect }) => effect.effect !== "none")
      .toSorted((a, b) => Number(b.effect.effect === "lost") - Number(a.effect.effect === "lost"));
    if (settings.jsonl) {
      for (const { effect } of struck) await printer.text(jsonLine(effect));
      return 0;
    }
    if (settings.json) {
      await printer.json({
        without: meant,
        claims: claims.length,
        struck: struck.map(({ claim, effect }) => ({ ...effect, gist: claim.gist })),
      });
      return 0;
    }
    for (const { claim, effect } of struck) {
      await printer.wrapped([{ text: oneLine(claim.gist), role: "content" }]);
      const left = claim.statements.length - effect.fallen.length;
      const told =
        effect.after === null
          ? "loses all support"
          : `keeps ${counted(left, "statement")} of ${claim.statements.length} · origins ${shownOrigins(effect.before)} → ${shownOrigins(effect.after)}`;
      await printer.line(
        { text: told, role: effect.after === null ? "dropped" : "unnamed" },
        { text: ` · ${claim.id}`, role: "faint" },
      );
      await printer.line();
    }
    const lost = struck.filter(({ effect }) => effect.effect === "lost").length;
    await printer.line({
      text: `Without ${without.map(oneLine).join(", ")}: ${counted(lost, "claim")} of ${claims.length.toLocaleString("en")} lost, ${struck.length - lost} weaker`,
      role: "title",
    });
    return 0;
  });
}
