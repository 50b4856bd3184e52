import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as views from "../../src/server/views/index.js";
import { build, type House, json } from "./fixture.js";

let house: House;
beforeEach(async () => {
  house = await build();
}, 60_000);
afterEach(() => house.close());

const article = async (q: string): Promise<views.ArticleView> => {
  const { items } = await house.get<views.ArticlePage>(`/api/articles?q=${encodeURIComponent(q)}`);
  return house.get(`/api/articles/${encodeURIComponent(items[0].ref)}`);
};
const again = (view: views.ArticleView): Promise<views.ArticleView> =>
  house.get(`/api/articles/${encodeURIComponent(view.listed.ref)}`);

async function correct(input: unknown): Promise<views.Correction> {
  const answer = await house.ask("/api/corrections", json(input));
  if (answer.status !== 201) throw new Error(await answer.text());
  const made = views.Correction.parse(await answer.json());
  expect(answer.headers.get("location")).toBe(`/api/corrections/${made.id}`);
  return made;
}

/** A statement of the sample by somebody who is named. */
async function spoken() {
  const view = await article("minister");
  const statement = view.record!.statements.find(({ speaker }) => speaker !== null)!;
  const speaker = view.record!.sources.find(({ id }) => id === statement.speaker)!;
  return { view, statement, speaker };
}

const claims = async (): Promise<readonly views.ClaimLine[]> =>
  (await house.get<views.ClaimPage>("/api/claims?limit=200")).items;
const one = (id: string): Promise<views.ClaimView> => house.get(`/api/claims/${encodeURIComponent(id)}`);

describe("a correction", () => {
  it("of a speaker is in the article, the search, the sources and the story, and can be taken back", async () => {
    const { view, statement } = await spoken();
    const made = await correct({
      kind: "speaker",
      article: view.listed.ref,
      statement: statement.id,
      speaker: { name: "Zadie Quill" },
    });
    expect(made).toMatchObject({
      kind: "speaker",
      statement: statement.id,
      speaker: { name: "Zadie Quill" },
    });
    const now = await again(view);
    const changed = now.record!.statements.find(({ id }) => id === statement.id)!;
    expect(now.record!.sources.find(({ id }) => id === changed.speaker)!.name).toBe("Zadie Quill");
    expect(changed.confidence).toBe(1);
    expect(now.corrections.map(({ id }) => id)).toEqual([made.id]);
    const found = await house.get<views.SearchView>("/api/search?name=Zadie%20Quill");
    expect(found.total).toBe(1);
    expect((await house.get<views.SourceView>("/api/sources/zadie%20quill")).voice.statements).toBe(1);
    await house.writer.link();
    const { items } = await house.get<views.ClaimPage>(`/api/claims?article=${view.listed.ref}&alone=1`);
    expect(items.some(({ speakers }) => speakers.some(({ name }) => name === "Zadie Quill"))).toBe(true);
    expect((await house.get<views.StatusView>("/api/status")).corrections).toBe(1);

    expect((await house.ask(`/api/corrections/${made.id}`, { method: "DELETE" })).status).toBe(204);
    expect((await again(view)).record).toEqual(view.record);
    expect((await house.ask(`/api/corrections/${made.id}`, { method: "DELETE" })).status).toBe(404);
    expect((await house.get<views.SearchView>("/api/search?name=Zadie%20Quill")).total).toBe(0);
  });

  it("to a source that the article has leads there", async () => {
    const { view, statement } = await spoken();
    const { id: source } = view.record!.sources.find(({ id }) => id !== statement.speaker)!;
    await correct({
      kind: "speaker",
      article: view.listed.ref,
      statement: statement.id,
      speaker: { name: null, source },
    });
    const now = await again(view);
    expect(now.record!.statements.find(({ id }) => id === statement.id)!.speaker).toBe(source);
    expect(now.record!.sources).toEqual(view.record!.sources);
  });

  it("that something is no statement takes it out", async () => {
    const { view, statement } = await spoken();
    const before = (await house.get<views.StatusView>("/api/status")).counts.statements;
    const made = await correct({ kind: "wrong", article: view.listed.ref, statement: statement.id });
    expect((await again(view)).record!.statements.some(({ id }) => id === statement.id)).toBe(false);
    expect((await house.get<views.StatusView>("/api/status")).counts.statements).toBe(before - 1);
    const { items } = await house.get<views.CorrectionPage>(`/api/corrections?article=${view.listed.ref}`);
    expect(items).toEqual([made]);
  });

  it("of spans moves them, within the text", async () => {
    const { view, statement } = await spoken();
    const [{ start, end }] = statement.content;
    await correct({
      kind: "spans",
      article: view.listed.ref,
      statement: statement.id,
      spans: { content: [{ start: start + 1, end: end - 1 }] },
    });
    const now = await again(view);
    expect(now.record!.statements.find(({ id }) => id === statement.id)!.content).toEqual([
      { start: start + 1, end: end - 1 },
    ]);
    for (const spans of [
      { content: [] },
      { content: [{ start: 5, end: 5 }] },
      { cue: [{ start: 0, end: 10 ** 6 }] },
    ]) {
      const answer = await house.ask(
        "/api/corrections",
        json({ kind: "spans", article: view.listed.ref, statement: statement.id, spans }),
      );
      expect(answer.status).toBe(400);
    }
  });

  it("outlives linking and reading anew", async () => {
    const { view, statement } = await spoken();
    await correct({
      kind: "speaker",
      article: view.listed.ref,
      statement: statement.id,
      speaker: { name: "Zadie Quill" },
    });
    await house.writer.link();
    await house.writer.addSample();
    const now = await again(view);
    const changed = now.record!.statements.find(({ id }) => id === statement.id)!;
    expect(now.record!.sources.find(({ id }) => id === changed.speaker)!.name).toBe("Zadie Quill");
  });

  it.each([
    ["an unknown article", { kind: "wrong", article: "zzzz", statement: "t1" }, 404],
    ["an unknown claim", { kind: "split", claim: "zzzz", wording: 0 }, 404],
    ["an unknown kind", { kind: "praise", article: "x", statement: "t1" }, 400],
    ["nothing", {}, 400],
  ])("is refused for %s", async (_, input, status) => {
    expect((await house.ask("/api/corrections", json(input))).status).toBe(status);
  });
});

