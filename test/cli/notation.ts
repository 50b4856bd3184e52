import type { ArticleRecord, Source, Span, Statement } from "../../src/record/index.js";
import { bareRecord } from "../bare.js";

type Role = "source" | "cue" | "content" | "addressee";
const roles: Readonly<Record<string, Role>> = { s: "source", c: "cue", q: "content", a: "addressee" };

/**
 * A record written as its text, with the parts of each statement marked: `<s:Smith> <c:said>, <q:"No.">`.
 * A number tells statements apart (`<s2:…>`; without one it is the first), and parts may lie in each other.
 */
export function marked(notation: string, fields: Partial<ArticleRecord> = {}): ArticleRecord {
  const spans = new Map<number, Record<Role, Span[]>>();
  const open: { readonly role: Role; readonly number: number; readonly start: number }[] = [];
  let text = "";
  let from = 0;
  for (const mark of notation.matchAll(/<([scqa])(\d*):|>/g)) {
    text += notation.slice(from, mark.index);
    from = mark.index + mark[0].length;
    if (mark[1]) {
      open.push({ role: roles[mark[1]], number: Number(mark[2] || 1), start: text.length });
      continue;
    }
    const ended = open.pop();
    if (!ended) throw new Error(`nothing is open at ${mark.index}`);
    const parts = spans.get(ended.number) ?? { source: [], cue: [], content: [], addressee: [] };
    parts[ended.role].push({ start: ended.start, end: text.length });
    spans.set(ended.number, parts);
  }
  text += notation.slice(from);
  const statements = [...spans.entries()].map(
    ([number, parts]): Statement => ({
      id: `t${number}`,
      type: "direct",
      ...parts,
      parent: null,
      speaker: null,
      via: [],
      channel: "unstated",
      stance: "asserts",
      hedged: false,
      negated: false,
      confidence: 0.9,
    }),
  );
  return bareRecord({
    text,
    statements: statements.toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1))),
    ...fields,
  });
}

/** A source of which only what matters to a test is told: a person with a name, unless told otherwise. */
export function aSource(id: string, name: string | null, fields: Partial<Source> = {}): Source {
  const isPerson = fields.kind === undefined || fields.kind === "person";
  return {
    id,
    kind: "person",
    name,
    description: name ?? "an official",
    role: null,
    affiliation: null,
    count: null,
    anonymity: name === null && isPerson ? "unexplained" : null,
    mentions: [],
    ...fields,
  };
}

/** {@link marked} with sources, and for each statement in turn what is known of it besides its words. */
export function sourced(
  notation: string,
  sources: readonly Source[],
  ...known: readonly Partial<Statement>[]
): ArticleRecord {
  const record = marked(notation, { sources });
  const resolved = { stance: "asserts", hedged: false, negated: false } as const;
  return {
    ...record,
    statements: record.statements.map((statement, i) => ({ ...statement, ...resolved, ...known[i] })),
  };
}
