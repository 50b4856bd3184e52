import type { Span, Statement } from "../../record/index.js";

/** A stretch of text in which nothing changes. */
export interface Stretch extends Span {
  /** The innermost statement whose content it is; null outside all. */
  readonly content: Statement | null;
  /** Whether that stands inside another's content. */
  readonly nested: boolean;
  readonly isSource: boolean;
  readonly isCue: boolean;
  /** Statements whose content begins here. */
  readonly begins: readonly Statement[];
}

/** A paragraph: what lies between line breaks. */
export interface Paragraph extends Span {
  readonly stretches: readonly Stretch[];
}

/** The paragraphs of a text; white space at their ends left out, and those that show nothing. */
function paragraphSpans(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n\r\u2028\u2029]+/g)].flatMap(({ 0: words, index }) => {
    const start = index + words.length - words.trimStart().length;
    const end = index + words.trimEnd().length;
    return start < end ? [{ start, end }] : [];
  });
}

interface Edge {
  readonly at: number;
  readonly role: "content" | "source" | "cue";
  readonly statement: Statement;
  readonly opens: boolean;
}

function edgesOf(statements: readonly Statement[]): readonly Edge[] {
  const edges: Edge[] = [];
  for (const statement of statements)
    for (const role of ["content", "source", "cue"] as const)
      for (const { start, end } of statement[role])
        edges.push({ at: start, role, statement, opens: true }, { at: end, role, statement, opens: false });
  return edges.toSorted((a, b) => a.at - b.at);
}

/** Cuts a text into paragraphs, and these wherever a statement's source, cue or content begins or ends. */
export function markedText(text: string, statements: readonly Statement[]): readonly Paragraph[] {
  const edges = edgesOf(statements);
  const open = { content: new Set<Statement>(), source: new Set<Statement>(), cue: new Set<Statement>() };
  const begun = new Set<Statement>();
  let next = 0;
  let waiting: Statement[] = [];
  const passTo = (offset: number): void => {
    for (; next < edges.length && edges[next].at <= offset; next++) {
      const { role, statement, opens } = edges[next];
      if (opens) open[role].add(statement);
      else open[role].delete(statement);
      if (role === "content" && opens && !begun.has(statement)) {
        begun.add(statement);
        waiting.push(statement);
      }
    }
  };
  return paragraphSpans(text).map(({ start, end }): Paragraph => {
    const stretches: Stretch[] = [];
    for (let from = start; from < end; ) {
      passTo(from);
      const to = Math.min(end, edges[next]?.at ?? end);
      stretches.push({
        start: from,
        end: to,
        // Sets keep the order of adding: the last that opened is the innermost.
        content: [...open.content].at(-1) ?? null,
        nested: open.content.size > 1,
        isSource: open.source.size > 0,
        isCue: open.cue.size > 0,
        begins: waiting,
      });
      waiting = [];
      from = to;
    }
    return { start, end, stretches };
  });
}
