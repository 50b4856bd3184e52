import * as fc from "fast-check";
import type { Extract, ExtractedArticle } from "../../src/exports/index.js";
import type { ArticleRecord, Span } from "../../src/record/index.js";
import { articles, recordsOf } from "../../src/store/arbitraries.contract.js";
import type { Claim, Copy } from "../../src/story/index.js";
import { aSource, sourced } from "../cli/notation.js";

/** What somebody might put into an article to have it run, load, or look like something else. */
export const HOSTILE = [
  "</script><script>window.hacked = 1</script>",
  '"><img src=x onerror="window.hacked = 2">',
  "<svg onload=window.hacked=3></svg>",
  "]]><!--<script>window.hacked = 4</script>-->",
  "</style><style>*{display:none}</style>",
  "javascript:window.hacked=5",
  "&lt;b&gt; &#60;i&#62; &amp;amp;",
  "left \u202e thgir ot \u2066 isolated",
  "bell \u0007 escape \u001b[31m nul \u0000 c1 \u009b",
];

const gazette: ArticleRecord = {
  ...sourced(
    "<s1:Ann Lee, the mayor,> <c1:said> <q1:“The bridge 🌉 is safe,”> and added that <q1:it 😀 will open.>\n\n" +
      "<s2:Four officials> <c2:told> <a2:the Ledger> <q2:that <s3:Lee> <c3:did not say> <q3:it was cheap>>.\n\n" +
      "<s4:A report> <c4:found> <q4:no cracks>. It will open. It will open.\n\n<q5:“Enough,”> somebody shouted.",
    [
      aSource("s1", "Ann Lee", { role: "mayor", affiliation: "Orrin", mentions: [{ start: 0, end: 7 }] }),
      aSource("s2", null, { kind: "group", description: "Four officials", count: 4 }),
      aSource("s3", "The Ledger", { kind: "outlet" }),
      aSource("s4", null, { kind: "document", description: "A report", anonymity: null }),
    ],
    { type: "mixed", speaker: "s1", channel: "press conference" },
    { type: "indirect", speaker: "s2", via: ["s3"], hedged: true },
    { type: "indirect", speaker: "s1", parent: "t2", negated: true, stance: "denies" },
    { type: "indirect", speaker: "s4", channel: "document" },
    { type: "direct", confidence: 0.3 },
  ),
  id: "gazette-1",
  url: "https://gazette.example/bridge?a=1&b=2",
  outlet: "Orrin Gazette",
  title: "The bridge is “safe”",
  byline: "Jo Doe",
  credit: null,
  published: "2024-05-02T06:00:00Z",
};

const wire: ArticleRecord = {
  ...sourced(
    "<q1:“The bridge is not safe,”> <s1:Ben Ode> <c1:said>.\n\n=1+1 <s2:Officials> <c2:say> <q2:@SUM(A1:A9) costs -5>.",
    [aSource("s1", "Ben Ode"), aSource("s2", null, { description: "Officials" })],
    { speaker: "s1", type: "direct" },
    { speaker: "s2", type: "indirect" },
  ),
  id: "wire/2 #a",
  url: "javascript:alert(1)",
  outlet: "Wire",
  title: '=HYPERLINK("x")',
  published: "2024-05",
};

const hostileText = `${HOSTILE.join(" ")} <s1:${HOSTILE[0].replaceAll("<", "‹").replaceAll(">", "›")}> <c1:said> <q1:yes>.`;
const marked = sourced(
  hostileText.replace(/<(?![sq]1:|c1:)/g, "⟪").replace(/(?<!said|yes|›)>/g, "⟫"),
  [],
  {},
);
/** The notation takes < and > for marks; they are put back here, one for one. */
const hostile: ArticleRecord = {
  ...marked,
  text: marked.text.replaceAll("⟪", "<").replaceAll("⟫", ">").replaceAll("‹", "<").replaceAll("›", ">"),
  sources: [
    aSource("s1", HOSTILE[1], { role: HOSTILE[0], mentions: [{ start: 0, end: 9 }] }),
    aSource("s2", null, { description: HOSTILE[2], anonymity: HOSTILE[3] }),
  ],
  statements: marked.statements.map((one) => ({ ...one, speaker: "s1", via: ["s2"] })),
  id: HOSTILE[1],
  url: HOSTILE[5],
  outlet: HOSTILE[2],
  title: HOSTILE[7],
  byline: HOSTILE[0],
  published: HOSTILE[4],
  language: 'en"><script>',
};

/** An article that is only referred to. */
const other: ArticleRecord = {
  ...sourced("<s1:Ann Lee> <c1:said> <q1:the bridge was safe>.", [aSource("s1", "Ann Lee")], {
    speaker: "s1",
    type: "indirect",
  }),
  id: "other-3",
  outlet: "Herald",
  title: "Elsewhere",
  published: "2024-05-01",
};

function spanOf(record: ArticleRecord, words: string): Span {
  const start = record.text.indexOf(words);
  if (start === -1) throw new Error(`no "${words}" in ${record.id}`);
  return { start, end: start + words.length };
}

