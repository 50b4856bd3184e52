import type { Span, Statement } from "../types.js";

/** What a stretch of text is to a statement; a passage is prose that another article has, too. */
export type Role = "content" | "source" | "cue" | "passage";

/** A stretch of the text that is marked. */
export interface Mark extends Span {
  readonly role: Role;
  /** Id of the statement; empty for a passage. */
  readonly statement: string;
  /** How deep the statement is nested: 0 where it is in no other. */
  readonly depth: number;
  /** Whether the statement's content begins here. */
  readonly first: boolean;
}

/** A stretch of text, marked or plain, with what is marked within it. */
export interface Piece extends Span {
  readonly mark: Mark | null;
  /** What it is made of, in order and without gaps; empty for plain text. */
  readonly inside: readonly Piece[];
}

const roles: readonly Role[] = ["passage", "content", "source", "cue"];

/** In the order in which marks open; of those that open together, the one that holds the others comes first. */
function inOrder(a: Mark, b: Mark): number {
  return (
    a.start - b.start || b.end - a.end || a.depth - b.depth || roles.indexOf(a.role) - roles.indexOf(b.role)
  );
}

/** How deep each statement is nested. A circle of parents, which no reader makes, counts as no nesting. */
export function depthsOf(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const parents = new Map(statements.map(({ id, parent }) => [id, parent]));
  const depths = new Map<string, number>();
  for (const { id } of statements) {
    let depth = 0;
    for (let up = parents.get(id); up && depth <= statements.length; up = parents.get(up)) depth += 1;
    depths.set(id, depth > statements.length ? 0 : depth);
  }
  return depths;
}

/** The marks of statements and passages, in order. Spans without a character mark nothing. */
export function marksIn(statements: readonly Statement[], passages: readonly Span[] = []): readonly Mark[] {
  const depths = depthsOf(statements);
  const marks: Mark[] = [];
  for (const { id, content, source, cue } of statements) {
    const depth = depths.get(id)!;
    for (const [i, { start, end }] of content.entries())
      marks.push({ start, end, role: "content", statement: id, depth, first: i === 0 });
    for (const { start, end } of source)
      marks.push({ start, end, role: "source", statement: id, depth, first: false });
    for (const { start, end } of cue)
      marks.push({ start, end, role: "cue", statement: id, depth, first: false });
  }
  for (const { start, end } of passages)
    marks.push({ start, end, role: "passage", statement: "", depth: 0, first: false });
  return marks.filter(({ start, end }) => start < end).toSorted(inOrder);
}

/**
 * Parts a stretch of text by the marks on it, so that elements can stand for them: each mark lies wholly within
 * another, or apart from it. Where two overlap and neither holds the other, the later one is cut at the border:
 *
 *     one [ two ( three ] four ) five        one [ two ( three ) ] ( four ) five
 *
 * Put together, the plain pieces are the stretch, character by character.
 *
 * @param marks in the order of {@link marksIn}; those outside the stretch do nothing
 */
export function cut(stretch: Span, marks: readonly Mark[]): readonly Piece[] {
  const queue: Mark[] = [];
  for (const mark of marks) {
    if (mark.end <= stretch.start || mark.start >= stretch.end) continue;
    // What began in the paragraph before goes on here.
    queue.push(mark.start < stretch.start ? { ...mark, start: stretch.start, first: false } : mark);
  }
  queue.sort(inOrder);
  return pieces(stretch.start, stretch.end, queue);
}

/** The pieces from `from` to `to`; takes the marks that open there from the front of the queue. */
function pieces(from: number, to: number, queue: Mark[]): readonly Piece[] {
  const found: Piece[] = [];
  let at = from;
  const plain = (end: number): void => {
    if (at < end) found.push({ start: at, end, mark: null, inside: [] });
  };
  while (queue.length > 0 && queue[0].start < to) {
    const mark = queue.shift()!;
    const end = Math.min(mark.end, to);
    if (mark.end > to) {
      const rest: Mark = { ...mark, start: to, first: false };
      const place = queue.findIndex((other) => inOrder(rest, other) < 0);
      queue.splice(place === -1 ? queue.length : place, 0, rest);
    }
    plain(mark.start);
    found.push({ start: mark.start, end, mark, inside: pieces(mark.start, end, queue) });
    at = end;
  }
  plain(to);
  return found;
}