describe("claims", () => {
  it("that a person merges are one in every view, with their origins counted anew, until that is taken back", async () => {
    const before = await claims();
    const [a, b] = before;
    const made = await correct({ kind: "merge", claims: [a.id, b.id] });
    const after = await claims();
    expect(after).toHaveLength(before.length - 1);
    const merged = after.find(({ id }) => id === a.id || id === b.id)!;
    expect(merged.statements).toBe(a.statements + b.statements);
    expect(merged.origins.high).toBeGreaterThanOrEqual(Math.max(a.origins.high, b.origins.high));
    // Both addresses lead to it.
    for (const id of [a.id, b.id]) {
      const view = await one(id);
      expect(view.claim.id).toBe(merged.id);
      expect(view.wordings).toHaveLength(merged.statements);
      expect(view.reasons[0].rule).toBe("corrected");
    }
    const { items } = await house.get<views.StoryPage>("/api/stories");
    const story = await house.get<views.StoryView>(`/api/stories/${items[0].id}`);
    expect(story.counts.claims).toBe(before.length - 1);
    await house.ask(`/api/corrections/${made.id}`, { method: "DELETE" });
    expect(await claims()).toEqual(before);
  });

  it("lose a wording that a person takes out", async () => {
    const claim = (await claims()).find(({ statements }) => statements > 2)!;
    const before = await one(claim.id);
    const taken = before.wordings[1];
    await correct({ kind: "split", claim: claim.id, wording: 1 });
    const after = await one(claim.id);
    expect(after.wordings).toHaveLength(before.wordings.length - 1);
    expect(
      after.wordings.some(
        ({ article: { ref }, content }) =>
          ref === taken.article.ref && JSON.stringify(content) === JSON.stringify(taken.content),
      ),
    ).toBe(false);
    for (const { from, to } of after.changes) expect(Math.max(from, to)).toBeLessThan(after.wordings.length);
    await house.writer.link();
    expect((await one(claim.id)).wordings).toHaveLength(after.wordings.length);
  });
});

it("a wording taken out of claims that were put together is the one that is shown there", async () => {
  const before = await claims();
  const merged = before.slice(0, 2);
  await correct({ kind: "merge", claims: merged.map(({ id }) => id) });
  const whole = await one(merged[0].id);
  const last = whole.wordings.length - 1;
  await correct({ kind: "split", claim: whole.claim.id, wording: last });
  const { wordings } = await one(merged[0].id);
  expect(wordings.map(({ text }) => text)).toEqual(whole.wordings.slice(0, last).map(({ text }) => text));
  // As pairs of which somebody said whether they say the same, they can be learnt from.
  const rows = (await (await house.ask("/api/corrections/export")).text()).trim().split("\n");
  const [same, other] = rows.map((line) => JSON.parse(line));
  expect([same.same, other.same]).toEqual([true, false]);
  expect(other.wordings[0].text).toBe(whole.wordings[last].text);
  for (const { article: id, content, text } of [...same.wordings, ...other.wordings]) {
    const { article: kept } = await house.get<views.ArticleView>(`/api/articles/${encodeURIComponent(id)}`);
    const shown = content.map(([start, end]: [number, number]) => kept.text.slice(start, end));
    expect(shown.join(" … ")).toBe(text);
  }
});

it("corrections go out as training data in the form of the corpora", async () => {
  const { view, statement } = await spoken();
  await correct({
    kind: "speaker",
    article: view.listed.ref,
    statement: statement.id,
    speaker: { name: "Zadie Quill" },
  });
  const answer = await house.ask("/api/corrections/export");
  expect(answer.headers.get("content-type")).toContain("application/x-ndjson");
  const rows = (await answer.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(rows).toHaveLength(1);
  const [row] = rows;
  expect(row).toMatchObject({
    id: view.article.id,
    text: view.article.text,
    publisher: view.article.outlet,
    checked: [statement.id],
  });
  const { attributions } = row.annotations[0];
  expect(attributions).toHaveLength(view.record!.statements.length);
  for (const { content } of attributions)
    for (const [start, end] of content) expect(row.text.slice(start, end)).not.toBe("");
  const { speaker } = row.attributions[statement.id];
  expect(row.sources.find(({ key }: { key: string }) => key === speaker)).toMatchObject({
    name: "Zadie Quill",
    named: true,
  });
});
