import type { Line } from "./pdf-lines.js";

/** What a PDF's lines say. */
export interface Paragraphs {
  readonly paragraphs: readonly string[];
  /** The largest lines at the top of the first page; null where none is larger than the text. */
  readonly heading: string | null;
}

/** How much larger a headline is than the text. */
const HEADLINE = 1.25;
/** On how many pages a line stands in the same place to be a running head. */
const RUNNING = 3;
const MAX_HEADING = 300;
/** How far the first line of a paragraph is indented, in sizes of its letters. */
const INDENT = 0.7;
const MAX_INDENT = 6;

/**
 * Puts lines together to paragraphs. A new one begins where the distance to the last line is wider than
 * usual, where the letters change their size, where the first line is indented, and where the last line
 * ended short with a full stop. Words divided at the end of a line are made whole.
 *
 * Running heads and page numbers are left out, as are the headline's lines.
 */
export function paragraphsOfLines(pages: readonly (readonly Line[])[]): Paragraphs {
  const running = runningHeads(pages);
  const kept = pages.map((page) =>
    page.filter((line) => !running.has(placeOf(line)) && !isPageNumber(line, page)),
  );
  const size = usual(kept.flat().map(({ height, text }) => [Math.round(height * 2) / 2, text.length]));
  const leading = leadingOf(kept, size);
  const heading = headingOf(kept[0] ?? [], size);
  const paragraphs: string[] = [];
  let text = "";
  let last: Line | null = null;
  for (const page of kept) {
    const columns = columnsOf(page);
    let isFirst = true;
    for (const line of page) {
      if (heading?.lines.includes(line)) continue;
      const joins =
        last !== null && (isFirst ? goesOn(text, line) : sameParagraph(last, line, text, leading, columns));
      if (joins) text = joinedLines(text, line.text);
      else {
        if (text !== "") paragraphs.push(text);
        text = line.text;
      }
      last = line;
      isFirst = false;
    }
  }
  if (text !== "") paragraphs.push(text);
  return { paragraphs, heading: heading?.text ?? null };
}

function sameParagraph(
  last: Line,
  line: Line,
  text: string,
  leading: number,
  columns: readonly Column[],
): boolean {
  const gap = last.y - line.y;
  if (Math.abs(last.height - line.height) > 0.15 * Math.max(last.height, line.height)) return false;
  // The next column, or a line beside the last.
  if (gap <= 0 || Math.abs(last.x - line.x) > 12 * line.height) return goesOn(text, line);
  const usualGap = Number.isFinite(leading) ? Math.max(leading, line.height) : 1.2 * line.height;
  if (gap > 1.35 * usualGap) return false;
  const steps = (line.x - last.x) / line.height;
  // An indented first line; a list or a quotation is indented in all its lines.
  if (steps > INDENT && steps < MAX_INDENT) return goesOn(text, line);
  const column = columnOf(last, columns);
  const edge = column?.right ?? last.right;
  const endsShort = last.right < edge - 0.12 * (edge - last.x);
  if (!endsShort) return true;
  // Two first lines: the paragraph of the one before is a single line.
  const bothIndented =
    column !== null && last.x - column.x > INDENT * line.height && Math.abs(steps) < INDENT;
  return !(bothIndented || /[.!?:”"’)]$/.test(last.text));
}

/** Whether a paragraph goes on in a line that stands elsewhere: its sentence has not ended. */
function goesOn(text: string, line: Line): boolean {
  return text !== "" && !/[.!?:…][”"’')\]]*$/.test(text) && /^[\p{Ll}\d“"‘(]|^\p{L}+[\s,]/u.test(line.text);
}

/** `"on Mon-"` and `"day that"` make `"on Monday that"`; the hyphen of "well-known" at such a place is lost. */
function joinedLines(text: string, next: string): string {
  if (/\p{L}[-\u00ad\u2010]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next;
  return /[-–—/]$/.test(text) && !/\s[-–—]$/.test(text) ? text + next : `${text} ${next}`;
}

/** A place where many lines of a page begin, and where they end at most. */
interface Column {
  readonly x: number;
  readonly right: number;
}

function columnsOf(page: readonly Line[]): readonly Column[] {
  const starts = new Map<number, { count: number; right: number }>();
  for (const { x, right } of page) {
    const start = starts.get(Math.round(x)) ?? { count: 0, right: 0 };
    starts.set(Math.round(x), { count: start.count + 1, right: Math.max(start.right, right) });
  }
  return [...starts].flatMap(([x, { count, right }]) => (count >= 0.15 * page.length ? [{ x, right }] : []));
}

/** The column that a line stands in, indented or not. */
function columnOf({ x, height }: Line, columns: readonly Column[]): Column | null {
  const near = columns.filter((column) => column.x <= x + 1 && column.x > x - MAX_INDENT * height);
  return near.reduce<Column | null>((first, column) => (first && first.x < column.x ? first : column), null);
}

/**
 * The distance from line to line in the text: the smallest that is not rare. Where paragraphs are short,
 * the distance between them is more frequent.
 */
function leadingOf(pages: readonly (readonly Line[])[], size: number): number {
  const gaps = pages.flatMap((page) =>
    page.slice(1).flatMap((line, i) => {
      const gap = Math.round(page[i].y - line.y);
      return gap >= 0.8 * line.height && Math.abs(line.height - size) < 1 ? [gap] : [];
    }),
  );
  const counts = new Map<number, number>();
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= 0.15 * gaps.length).map(([gap]) => gap);
  return frequent.reduce((least, gap) => Math.min(least, gap), Number.POSITIVE_INFINITY);
}

/** The value with the most weight. */
function usual(values: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) {
    if (value > 0) weights.set(value, (weights.get(value) ?? 0) + weight);
  }
  return [...weights].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

/** The first run of the largest lines of a page, where they are larger than the text. */
function headingOf(page: readonly Line[], size: number): { text: string; lines: readonly Line[] } | null {
  const top = page.slice(0, 40);
  const largest = top.reduce((most, { height }) => Math.max(most, height), 0);
  if (size === 0 || largest < HEADLINE * size) return null;
  const first = top.findIndex(({ height }) => height > 0.95 * largest);
  const after = top.findIndex(({ height }, i) => i > first && height <= 0.95 * largest);
  const lines = top.slice(first, after < 0 ? top.length : after);
  const text = lines.reduce((sum, line) => (sum === "" ? line.text : joinedLines(sum, line.text)), "");
  return text.length > MAX_HEADING || !/\p{L}{2}/u.test(text) ? null : { text, lines };
}

/** A line's place and its words without their numbers: what running heads share. */
function placeOf({ text, y }: Line): string {
  return `${Math.round(y / 4)} ${text.replace(/\d+/g, "#")}`;
}

function runningHeads(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const place of new Set(page.map(placeOf))) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([place, count]) => (count >= RUNNING ? [place] : [])));
}

/** `3`, `- 3 -`, `Page 3 of 9`, alone at the top or the bottom. */
function isPageNumber({ text, y }: Line, page: readonly Line[]): boolean {
  if (!/^(?:[-–—] ?)?(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?(?: ?[-–—])?$/i.test(text)) return false;
  return !page.some((line) => line.y < y) || !page.some((line) => line.y > y);
}
