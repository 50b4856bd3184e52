import type { ArticleRecord, Span } from "../../record/index.js";
import type { Claim, Member, Speaker } from "../../story/index.js";
import { harmless } from "../terminal/harmless.js";
import { oneLine, wordsOf } from "../terminal/one-line.js";
import type { Run } from "../terminal/style.js";
import { cells, shorten } from "../terminal/width.js";
import { wrap } from "../terminal/wrap.js";

/** A moment as it is shown: "2023-05-02 06:00", or the day alone; nothing where none is known. */
export function shownMoment(published: string | null): string {
  const found = /^(\d{4}(?:-\d{2}){0,2})(?:T(\d{2}:\d{2}))?/.exec(published ?? "");
  return found ? `${found[1]}${found[2] ? ` ${found[2]}` : ""}` : "";
}

/** Days from the first to the last: "2023-05-02 – 2023-05-04". */
export function shownSpan(first: string | null, last: string | null): string {
  const [from, to] = [first?.slice(0, 10) ?? "", last?.slice(0, 10) ?? ""];
  return from === to ? from : `${from} – ${to}`;
}

/** "[1, 2]": how many independent origins. */
export function shownOrigins({ low, high }: Claim["origins"]): string {
  return low === high ? `[${low}]` : `[${low}, ${high}]`;
}

/** Whom a speaker is: name, or description and that nobody names it. */
export function shownSpeaker({ name, description }: Pick<Speaker, "name" | "description">): Run {
  return name === null
    ? { text: `${oneLine(description)}, unnamed`, role: "unnamed" }
    : { text: oneLine(name), role: "source" };
}

/** What a member says, on one line. */
export function saidBy(member: Member, record: ArticleRecord | undefined): string {
  return record ? wordsOf(record.text, member.content) : "";
}

/** What a member says, whole. */
export function wholeWords(content: readonly Span[], record: ArticleRecord | undefined): string {
  return record ? harmless(content.map(({ start, end }) => record.text.slice(start, end)).join(" … ")) : "";
}

/** How an article's outlet is called; its title or id where no outlet is known. */
export function shownOutlet(record: ArticleRecord | undefined, id: string): string {
  return oneLine(record?.outlet ?? record?.title ?? id);
}

/** Two texts side by side, each in its own column; one under the other on a narrow page. */
export function* sideBySide(
  left: readonly Run[],
  right: readonly Run[],
  width: number,
): Generator<readonly Run[]> {
  const gap = 3;
  const column = Math.floor((width - gap) / 2);
  if (column < 30) {
    yield* wrap(left, width);
    yield [{ text: "against", role: "faint" }];
    yield* wrap(right, width);
    return;
  }
  const [one, other] = [[...wrap(left, column)], [...wrap(right, column)]];
  for (let i = 0; i < Math.max(one.length, other.length); i++) {
    const runs = one[i] ?? [];
    const used = runs.reduce((sum, { text }) => sum + cells(text), 0);
    yield [
      ...runs,
      { text: " ".repeat(column - used), role: null },
      { text: " │ ", role: "faint" },
      ...(other[i] ?? []),
    ];
  }
}

/** A label and what it labels, with the label's column kept free on further lines. */
export function* labelled(
  label: string,
  runs: readonly Run[],
  width: number,
  column = 10,
): Generator<readonly Run[]> {
  let before = shorten(label, column).padEnd(column);
  for (const line of wrap(runs, width - column - 1)) {
    yield [{ text: `${before} `, role: "faint" }, ...line];
    before = " ".repeat(column);
  }
}
