import { describe, expect, it } from "vitest";
import { bundledClaimModel } from "../../../test/story/invented.js";
import { read } from "../../index.js";
import { linkArticles } from "../link.js";
import { answersIn, utterancesOf } from "./index.js";

const SALE = "“The mayor sold the harbour to a friend,” Councillor Sara Quill said.";
const COSTS = "“The repairs will cost 40 million crowns,” engineer Ada Brandt said.";

/** What answers what in a text, in pieces of their words. */
async function answered(text: string): Promise<(readonly [string, string])[]> {
  const utterances = utterancesOf(await read({ id: "a", text }));
  return [...answersIn(utterances)].map(([from, to]) => [utterances[from].text, utterances[to].text]);
}

describe("an answer that does not say again what it answers", () => {
  it.each([
    [
      "what was said right before",
      `${COSTS} ${SALE} Mayor Lena Voss denied the allegation.`,
      "The mayor sold",
    ],
    [
      "whose words it names",
      `${SALE} “We shall see,” engineer Ada Brandt said. Mayor Lena Voss called Quill's claims baseless.`,
      "The mayor sold",
    ],
    [
      "what it tells along",
      "Mayor Lena Voss rejected accusations that she had sold the harbour to a friend.",
      "that she had sold",
    ],
    ["in so many words", `${SALE} “That is not true,” Mayor Lena Voss said.`, "The mayor sold"],
  ])("answers %s", async (_, text, said) => {
    const found = await answered(text);
    expect(found).toHaveLength(1);
    expect(found[0][1]).toContain(said);
  });

  it.each([
    ["nothing was said", "The harbour lay still. Mayor Lena Voss denied the allegation."],
    ["it is an offer that is rejected", `${SALE} Mayor Lena Voss rejected the offer.`],
    [
      "it was said long before",
      `${SALE} The rain went on. The rain went on. The rain went on. Mayor Lena Voss denied the allegation.`,
    ],
  ])("answers nothing where %s", async (_, text) => {
    expect(await answered(text)).toEqual([]);
  });

  it("is in dispute with it, and tells by its gist who denies", async () => {
    const record = await read({
      id: "a",
      outlet: "Orrin Gazette",
      text: `${SALE} Mayor Lena Voss denied that.`,
    });
    const { claims } = linkArticles([record], bundledClaimModel());
    const disputed = claims.filter(({ disputes }) => disputes.length > 0);
    expect(disputed.map(({ disputes }) => disputes[0].kind)).toEqual(["denial", "denial"]);
    expect(disputed.map(({ gist }) => gist)).toEqual([
      "The mayor sold the harbour to a friend",
      "Mayor Lena Voss denied that",
    ]);
  });
});
