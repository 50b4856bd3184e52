import type { ArticleRecord, Span } from "../../record/index.js";
import type { Role, Run } from "./style.js";

/** One span as the page shows it, of one statement or of several. */
interface Mark extends Span {
  readonly role: Role & ("source" | "cue" | "content");
  /** Shown after it: the numbers of the statements that share a content, "" for other roles. */
  readonly tail: string;
}

/** How the roles are told apart without colour. */
export const brackets = { source: ["{", "}"], cue: ["‹", "›"], content: ["[", "]"] } as const;

const digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** 12 → ¹² */
export function superscript(number: number): string {
  return String(number).replace(/\d/g, (digit) => digits.charAt(Number(digit)));
}

/** All spans in the order in which they begin, the longer first; a source that two statements share is one mark. */
function marksOf(record: ArticleRecord): Mark[] {
  const all: Mark[] = [];
  for (const [index, statement] of record.statements.entries()) {
    for (const role of ["source", "cue", "content"] as const) {
      const tail = role === "content" ? superscript(index + 1) : "";
      for (const { start, end } of statement[role]) all.push({ start, end, role, tail });
    }
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end || (a.role < b.role ? -1 : Number(a.role > b.role)));
  const marks: Mark[] = [];
  for (const mark of all) {
    const last = marks.at(-1);
    const shared = last && last.start === mark.start && last.end === mark.end && last.role === mark.role;
    if (!shared) marks.push(mark);
    else if (mark.tail) marks[marks.length - 1] = { ...last, tail: `${last.tail},${mark.tail}` };
  }
  return marks;
}

/** Something to show between two characters of the text. */
interface Insertion {
  readonly at: number;
  readonly run: Run;
}

/**
 * The numbers after each content, and without colour the brackets around every span; in the order
 * in which they are shown. At one place what ends comes before what begins, the inner end first.
 */
function* insertionsOf(marks: readonly Mark[], colour: boolean): Generator<Insertion> {
  // Only the ends need sorting: the beginnings are in order.
  const byEnd = Uint32Array.from(marks.keys()).toSorted(
    (a, b) => marks[a].end - marks[b].end || marks[b].start - marks[a].start,
  );
  let next = 0;
  let numbered = -1;
  for (const index of byEnd) {
    const { end, role, tail } = marks[index];
    if (colour) {
      // Two numbers side by side would read as one.
      if (tail) yield { at: end, run: { text: numbered === end ? `,${tail}` : tail, role: "number" } };
      if (tail) numbered = end;
      continue;
    }
    for (; next < marks.length && marks[next].start < end; next++) {
      yield { at: marks[next].start, run: { text: brackets[marks[next].role][0], role: null } };
    }
    yield { at: end, run: { text: `${brackets[role][1]}${tail}`, role: null } };
  }
}

/** The text's own stretches in order, each with the role of the innermost span it lies in. */
function* stretches(
  length: number,
  marks: readonly Mark[],
): Generator<Span & { readonly role: Role | null }> {
  // The spans begun so far, the latest on top. One that has ended leaves when it comes to the top.
  const open: Mark[] = [];
  let position = 0;
  let next = 0;
  while (position < length) {
    while (next < marks.length && marks[next].start <= position) open.push(marks[next++]);
    while (open.length > 0 && open.at(-1)!.end <= position) open.pop();
    const top = open.at(-1);
    const end = Math.min(top?.end ?? length, marks[next]?.start ?? length, length);
    yield { start: position, end, role: top?.role ?? null };
    position = end;
  }
}

/**
 * The whole text as runs, its statements set off: by role (`colour`), or by brackets. Offsets are
 * those of the record; the runs' texts are the article's own and not yet harmless.
 */
export function* markedText(record: ArticleRecord, colour: boolean): Generator<Run> {
  const marks = marksOf(record);
  const insertions = insertionsOf(marks, colour);
  let insertion = insertions.next();
  for (const { start, end, role } of stretches(record.text.length, marks)) {
    let from = start;
    // What opens at the end of this stretch belongs to the next one, which follows at once.
    for (; !insertion.done && insertion.value.at <= end; insertion = insertions.next()) {
      const { at, run } = insertion.value;
      if (at > from) yield { text: record.text.slice(from, at), role: colour ? role : null };
      from = at;
      yield run;
    }
    if (from < end) yield { text: record.text.slice(from, end), role: colour ? role : null };
  }
}
