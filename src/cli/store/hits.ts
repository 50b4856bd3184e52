import type { Excerpt, Hit, UnreadHit } from "../../store/index.js";
import { callingsOf, fitted } from "../terminal/callings.js";
import { details, dotted } from "../terminal/details.js";
import { harmless } from "../terminal/harmless.js";
import { oneLine } from "../terminal/one-line.js";
import type { Run } from "../terminal/style.js";
import { cells, shorten } from "../terminal/width.js";
import { wrap } from "../terminal/wrap.js";
import { articleLine } from "./articles.js";

/** On pages at least this wide, type and confidence stand at the right edge. */
const wide = 70;

const lineBreak = /\s*[\n\r\u0085\u2028\u2029]\s*/g;

/** The words around what was found, with that set off: by colour, without it by braces. */
function contextRuns({ text, start, marks, cutBefore, cutAfter }: Excerpt, colour: boolean): Run[] {
  const runs: Run[] = [];
  const put = (words: string, role: Run["role"]): void => {
    if (words) runs.push({ text: harmless(words.replace(lineBreak, " ¶ ")), role });
  };
  if (cutBefore) runs.push({ text: "… ", role: "faint" });
  let from = 0;
  for (const mark of marks) {
    put(text.slice(from, mark.start - start), null);
    const found = text.slice(mark.start - start, mark.end - start);
    put(colour ? found : `{${found}}`, "content");
    from = mark.end - start;
  }
  put(text.slice(from), null);
  if (cutAfter) runs.push({ text: " …", role: "faint" });
  return runs;
}

/** The lines of one statement that was found: who and how, the words, how it came here, and where it stands. */
export function* hitLines(
  { article, statement, speaker, via, words, context }: Hit,
  number: number,
  digits: number,
  width: number,
  colour: boolean,
): Generator<readonly Run[]> {
  const margin = " ".repeat(digits + 2);
  const kind = `${statement.type} · ${statement.confidence.toFixed(2)}`;
  const right = width >= wide ? kind : "";
  const room = width - margin.length - (right ? cells(right) + 2 : 0);
  const callings = callingsOf(speaker ? [speaker, ...via] : via);
  const cue = shorten(oneLine(words.cue) || "quoted", Math.floor(room * 0.4));
  const calling = speaker && callings.get(speaker.id);
  const who: Run = calling
    ? fitted(calling, room - cells(cue) - 3)
    : {
        text: oneLine(words.source) ? shorten(oneLine(words.source), room - cells(cue) - 3) : "unsaid",
        role: "faint",
      };
  const used = margin.length + cells(who.text) + 3 + cells(cue);
  yield [
    { text: `${String(number).padStart(digits)}  `, role: "number" },
    who,
    { text: " · ", role: "faint" },
    { text: cue, role: words.cue ? "cue" : "faint" },
    ...(right
      ? [
          { text: " ".repeat(Math.max(2, width - used - cells(right))), role: null },
          { text: right, role: "faint" } satisfies Run,
        ]
      : []),
  ];
  for (const line of wrap(contextRuns(context, colour), width - margin.length))
    yield [{ text: margin, role: null }, ...line];
  const items = details(statement, callings);
  if (!right) items.unshift([{ text: kind, role: "faint" }]);
  for (const line of wrap(dotted(items), width - margin.length))
    yield [{ text: margin, role: null }, ...line];
  yield [{ text: margin, role: null }, ...articleLine(article, width - margin.length)];
}

/** The lines of one unread article that was found. */
export function* unreadLines(
  { article, context }: UnreadHit,
  width: number,
  colour: boolean,
): Generator<readonly Run[]> {
  for (const line of wrap(contextRuns(context, colour), width)) yield line;
  yield articleLine(article, width);
}
