import { describe, expect, it } from "vitest";
import { bareRecord } from "../../test/bare.js";
import type { ArticleRecord, Statement } from "../record/index.js";
import { type Anchor, applied, placeIn } from "./correcting.js";
import { aStore } from "./fixtures.contract.js";
import type { Store } from "./store.js";

const text = "Ann Lee said the dam is safe. “It leaks,” said Bo Ek.";
const at = (words: string, from = 0) => ({
  start: text.indexOf(words, from),
  end: text.indexOf(words, from) + words.length,
});

function statement(id: string, source: string, cue: string, content: string, speaker: string): Statement {
  const start = id === "t2" ? text.indexOf("“") : 0;
  return {
    id,
    type: "indirect",
    source: [at(source, start)],
    cue: [at(cue, start)],
    content: [at(content)],
    addressee: [],
    parent: null,
    speaker,
    via: [],
    channel: "unstated",
    stance: "asserts",
    hedged: false,
    negated: false,
    confidence: 0.8,
  };
}

const source = (id: string, name: string) => ({
  id,
  kind: "person" as const,
  name,
  description: name,
  role: null,
  affiliation: null,
  count: null,
  anonymity: null,
  mentions: [at(name)],
});

const record: ArticleRecord = bareRecord({
  id: "a",
  url: "https://example.com/a",
  outlet: "Post",
  title: "Dam",
  text,
  sources: [source("s1", "Ann Lee"), source("s2", "Bo Ek")],
  statements: [
    statement("t1", "Ann Lee", "said", "the dam is safe", "s1"),
    statement("t2", "Bo Ek", "said", "“It leaks,”", "s2"),
  ],
});

const anchor = (id: string, article = 1): Anchor => {
  const { content, cue } = record.statements.find((one) => one.id === id)!;
  return {
    article,
    content,
    cue,
    words: content.map(({ start, end }) => text.slice(start, end)).join(" … "),
  };
};

describe("a correction", () => {
  it("takes away what is no statement, and leaves what stood in it", () => {
    const nested = {
      ...record,
      statements: [record.statements[0], { ...record.statements[1], parent: "t1" }],
    };
    const { statements } = applied(nested, [{ kind: "wrong", at: anchor("t1") }]);
    expect(statements.map(({ id, parent }) => [id, parent])).toEqual([["t2", null]]);
  });

  it("names who speaks: somebody the article knows, or somebody new", () => {
    const known = applied(record, [
      { kind: "speaker", at: anchor("t1"), speaker: { name: "bo ek", description: null, kind: "person" } },
    ]);
    expect(known.statements[0]).toMatchObject({ speaker: "s2", confidence: 1 });
    expect(known.sources).toHaveLength(2);
    const made = applied(record, [
      { kind: "speaker", at: anchor("t1"), speaker: { name: "Cy Orr", description: null, kind: "person" } },
    ]);
    expect(made.statements[0].speaker).toBe("s3");
    expect(made.sources[2]).toMatchObject({ id: "s3", name: "Cy Orr", description: "Cy Orr", mentions: [] });
    const unnamed = applied(record, [
      {
        kind: "speaker",
        at: anchor("t1"),
        speaker: { name: null, description: "an official", kind: "person" },
      },
    ]);
    expect(unnamed.sources[2]).toMatchObject({ name: null, anonymity: "unexplained" });
    const nobody = applied(record, [
      { kind: "speaker", at: anchor("t1"), speaker: { name: null, description: null, kind: "person" } },
    ]);
    expect(nobody.statements[0].speaker).toBeNull();
  });

  it("moves a statement's spans, and finds it there for the next correction", () => {
    const moved = [at("dam is safe")];
    const { statements } = applied(record, [
      { kind: "spans", at: anchor("t1"), spans: { content: moved } },
      {
        kind: "speaker",
        at: { article: 1, content: moved, cue: [], words: "dam is safe" },
        speaker: { name: "Bo Ek", description: null, kind: "person" },
      },
    ]);
    expect(statements[0]).toMatchObject({ content: moved, speaker: "s2", cue: record.statements[0].cue });
  });

  it("keeps to the text", () => {
    const { statements } = applied(record, [
      { kind: "spans", at: anchor("t1"), spans: { content: [{ start: 0, end: 9999 }], cue: [] } },
    ]);
    expect(statements[0].content).toEqual(record.statements[0].content);
    expect(statements[0].cue).toEqual([]);
  });

  it("changes nothing where its statement is not found", () => {
    expect(applied(record, [{ kind: "wrong", at: { ...anchor("t1"), words: "something else" } }])).toEqual(
      record,
    );
  });

  it("finds its words again where a text has changed before them", () => {
    const place = placeIn(`Updated. ${text}`, anchor("t2"));
    expect(place).toEqual([{ start: at("“It leaks,”").start + 9, end: at("“It leaks,”").end + 9 }]);
  });
});

