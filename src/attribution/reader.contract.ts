import { assert, asyncProperty } from "fast-check";
import { describe, expect, it } from "vitest";
import { mutatedText } from "../../test/texts.js";
import type { Span } from "../record/index.js";
import { analyze } from "../text/index.js";
import type { Attribution, Reader } from "./reader.js";

/**
 * What any reader must do, whatever it is made of. Each reader's own test calls this with a way to
 * make it.
 */
export function readerContract(name: string, make: () => Promise<Reader>): void {
  describe(`${name} keeps the contract of a reader`, () => {
    const reader = make();
    const read = async (text: string): Promise<readonly Attribution[]> =>
      (await reader).attribute(analyze(text));

    it.each<[string, { source: string[]; cue: string[]; content: string[] }]>([
      [
        "Governor Ann Lee said the bridge would open in May.",
        { source: ["Governor Ann Lee"], cue: ["said"], content: ["the bridge would open in May"] },
      ],
      [
        "“We have nothing to hide,” Lee said.",
        { source: ["Lee"], cue: ["said"], content: ["“We have nothing to hide,”"] },
      ],
      [
        "According to the report, the mayor knew of the leak.",
        { source: ["the report"], cue: ["According to"], content: ["the mayor knew of the leak"] },
      ],
      [
        "The bridge will open in May, the governor said.",
        { source: ["the governor"], cue: ["said"], content: ["The bridge will open in May"] },
      ],
      [
        '"I am not leaving," Smith told reporters. "I never was."',
        { source: ["Smith"], cue: ["told"], content: ['"I am not leaving,"', '"I never was."'] },
      ],
    ])("reads %s", async (text, expected) => {
      const found = await read(text);
      expect(
        found.map(({ source, cue, content }) => ({
          source: shown(text, source),
          cue: shown(text, cue),
          content: shown(text, content),
        })),
      ).toEqual([expected]);
    });

    it.each([
      "The bridge opened in May. Traffic was light, and the weather fine.",
      "Rain fell over the city all night.",
      "",
      " \n\n ",
    ])("finds nothing in %j", async (text) => {
      expect(await read(text)).toEqual([]);
    });

    it("keeps the invariants on random and mutated texts", async () => {
      await assert(
        asyncProperty(mutatedText(), async (text) => {
          const found = await read(text);
          for (const attribution of found) checkAttribution(text, attribution);
          expect(found.length).toBeLessThanOrEqual(text.length);
        }),
        { numRuns: 2000 },
      );
    });

    it("gives the same answer twice, and not another after reading something else", async () => {
      await assert(
        asyncProperty(mutatedText(), mutatedText(), async (text, other) => {
          const first = await read(text);
          await read(other);
          expect(await read(text)).toEqual(first);
        }),
        { numRuns: 300 },
      );
    });

    it("gives attributions in the order in which they begin", async () => {
      await assert(
        asyncProperty(mutatedText(), async (text) => {
          const begins = (await read(text)).map((a) =>
            Math.min(...[...a.source, ...a.cue, ...a.content].map(({ start }) => start)),
          );
          expect(begins).toEqual(begins.toSorted((a, b) => a - b));
        }),
        { numRuns: 500 },
      );
    });
  });
}

function shown(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

/** Fails unless spans lie in the text, in order, without overlap, neither empty nor blank at the edges. */
export function checkAttribution(text: string, attribution: Attribution): void {
  expect(attribution.content.length).toBeGreaterThan(0);
  expect(attribution.confidence).toBeGreaterThanOrEqual(0);
  expect(attribution.confidence).toBeLessThanOrEqual(1);
  for (const spans of [attribution.source, attribution.cue, attribution.content]) {
    let end = 0;
    for (const span of spans) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
      end = span.end;
    }
  }
}
