import type { Copy } from "../../story/index.js";
import { jsonLine } from "../output/json.js";
import { calledArticle, whereAndWhen } from "../store/articles.js";
import { counted } from "../store/printer.js";
import { harmless } from "../terminal/harmless.js";
import { shorten } from "../terminal/width.js";
import type { StorySettings } from "./claims.js";
import { withStories } from "./linking.js";
import { shownMoment, shownOutlet } from "./words.js";

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** How a copy's direction is told, from the side of one of its articles. */
function directionWords({ direction, common, a }: Copy, own: string): string {
  if (direction === "common") return `both from ${common ?? "a third"}`;
  if (direction === "unknown") return "who from whom is not known";
  return (direction === "a from b") === (a === own) ? "this article from it" : "it from this article";
}

/** `hearsay copies ARTICLE`: which articles share prose with it, how much, and who has it from whom. */
export function copiesCommand(reference: string, settings: StorySettings): Promise<number> {
  return withStories(settings, async ({ store, stories, printer }) => {
    const article = store.versions(reference).at(-1)!;
    const copies = stories.copies(article.key);
    if (settings.jsonl) {
      for (const copy of copies) await printer.text(jsonLine(copy));
      return 0;
    }
    if (settings.json) {
      await printer.json({ article, copies });
      return 0;
    }
    await printer.line({ text: shorten(calledArticle(article), printer.width), role: "title" });
    await printer.line({ text: shorten(whereAndWhen(article), printer.width), role: "faint" });
    await printer.line();
    const of = (copy: Copy) =>
      stories.version(copy.a) === article.key
        ? { own: copy.a, other: copy.b, ofOwn: copy.ofA, ofOther: copy.ofB }
        : { own: copy.b, other: copy.a, ofOwn: copy.ofB, ofOther: copy.ofA };
    for (const copy of copies.toSorted((x, y) => of(y).ofOwn - of(x).ofOwn)) {
      const { own, other, ofOwn, ofOther } = of(copy);
      const record = stories.record(other);
      const when = shownMoment(record?.published ?? null);
      await printer.line(
        { text: shownOutlet(record ?? undefined, other), role: "relay" },
        { text: shorten(`${when ? ` · ${when}` : ""} · ${harmless(other)}`, printer.width), role: "faint" },
      );
      const words = copy.passages.reduce((sum, passage) => sum + passage.words, 0);
      await printer.wrapped(
        [
          {
            text: `${counted(words, "word")} alike in ${counted(copy.passages.length, "passage")}: ${percent(ofOwn)} of this article, ${percent(ofOther)} of that one; ${directionWords(copy, own)}`,
            role: null,
          },
        ],
        "  ",
      );
      for (const { note } of copy.reasons)
        await printer.wrapped([{ text: harmless(note), role: "faint" }], "  · ");
    }
    await printer.line({
      text:
        copies.length === 0
          ? "No article of the store shares prose with it"
          : counted(copies.length, "article shares", "articles share").concat(" prose with it"),
      role: "title",
    });
    return 0;
  });
}
