import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { webAnnotation } from "../../src/exports/index.js";
import { ARTICLE, anyExtract, EXTRACTS, HOSTILE, STORY } from "./extracts.js";
import { canonical, thingsIn } from "./json-ld.js";

interface Selector {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

interface Target {
  readonly source: string;
  readonly selector: readonly [Selector, Selector] | Selector;
}

interface Annotation {
  readonly id: string;
  readonly motivation: string;
  readonly body: readonly Readonly<Record<string, unknown>>[];
  readonly target: readonly Target[];
}

interface Collection {
  readonly total: number;
  readonly "hearsay:article": readonly {
    readonly id: string;
    readonly value: string;
    readonly via?: string;
  }[];
  readonly first: { readonly items: readonly Annotation[] };
}

const parsed = (text: string): Collection => JSON.parse(text);

/** The text as Unicode code points: the characters that the specification counts. */
const pointsOf = (text: string): readonly string[] => Array.from(text);

/** Where a position selector points, in the text as code points: what the specification counts. */
function byPosition(text: string, { start, end }: Selector): string {
  return pointsOf(text).slice(start, end).join("");
}

/** Every place that a quote selector fits, in code points. */
function byQuote(text: string, { exact, prefix, suffix }: Selector): readonly number[] {
  const whole = prefix + exact + suffix;
  const places: number[] = [];
  for (let at = text.indexOf(whole); at !== -1; at = text.indexOf(whole, at + 1))
    places.push(pointsOf(text.slice(0, at + prefix.length)).length);
  return places;
}

function checkSelectors({ first, "hearsay:article": articles }: Collection): number {
  const texts = new Map(articles.map(({ id, value }) => [id, value]));
  let checked = 0;
  for (const { target } of first.items)
    for (const { source, selector } of target) {
      const text = texts.get(source);
      if (text === undefined || !Array.isArray(selector)) continue;
      const [position, quote] = selector as readonly [Selector, Selector];
      expect(position.type).toBe("TextPositionSelector");
      expect(quote.type).toBe("TextQuoteSelector");
      expect(byPosition(text, position)).toBe(quote.exact);
      expect(byQuote(text, quote)).toEqual([position.start]);
      checked += 1;
    }
  return checked;
}

describe("selectors applied as the model says", () => {
  it("find what they are of, once, by position and by quotation", () => {
    expect(checkSelectors(parsed(webAnnotation(STORY)))).toBeGreaterThan(20);
  });

  it("in any text", () => {
    fc.assert(
      fc.property(anyExtract, (extract) => {
        expect(checkSelectors(parsed(webAnnotation(extract)))).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });

  it("count code points, where spans count UTF-16 code units", () => {
    const { first } = parsed(webAnnotation(ARTICLE));
    const content = first.items.find(({ id }) => id.endsWith("gazette-1#t1-content"));
    const positions = content!.target.flatMap(({ selector }) =>
      Array.isArray(selector) ? [selector[0]] : [],
    );
    const spans = ARTICLE.articles[0].record.statements[0].content;
    // One 🌉 stands in the first piece, another pair before the end of the second.
    expect(positions.map(({ start, end }: Selector) => [start, end])).toEqual([
      [spans[0].start, spans[0].end - 1],
      [spans[1].start - 1, spans[1].end - 2],
    ]);
  });
});

test("the record can be read back from its annotations", () => {
  fc.assert(
    fc.property(anyExtract, (extract) => {
      const { first, "hearsay:article": articles } = parsed(webAnnotation(extract));
      for (const [place, { record }] of extract.articles.entries()) {
        const { id, value } = articles[place];
        // UTF-8 has no halves of pairs; all else stays, and every offset.
        expect(value).toBe(record.text.replace(/\p{Surrogate}/gu, "\ufffd"));
        const units: number[] = [0];
        for (const point of value) units.push(units[units.length - 1] + point.length);
        for (const statement of record.statements)
          for (const role of ["content", "source", "cue", "addressee"] as const) {
            const found = first.items.filter((item) => item.id === `${id}#${statement.id}-${role}`);
            const spans = found.flatMap(({ target }) =>
              target.flatMap(({ selector }) =>
                Array.isArray(selector)
                  ? [{ start: units[selector[0].start], end: units[selector[0].end] }]
                  : [],
              ),
            );
            expect(spans).toEqual(statement[role]);
            if (role !== "content") continue;
            const said = found[0].body.find((body) => body.type === "hearsay:Statement")!;
            expect(said["hearsay:stance"]).toBe(statement.stance);
            expect(said["hearsay:hedged"]).toBe(statement.hedged);
            expect(said["hearsay:negated"]).toBe(statement.negated);
            expect(said["hearsay:confidence"]).toBe(statement.confidence);
          }
      }
    }),
    { numRuns: 100 },
  );
});

test.each(EXTRACTS)(
  "%s: nothing is lost in JSON-LD, and all of it is in the collection",
  async (_, extract) => {
    const text = webAnnotation(extract);
    const things = await thingsIn(text);
    const { total, first } = parsed(text);
    const annotations = [...things.values()].filter((thing) =>
      thing["@type"]?.includes("http://www.w3.org/ns/oa#Annotation"),
    );
    expect(annotations.length).toBe(total);
    expect(first.items.length).toBe(total);
    for (const thing of annotations) {
      expect(thing["http://www.w3.org/ns/oa#hasTarget"].length).toBeGreaterThan(0);
      expect(thing["http://www.w3.org/ns/oa#motivatedBy"].length).toBe(1);
    }
  },
);

test("the page is a target by quotation alone, and only where a browser may go", () => {
  const { first } = parsed(webAnnotation(STORY));
  const others = first.items.flatMap(({ target }) =>
    target.filter(({ selector }) => !Array.isArray(selector)),
  );
  expect(new Set(others.map(({ source }) => source))).toEqual(
    new Set(["https://gazette.example/bridge?a=1&b=2"]),
  );
  for (const { selector } of others) expect((selector as Selector).type).toBe("TextQuoteSelector");
});

test("unnamed sources are blank nodes, another for each article", () => {
  const text = webAnnotation(STORY);
  expect(text).toContain('"_:a1-s2"');
  expect(text).toContain('"_:a2-s2"');
  expect(text).not.toContain('gazette-1#s2"');
});

test("the document can stand in a page's script element", () => {
  const text = webAnnotation(STORY);
  expect(text).not.toMatch(/[<>&\u202e\u2066\u009b]/);
  expect(parsed(text)["hearsay:article"][2].value).toContain(HOSTILE[0]);
});

test("names begin with the base that is given; the same extract gives the same bytes", async () => {
  const text = webAnnotation(ARTICLE, "https://news.example/");
  expect(text).toContain('"https://news.example/article/gazette-1#t1-content"');
  expect(text).not.toContain("urn:hearsay:article");
  expect(webAnnotation(ARTICLE)).toBe(webAnnotation(ARTICLE));
  expect(await canonical(webAnnotation(ARTICLE))).not.toBe(await canonical(text));
});
