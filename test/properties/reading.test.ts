import { type ArticleReader, createReader } from "hearsay";
import { beforeAll, describe, expect, it } from "vitest";
import { mutatedText } from "../texts.js";
import { countAlike, LIMIT, slowestOf } from "./many.js";

// Half of the hundred thousand texts; the other half is in reading-news.test.ts, so that two cores share the work.
describe("texts pieced together at random", { timeout: 300_000 }, () => {
  let reader: ArticleReader;
  beforeAll(async () => {
    reader = await createReader();
  });

  it("are read soundly, 30,000 of them", async (test) => {
    expect(await slowestOf(test, reader, mutatedText(), 30_000)).toBeLessThan(LIMIT);
  });

  it("are read soundly, another 20,000", async (test) => {
    expect(await slowestOf(test, reader, mutatedText(), 20_000)).toBeLessThan(LIMIT);
  });

  it("give the same bytes again, whatever was read between", async () => {
    expect(await countAlike(reader, await createReader(), mutatedText(), 1000)).toBe(1000);
  });
});