const claims: readonly Claim[] = [
  {
    id: "c1#0",
    gist: "The bridge is safe",
    statements: [
      {
        article: "other-3",
        statement: "t1",
        content: [spanOf(other, "the bridge was safe")],
        voice: "attributed",
        speaker: "ann lee",
        via: [],
      },
      {
        article: "gazette-1",
        statement: "t1",
        content: [spanOf(gazette, "The bridge 🌉 is safe")],
        voice: "attributed",
        speaker: "ann lee",
        via: [],
      },
      {
        article: "gazette-1",
        statement: null,
        content: [spanOf(gazette, "It will open")],
        voice: "own",
        speaker: null,
        via: [],
      },
    ],
    speakers: [
      {
        key: "ann lee",
        name: "Ann Lee",
        description: "Ann Lee, the mayor",
        kind: "person",
        parts: [
          { article: "gazette-1", source: "s1" },
          { article: "other-3", source: "s1" },
        ],
      },
    ],
    origins: { low: 1, high: 3, who: ["ann lee"], reasons: ["Ann Lee is a source of it"] },
    doubtful: [2],
    changes: [{ kind: "quote-altered", from: 1, to: 0, note: "“is” in one, “was” in the other" }],
    disputes: [{ claim: "c2#0", kind: "polarity", reason: "the one negates what the other has" }],
    confidence: 0.8,
    reasons: [],
  },
  {
    id: "c2#0",
    gist: `The bridge is not safe ${HOSTILE[0]}`,
    statements: [
      {
        article: "wire/2 #a",
        statement: "t1",
        content: [spanOf(wire, "The bridge is not safe")],
        voice: "attributed",
        speaker: "ben ode",
        via: [],
      },
    ],
    speakers: [
      {
        key: "ben ode",
        name: "Ben Ode",
        description: "Ben Ode",
        kind: "person",
        parts: [{ article: "wire/2 #a", source: "s1" }],
      },
    ],
    origins: { low: 1, high: 1, who: ["ben ode"], reasons: [HOSTILE[1]] },
    doubtful: [],
    changes: [],
    disputes: [{ claim: "c1#0", kind: "polarity", reason: HOSTILE[2] }],
    confidence: 0.95,
    reasons: [],
  },
];

const copies: readonly Copy[] = [
  {
    a: "gazette-1",
    b: "wire/2 #a",
    passages: [{ a: { start: 0, end: 20 }, b: { start: 0, end: 20 }, words: 5 }],
    ofA: 0.25,
    ofB: 0.5,
    direction: "a from b",
    common: null,
    reasons: [{ rule: "credit", note: "it names the Wire", places: [] }],
  },
  {
    a: "gazette-1",
    b: "other-3",
    passages: [{ a: { start: 0, end: 20 }, b: { start: 0, end: 20 }, words: 5 }],
    ofA: 0.1,
    ofB: 0.9,
    direction: "common",
    common: "Reuters",
    reasons: [],
  },
  {
    a: "other-3",
    b: "wire/2 #a",
    passages: [],
    ofA: 0.1,
    ofB: 0.2,
    direction: "unknown",
    common: null,
    reasons: [],
  },
];

const whole = (record: ArticleRecord): ExtractedArticle => ({ record, statements: null });

/** A story with nearly everything in it: nested, negated, passed on, unnamed, disputed, altered, hostile. */
export const STORY: Extract = {
  kind: "story",
  id: "story-1",
  title: "A bridge",
  articles: [whole(gazette), whole(wire), whole(hostile)],
  claims,
  copies,
  others: { records: [other], claims: [] },
};

export const ARTICLE: Extract = {
  kind: "article",
  id: gazette.id,
  title: gazette.title,
  articles: [whole(gazette)],
  claims: [claims[0]],
  copies: copies.slice(0, 2),
  others: { records: [other, wire], claims: [claims[1]] },
};

export const SEARCH: Extract = {
  kind: "search",
  id: "bridge <b>",
  title: null,
  articles: [
    { record: gazette, statements: new Set(["t2"]) },
    { record: wire, statements: new Set(["t1"]) },
  ],
  claims: [claims[1]],
  copies: [],
  others: { records: [other], claims: [claims[0]] },
};

export const NOTHING: Extract = {
  kind: "search",
  id: "nothing",
  title: null,
  articles: [],
  claims: [],
  copies: [],
  others: { records: [], claims: [] },
};

export const EXTRACTS: readonly (readonly [string, Extract])[] = [
  ["a story", STORY],
  ["an article", ARTICLE],
  ["a search", SEARCH],
  ["nothing", NOTHING],
];

/** A record as every reader makes it: no span parts a surrogate pair, none is empty. */
function withWholeCharacters(record: ArticleRecord): ArticleRecord {
  const parts = (offset: number): boolean =>
    /^[\ud800-\udbff][\udc00-\udfff]$/.test(record.text.slice(Math.max(0, offset - 1), offset + 1));
  const moved = (spans: readonly Span[]): Span[] =>
    spans
      .map(({ start, end }) => ({ start: parts(start) ? start + 1 : start, end: parts(end) ? end + 1 : end }))
      .filter(({ start, end }) => start < end);
  return {
    ...record,
    sources: record.sources.map((source) => ({ ...source, mentions: moved(source.mentions) })),
    statements: record.statements.flatMap((statement) => {
      const content = moved(statement.content);
      const { source, cue, addressee } = statement;
      return content.length === 0
        ? []
        : [{ ...statement, content, source: moved(source), cue: moved(cue), addressee: moved(addressee) }];
    }),
  };
}

/** Any record that a store may hold. */
export const anyRecord: fc.Arbitrary<ArticleRecord> = articles.chain(recordsOf).map(withWholeCharacters);

/** Any few articles, without claims. */
export const anyExtract: fc.Arbitrary<Extract> = fc
  .uniqueArray(anyRecord, { maxLength: 3, selector: ({ id }) => id })
  .map((records) => ({
    kind: "search",
    id: "words",
    title: null,
    articles: records.map(whole),
    claims: [],
    copies: [],
    others: { records: [], claims: [] },
  }));
