import { expect, it } from "vitest";
import { createClaimModel, linkArticles } from "../../src/index.js";
import { linkArticles as linkWith } from "../../src/story/index.js";
import { bundledClaimModel, inventedRecord } from "./invented.js";

const records = ["a", "b"].map((id) =>
  inventedRecord({
    id,
    outlet: `Outlet ${id}`,
    published: "2024-03-01",
    lines: [{ who: "Ann Lee", what: "the ministry had skipped inspections of the reservoir for four years" }],
    prose: "",
  }),
);

it("links articles with the bundled model, or with one that is given", async () => {
  const linked = await linkArticles(records);
  expect(linked).toEqual(linkWith(records, bundledClaimModel()));
  expect(linked.claims.map(({ origins }) => [origins.low, origins.high])).toEqual([[1, 1]]);
  expect(await linkArticles(records, { model: await createClaimModel() })).toEqual(linked);
});
