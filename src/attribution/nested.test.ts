import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marked } from "../../test/cli/notation.js";
import type { Span } from "../record/index.js";
import { analyze } from "../text/index.js";
import { attributeNested, type Nested } from "./nested.js";
import type { Attribution, Reader } from "./reader.js";

/** Finds "X said …" and its like, once a line: enough of a reader to be asked again. */
const TOY =
  /(?<=^|[\s“‘"])((?:[A-Z]\w+(?: [A-Z]\w+)*|he|she|He|She|it|It|I|we|they|what)) ((?:has |had )?(?:said|says|told(?= \w+)|thinks|wants|asked|tells)) (?:(?<=told )\w+ )?([^\n]+)/g;

const toy: Reader = {
  name: "toy",
  languages: ["en"],
  attribute: async ({ text }) =>
    [...text.matchAll(TOY)].map((match): Attribution => {
      const at = match.index;
      const [all, source, cue, content] = match;
      const end = at + all.length - (/[\s.,”’"]+$/.exec(all)?.[0].length ?? 0);
      const start = at + all.length - content.length;
      return {
        source: [{ start: at, end: at + source.length }],
        cue: [{ start: at + source.length + 1, end: at + source.length + 1 + cue.length }],
        content: [{ start, end: Math.max(end, start + 1) }],
        confidence: 0.8,
      };
    }),
};

async function nestedOf(
  notation: string,
): Promise<{ text: string; found: readonly Nested[]; outer: readonly Attribution[] }> {
  const { text, statements } = marked(notation);
  const outer = statements.map(({ source, cue, content }) => ({ source, cue, content, confidence: 0.9 }));
  return { text, outer, found: await attributeNested(toy, analyze(text), outer) };
}

/** The inner attributions, as `source | cue | content`. */
async function inner(notation: string): Promise<string[]> {
  const { text, found } = await nestedOf(notation);
  const shown = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(" + ");
  return found
    .filter(({ parent }) => parent !== null)
    .map(({ source, cue, content }) => [source, cue, content].map(shown).join(" | "));
}

describe("what the reader finds in a content", () => {
  it.each<[string, ...string[]]>([
    ["<s:Lee> <c:said> <q:Cole told reporters it had fallen down>.", "Cole | told | it had fallen down"],
    ["<s:Lee> <c:said> <q:that Cole said it had fallen down>.", "Cole | said | it had fallen down"],
    ["<q:“He told me it was over for good,”> <s:Lee> <c:said>.", "He | told | it was over for good"],
    ["<q:“She says the bridge is safe,”> <c:said> <s:Lee>.", "She | says | the bridge is safe"],
    [
      "<q:“It rained. He said it had fallen down. It was late,”> <s:Lee> <c:said>.",
      "He | said | it had fallen down",
    ],
    [
      "<c:According to> <s:the Gazette>, <q:Cole said it had fallen down>.",
      "Cole | said | it had fallen down",
    ],
    ["<s:Lee> <c:recalled>: <q:“Cole said ‘it has fallen down’”>.", "Cole | said | ‘it has fallen down"],
    [
      "<s:Lee> <c:said> <q:Cole said it fell into the river>. <s2:Roe> <c2:said> <q2:Hale said it was still there>.",
      "Cole | said | it fell into the river",
      "Hale | said | it was still there",
    ],
    ["<s:Lee> <c:said> <q:it fell>."],
    ["<s:Lee> <c:said> <q:that it had fallen down into the river>."],
    ["<s:Lee> <c:said> <q:I said it had fallen down>."],
    ["<q:“I said it had fallen down,”> <s:Lee> <c:said>."],
    ["<q:“We asked what had happened there,”> <s:Lee> <c:said>."],
    ["<s:Lee> <c:said> <q:Cole thinks it has fallen down>."],
    ["<s:Lee> <c:said> <q:Cole wants it to fall down>."],
    ["<s:Lee> <c:said> <q:it says that it has fallen down>."],
    ["<s:Lee> <c:said> <q:that it tells you it has fallen>."],
    ["<s:Lee> <c:said> <q:Cole said so>."],
    ["<s:Lee> <c:said> <q:he said what>."],
    ["<s:Lee> <c:left> <q:the room>."],
  ])("%s", async (notation, ...expected) => {
    expect(await inner(notation)).toEqual(expected);
  });
});

describe("that-clauses", () => {
  it.each<[string, ...string[]]>([
    [
      "<c:According to> <s:the Gazette>, <q:two officials have communicated to the town that the bridge is unsafe>.",
      "two officials | have communicated | that the bridge is unsafe",
    ],
    [
      "<q:The firm has acknowledged that it knew>, <c:according to> <s:a report>.",
      "The firm | has acknowledged | that it knew",
    ],
    [
      "<s:Lee> <c:said> <q:that the engineers had warned the council that it would fall>.",
      "the engineers | had warned | that it would fall",
    ],
    [
      "<s:Lee> <c:said> <q:several residents of the valley told the council that it shook>.",
      "several residents of the valley | told | that it shook",
    ],
    [
      "<s:Lee> <c:said> <q:the mayor repeatedly assured voters that it was safe>.",
      "the mayor | repeatedly assured | that it was safe",
    ],
    ["<s:Lee> <c:said> <q:the report is clear that it fell>."],
    ["<s:Lee> <c:said> <q:when the mayor told us that it fell, all wept>."],
    ["<s:Lee> <c:said> <q:I have told the council that it fell>."],
    ["<s:Lee> <c:said> <q:that we told the council that it fell>."],
    ["<s:Lee> <c:said> <q:the council bought a house that it likes>."],
  ])("%s", async (notation, ...expected) => {
    expect(await inner(notation)).toEqual(expected);
  });
});

describe("citations", () => {
  it.each<[string, ...string[]]>([
    [
      "<q:It fell>, <c:according to> <s:a report, citing four officials>.",
      "four officials | citing | It fell",
    ],
    [
      "<q:It fell>, <c:according to> <s:a report>, citing four officials.",
      "four officials | citing | It fell",
    ],
    [
      "<s:The Gazette> <c:reported>, citing two people close to the mayor, <q:that it fell>.",
      "two people close to the mayor | citing | that it fell",
    ],
    [
      "<s:The Gazette>, citing court documents, <c:reported> <q:that it fell>.",
      "court documents | citing | that it fell",
    ],
    [
      "<s:The agency> <c:said>, quoting a police spokesman, <q:that it fell>.",
      "a police spokesman | quoting | that it fell",
    ],
    ["<s:The Gazette> <c:reported>, citing a lack of time, <q:that it fell>."],
    ["<s:The mayor> <c:resigned>, citing her health, <q:after a month>."],
    ["<q:“It fell,”> <s:Lee> <c:said>, citing officials."],
    ["<s:Lee> <c:said> <q:it fell>. The police left, citing officials."],
    ["<s:The firm> <c:refused> <q:to comment>, citing safety."],
  ])("%s", async (notation, ...expected) => {
    expect(await inner(notation)).toEqual(expected);
  });
});

it("keeps the outer attributions as they are, puts each before its inner one, and names it", async () => {
  const { found, outer } = await nestedOf(
    "<s:Roe> <c:said> <q:it rained>. <s2:Lee> <c2:said> <q2:Cole told reporters it had fallen down>. <s3:She> <c3:left> <q3:it>.",
  );
  expect(found.map(({ parent }) => parent)).toEqual([null, null, 1, null]);
  expect(found.filter(({ parent }) => parent === null)).toEqual(
    outer.map((one) => ({ ...one, parent: null })),
  );
  expect(found[2].confidence).toBeLessThan(0.8);
});

it("does not ask the reader where no content holds a word such as said", async () => {
  let asked = 0;
  const counting: Reader = {
    ...toy,
    attribute: async () => {
      asked++;
      return [];
    },
  };
  const { text, statements } = marked("<s:Lee> <c:said> <q:it had fallen down into the river>.");
  await attributeNested(counting, analyze(text), statements);
  expect(asked).toBe(0);
});

it("gives spans inside the text and parents before their children, whatever the contents", async () => {
  const words = fc.constantFrom(
    ..."Lee said told me that Cole “ ” ‘ . , it fell citing four officials according to a report He warned \n".split(
      " ",
    ),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ weight: 6, arbitrary: words }, fc.string({ unit: "binary", maxLength: 3 })), {
        minLength: 20,
        maxLength: 60,
      }),
      fc.array(fc.tuple(fc.nat(80), fc.nat(60)), { minLength: 1, maxLength: 4 }),
      async (parts, cuts) => {
        const text = parts.join(" ").padEnd(145, " x");
        const outer = cuts
          .map(
            ([start, size]): Attribution => ({
              source: [],
              cue: [],
              content: [{ start, end: start + size + 1 }],
              confidence: 0.9,
            }),
          )
          .toSorted((a, b) => a.content[0].start - b.content[0].start);
        const analysis = analyze(text);
        const found = await attributeNested(toy, analysis, outer);
        expect(found).toEqual(await attributeNested(toy, analysis, outer));
        expect(found.filter(({ parent }) => parent === null).length).toBe(outer.length);
        for (const [i, { source, cue, content, parent }] of found.entries()) {
          if (parent === null) continue;
          expect(parent).toBeLessThan(i);
          const [holder] = found[parent].content;
          for (const { start, end } of [...source, ...cue, ...content]) {
            expect(start).toBeGreaterThanOrEqual(holder.start);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(Math.max(holder.end, text.length));
          }
        }
      },
    ),
    { numRuns: 200 },
  );
});
