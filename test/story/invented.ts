import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { ArticleRecord, Source, Statement } from "../../src/record/index.js";
import { type ClaimModel, readClaimModel } from "../../src/story/index.js";

/** The bundled model of claims. */
export function bundledClaimModel(): ClaimModel {
  const packed = readFileSync(new URL("../../models/claims-en.bin", import.meta.url));
  return readClaimModel(gunzipSync(packed));
}

/** One thing said in an invented article. */
export interface Line {
  readonly who: string;
  readonly what: string;
}

/** What an invented article is made of. */
export interface Made {
  readonly id: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly lines: readonly Line[];
  /** Its own prose. */
  readonly prose: string;
  readonly title?: string;
}

/** An article with its record, as a reader would give it: each line is "WHO said that WHAT." */
export function inventedRecord({ id, outlet, published, lines, prose, title }: Made): ArticleRecord {
  const sources = new Map<string, Source>();
  const statements: Statement[] = [];
  let text = `${prose}\n\n`;
  for (const { who, what } of lines) {
    const start = text.length;
    const isNamed = /^\p{Lu}/u.test(who);
    const before = sources.get(who);
    const source: Source = before ?? {
      id: `s${sources.size + 1}`,
      kind: isNamed ? "person" : "group",
      name: isNamed ? who : null,
      description: who,
      role: null,
      affiliation: null,
      count: null,
      anonymity: isNamed ? null : "unexplained",
      mentions: [],
    };
    const mention = { start, end: start + who.length };
    sources.set(who, { ...source, mentions: [...source.mentions, mention] });
    const cue = { start: mention.end + 1, end: mention.end + 5 };
    const content = { start: cue.end + 6, end: cue.end + 6 + what.length };
    text += `${who} said that ${what}.\n\n`;
    statements.push({
      id: `t${statements.length + 1}`,
      type: "indirect",
      source: [mention],
      cue: [cue],
      content: [content],
      addressee: [],
      parent: null,
      speaker: source.id,
      via: [],
      channel: "unstated",
      stance: "asserts",
      hedged: false,
      negated: false,
      confidence: 0.9,
    });
  }
  return {
    schema: 1,
    id,
    url: `https://news.example/${id}`,
    outlet,
    title: title ?? null,
    byline: null,
    credit: null,
    published,
    language: "en",
    text: text.trimEnd(),
    sources: [...sources.values()],
    statements,
  };
}