const entry = (one: ArticleRecord) => {
  const { schema: _, sources: __, statements: ___, ...article } = one;
  return { article, record: one, reader: "linear", origin: "test" };
};

function opened(): Store {
  const store = aStore();
  store.addAll([entry(record)]);
  return store;
}

const speakers = (store: Store, key = 1) => store.kept(key)!.record!.statements.map(({ speaker }) => speaker);

describe("in a store", () => {
  const toBo = {
    kind: "speaker",
    at: anchor("t1"),
    speaker: { name: "Bo Ek", description: null, kind: "person" },
  } as const;

  it("shows, searches and counts with it, keeps what was read, and takes it back whole", () => {
    const store = opened();
    const said = () => store.search({ name: "Bo Ek" }).total;
    expect(said()).toBe(1);
    const key = store.correct(toBo);
    expect(speakers(store)).toEqual(["s2", "s2"]);
    expect(said()).toBe(2);
    expect(store.original(1)).toEqual(record);
    expect(store.check().faults).toEqual([]);
    expect(store.corrections()).toMatchObject([{ key, kind: "speaker" }]);
    expect(store.uncorrect(key)).toBe(true);
    expect(store.kept(1)!.record).toEqual(record);
    expect(store.original(1)).toBeNull();
    expect(said()).toBe(1);
    expect(store.uncorrect(key)).toBe(false);
    expect(store.check().faults).toEqual([]);
  });

  it("outlives reading the article anew, by another reader that finds other ids and spans", () => {
    const store = opened();
    store.correct(toBo);
    const [first, second] = record.statements;
    const wider = { ...first, id: "t9", content: [at("the dam is safe.")] };
    const anew: ArticleRecord = { ...record, statements: [wider, second] };
    store.setRecord(1, anew, "neural");
    expect(speakers(store)).toEqual(["s2", "s2"]);
    expect(store.original(1)).toEqual(anew);
    expect(store.kept(1)!.reader).toBe("neural");
    expect(store.check().faults).toEqual([]);
  });

  it("holds for a new version of the text", () => {
    const store = opened();
    store.correct(toBo);
    const shift = 9;
    const moved = (spans: Statement["content"]) =>
      spans.map(({ start, end }) => ({ start: start + shift, end: end + shift }));
    const later: ArticleRecord = {
      ...record,
      text: `Updated. ${text}`,
      statements: record.statements.map((one) => ({
        ...one,
        source: moved(one.source),
        cue: moved(one.cue),
        content: moved(one.content),
      })),
    };
    const [{ key, outcome }] = store.addAll([entry(later)]);
    expect(outcome).toBe("version");
    expect(speakers(store, key)).toEqual(["s2", "s2"]);
    expect(store.search({ name: "Bo Ek" }).total).toBe(2);
  });

  it("goes into an export beside what was read, and comes out of it again", () => {
    const store = opened();
    store.correct(toBo);
    const lines = [...store.exported()];
    const other = aStore("other.db");
    other.imported(lines);
    expect(speakers(other)).toEqual(["s2", "s2"]);
    expect(other.original(1)).toEqual(record);
    expect([...other.exported()]).toEqual(lines);
    other.imported(lines);
    expect(other.corrections()).toHaveLength(1);
  });

  it("is gone with its article", () => {
    const store = opened();
    store.correct(toBo);
    store.remove("#1");
    expect(store.corrections()).toEqual([]);
    expect(() => store.correct(toBo)).toThrow(/no article/);
    expect(store.check().faults).toEqual([]);
  });

  it("has the article linked anew", () => {
    const store = opened();
    // One article alone is compared with nothing: no model is asked.
    const stories = store.stories({} as never);
    for (const _ of stories.link());
    expect(stories.isFresh).toBe(true);
    store.correct(toBo);
    expect(stories.stale).toBe(1);
  });
});
