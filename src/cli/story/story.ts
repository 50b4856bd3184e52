import type { Claim, StoryDescription } from "../../story/index.js";
import { jsonLine } from "../output/json.js";
import { calledArticle, shortId } from "../store/articles.js";
import { counted, type Printer } from "../store/printer.js";
import { harmless } from "../terminal/harmless.js";
import { oneLine, wordsOf } from "../terminal/one-line.js";
import type { Run } from "../terminal/style.js";
import { cells, shorten } from "../terminal/width.js";
import { claimJson } from "./claim-json.js";
import { type StorySettings, showClaims } from "./claims.js";
import { type Room, withStories } from "./linking.js";
import { showStory } from "./stories.js";
import { shownMoment, sideBySide } from "./words.js";

/** So many claims and articles are shown where not all are asked for. */
const usual = 12;
const usualArticles = 20;

/** What `hearsay story` was asked for. */
export interface StoryChoice {
  /** Null: the latest story. */
  readonly reference: string | null;
  /** Whether to show every claim, also what only one statement says. */
  readonly all: boolean;
  readonly limit: number | undefined;
}

/** Each dispute once, both sides beside each other. */
async function showDisputes(claims: readonly Claim[], { stories, printer }: Room): Promise<void> {
  const shown = new Set<string>();
  const side = (claim: Claim): Run[] => {
    const [first] = claim.statements;
    const record = stories.record(first.article);
    const speaker = claim.speakers.find(({ key }) => key === first.speaker);
    return [
      {
        text: `${oneLine(speaker?.name ?? speaker?.description ?? record?.outlet ?? first.article)}: `,
        role: "source",
      },
      { text: record ? wordsOf(record.text, first.content) : "", role: "content" },
      { text: ` (${claim.id})`, role: "faint" },
    ];
  };
  for (const claim of claims)
    for (const { claim: id, kind, reason } of claim.disputes) {
      const pair = [claim.id, id].toSorted().join(" ");
      if (shown.has(pair)) continue;
      if (shown.size === 0) await printer.line({ text: "Disputed", role: "title" });
      shown.add(pair);
      await printer.line(
        { text: kind, role: "unnamed" },
        { text: `  ${shorten(oneLine(reason), printer.width - kind.length - 2)}`, role: "faint" },
      );
      for (const line of sideBySide(side(claim), side(stories.claim(id)), printer.width))
        await printer.line(...line);
      await printer.line();
    }
}

async function showArticles(
  room: Room,
  versions: ReturnType<Room["stories"]["story"]>["versions"],
  all: boolean,
): Promise<void> {
  const { printer } = room;
  const some = all ? versions : versions.slice(0, usualArticles);
  for (const article of some) {
    const when = shownMoment(article.published).padEnd(16);
    const outlet = oneLine(article.outlet ?? "");
    const id = shortId(article);
    const rest = printer.width - 18 - cells(id) - 3;
    await printer.line(
      { text: `${when}  `, role: "faint" },
      { text: shorten(outlet, 24), role: "title" },
      {
        text: shorten(` ${calledArticle(article)}`, Math.max(5, rest - Math.min(24, cells(outlet)))),
        role: null,
      },
      { text: ` · ${id}`, role: "faint" },
    );
  }
  if (some.length < versions.length)
    await printer.line({
      text: `and ${counted(versions.length - some.length, "more article")}`,
      role: "faint",
    });
}

/** Who speaks in it, and where it is. */
async function showDescription({ people, places }: StoryDescription, printer: Printer): Promise<void> {
  for (const names of [people, places])
    if (names.length > 0)
      await printer.line({ text: shorten(names.map(oneLine).join(", "), printer.width), role: "faint" });
}

async function showLeftOut(room: Room, versions: readonly number[]): Promise<void> {
  for (const { count, why } of room.stories.leftOut(versions))
    await room.printer.wrapped(
      [{ text: harmless(`${count.toLocaleString("en")} ${why}`), role: "unnamed" }],
      "Left out: ",
    );
}

async function nothing(printer: Printer, settings: StorySettings): Promise<number> {
  if (settings.json) await printer.json(null);
  else if (!settings.jsonl)
    await printer.wrapped([
      {
        text: "No story yet: hearsay add takes in articles, and two about one course of events make a story",
        role: null,
      },
    ]);
  return 0;
}

/** `hearsay story [ID]`: a story with its articles, its claims, what is disputed, and what was left out. */
export function storyCommand(
  { reference, all, limit }: StoryChoice,
  settings: StorySettings,
): Promise<number> {
  return withStories(settings, async (room) => {
    const { stories, printer } = room;
    const meant =
      reference ?? stories.list({ limit: 1 })[0]?.id ?? stories.list({ least: 1, limit: 1 })[0]?.id;
    if (meant === undefined) return nothing(printer, settings);
    const story = stories.story(meant);
    const versions = story.versions.map(({ key }) => key);
    const claims = stories.claims({ versions, alone: all || versions.length === 1 });
    const described = stories.describe(versions);
    if (settings.jsonl) {
      for (const claim of claims) await printer.text(jsonLine(claimJson(claim)));
      return 0;
    }
    if (settings.json) {
      await printer.json({
        ...story,
        ...described,
        claims: claims.map(claimJson),
        leftOut: stories.leftOut(versions),
      });
      return 0;
    }
    await showStory(story, printer);
    await showDescription(described, printer);
    await printer.line();
    await showArticles(room, story.versions, all);
    await printer.line();
    const some = all ? claims : claims.slice(0, limit ?? usual);
    await showClaims(some, room);
    await showDisputes(claims, room);
    await showLeftOut(room, versions);
    await printer.line({
      text:
        some.length < claims.length
          ? `${counted(claims.length, "claim")}, the first ${some.length}; hearsay story ${oneLine(story.id)} --all shows all`
          : counted(claims.length, "claim"),
      role: "title",
    });
    return 0;
  });
}
