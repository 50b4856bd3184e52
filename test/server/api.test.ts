import { createConfig, lintDocument, makeDocumentFromString } from "@redocly/openapi-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import * as views from "../../src/server/views/index.js";
import { build, type House, json } from "./fixture.js";

let house: House;
let article: views.ArticleLine;
let story: views.StoryInfo;
let claim: views.ClaimLine;

beforeAll(async () => {
  house = await build();
  article = (await house.get<views.ArticlePage>("/api/articles")).items[0];
  story = (await house.get<views.StoryPage>("/api/stories")).items[0];
  claim = (await house.get<views.ClaimPage>("/api/claims")).items[0];
}, 60_000);
afterAll(() => house.close());

const encoded = (value: string): string => encodeURIComponent(value);

describe("every view", () => {
  const asked: readonly (readonly [string, () => string, z.ZodType])[] = [
    ["status", () => "/api/status", views.StatusView],
    ["articles", () => "/api/articles", views.ArticlePage],
    ["articles of a story", () => `/api/articles?story=${encoded(story.id)}`, views.ArticlePage],
    ["an article", () => `/api/articles/${encoded(article.ref)}`, views.ArticleView],
    ["changes", () => `/api/articles/${encoded(article.ref)}/changes`, views.ChangesView],
    ["stories", () => "/api/stories", views.StoryPage],
    ["a story", () => `/api/stories/${encoded(story.id)}`, views.StoryView],
    ["its lineage", () => `/api/stories/${encoded(story.id)}/lineage`, views.LineageView],
    ["its timeline", () => `/api/stories/${encoded(story.id)}/timeline`, views.TimelineView],
    ["its disputes", () => `/api/stories/${encoded(story.id)}/disputes`, views.DisputesView],
    ["claims", () => "/api/claims", views.ClaimPage],
    ["claims of an article", () => `/api/claims?article=${encoded(article.ref)}&alone=1`, views.ClaimPage],
    ["claims with words", () => "/api/claims?q=dam", views.ClaimPage],
    ["disputed claims", () => "/api/claims?disputed=1", views.ClaimPage],
    ["a claim", () => `/api/claims/${encoded(claim.id)}`, views.ClaimView],
    ["its wordings", () => `/api/claims/${encoded(claim.id)}/wordings`, views.WordingPage],
    ["a search", () => "/api/search?words=dam", views.SearchView],
    ["a search without words", () => "/api/search?unnamed=1", views.SearchView],
    ["sources", () => "/api/sources", views.SourcePage],
    ["a source", () => "/api/sources/ada%20brandt", views.SourceView],
    ["an audit", () => `/api/audit?story=${encoded(story.id)}`, views.AuditView],
    ["an audit of all", () => "/api/audit", views.AuditView],
    ["failures", () => "/api/failures", views.FailurePage],
  ];

  it.each(asked)("of %s is as its schema has it, and nothing besides", async (_, path, schema) => {
    const answer = await house.ask(path());
    expect(answer.status).toBe(200);
    const body: unknown = await answer.json();
    const parsed = schema.safeParse(body);
    expect(parsed.error?.issues ?? []).toEqual([]);
    // zod leaves out what the schema does not know.
    expect(parsed.data).toEqual(body);
  });

  it.each(asked.filter(([name]) => name !== "status"))(
    "of %s has an ETag that saves sending it again",
    async (_, path) => {
      const first = await house.ask(path());
      const etag = first.headers.get("etag")!;
      expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
      const second = await house.ask(path(), { headers: { "if-none-match": `"other", ${etag}` } });
      expect(second.status).toBe(304);
      expect(await second.text()).toBe("");
      const third = await house.ask(path(), { headers: { "if-none-match": '"other"' } });
      expect(third.status).toBe(200);
    },
  );
});

describe("what the views tell", () => {
  it("has each statement's words where its spans say", async () => {
    const { record, versions, claims } = await house.get<views.ArticleView>(
      `/api/articles/${encoded(article.ref)}`,
    );
    expect(record!.statements.length).toBeGreaterThan(0);
    for (const { content } of record!.statements)
      for (const { start, end } of content) expect(record!.text.slice(start, end).trim()).not.toBe("");
    expect(versions.length).toBeGreaterThan(0);
    for (const { content } of claims) expect(content.length).toBeGreaterThan(0);
  });

  it("has a story's claims ranked, with wordings, ways and what changed", async () => {
    const view = await house.get<views.StoryView>(`/api/stories/${encoded(story.id)}`);
    expect(view.info.articles).toBe(10);
    expect(view).toMatchObject({ people: expect.arrayContaining(["Ada Brandt"]), places: [] });
    const sizes = view.claims.items.map(({ articles }) => articles);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    const changed = view.claims.items.find(({ changes }) => changes.includes("quote-altered"))!;
    const one = await house.get<views.ClaimView>(`/api/claims/${encoded(changed.id)}`);
    expect(one.wordings).toHaveLength(changed.statements);
    expect(one.changes.some(({ words }) => words.some(({ change }) => change !== "same"))).toBe(true);
    for (const { from, to } of one.changes)
      expect(one.wordings.map(({ place }) => place)).toEqual(expect.arrayContaining([from, to]));
    expect(one.story?.id).toBe(story.id);
    for (const wording of one.wordings) expect(wording.text).not.toBe("");
  });

  it("draws ways from left to right, each with the words it rests on", async () => {
    const { nodes, edges, columns } = await house.get<views.LineageView>(
      `/api/stories/${encoded(story.id)}/lineage`,
    );
    const byId = new Map(nodes.map((node) => [node.id, node]));
    expect(nodes.some(({ kind, unnamed }) => kind === "source" && unnamed)).toBe(true);
    expect(edges.length).toBeGreaterThan(5);
    for (const { from, to, reasons } of edges) {
      expect(byId.get(from)!.column).toBeLessThan(byId.get(to)!.column);
      expect(reasons.length).toBeGreaterThan(0);
      for (const { quotes } of reasons)
        for (const { text, start, end } of quotes) expect(text.length).toBe(Math.min(400, end - start));
    }
    const outward = new Set(edges.map(({ from }) => from));
    const last = nodes.filter(({ id, kind }) => kind === "article" && !outward.has(id));
    expect(last.length).toBeGreaterThan(0);
    for (const { column } of last) expect(column).toBe(columns - 1);
    const few = await house.get<views.LineageView>(`/api/stories/${encoded(story.id)}/lineage?most=10`);
    expect(few.nodes.length).toBeLessThanOrEqual(10);
    expect(few.leftOut).toBe(nodes.length - few.nodes.length);
  });

  it("tells what falls without an outlet, and writes nothing", async () => {
    const answer = await house.ask(
      "/api/what-if",
      json({ story: story.id, without: { outlets: ["The Morrow Ledger"] } }),
    );
    expect(answer.status).toBe(200);
    const view = views.WhatIfView.parse(await answer.json());
    expect(view.of).toBe(
      (await house.get<views.StoryView>(`/api/stories/${encoded(story.id)}`)).counts.claims,
    );
    expect(view.lost + view.weakened).toBe(view.claims.length);
    expect(view.claims.length).toBeGreaterThan(0);
    for (const { before, after, lost } of view.claims) {
      expect(after === null).toBe(lost);
      expect(after?.high ?? 0).toBeLessThanOrEqual(before.high);
    }
  });

  it("tells that nothing falls without nobody, for whoever comes to it", async () => {
    const answer = await house.ask("/api/what-if", json({ story: story.id, without: {} }));
    const view = views.WhatIfView.parse(await answer.json());
    expect(view).toMatchObject({ claims: [], lost: 0, weakened: 0 });
    expect(view.of).toBeGreaterThan(0);
  });

  it("has what a source said by time, and how much came through others", async () => {
    const { voice, statements, firstHand, through, counted } =
      await house.get<views.SourceView>("/api/sources/ADA%20BRANDT");
    expect(voice.name).toBe("Ada Brandt");
    expect(firstHand + through).toBe(counted);
    expect(counted).toBe(voice.statements);
    const times = statements.items.map(({ article: { published } }) => published ?? "");
    expect(times).toEqual(times.toSorted().toReversed());
  });

  it("audits by rules, and gives all findings as a file that spreadsheets run nothing of", async () => {
    const { rules, findings } = await house.get<views.AuditView>("/api/audit");
    expect(rules.reduce((sum, { found }) => sum + found, 0)).toBe(findings.length);
    const [{ rule }] = findings;
    const some = await house.get<views.AuditView>(`/api/audit?rule=${rule}`);
    expect(new Set(some.findings.map((one) => one.rule))).toEqual(new Set([rule]));
    const csv = await house.ask("/api/audit?format=csv");
    expect(csv.headers.get("content-type")).toContain("text/csv");
    expect((await csv.text()).trim().split("\r\n")).toHaveLength(findings.length + 1);
  });
});

describe("pages of lists", () => {
  const lists: readonly (readonly [string, string])[] = [
    ["articles", "/api/articles?"],
    ["articles of a story", "/api/articles?story=STORY&"],
    ["claims", "/api/claims?"],
    ["claims of a story", "/api/claims?story=STORY&"],
    ["changed claims", "/api/claims?changed=1&"],
    ["statements", "/api/search?words=dam&"],
    ["statements without words", "/api/search?"],
    ["sources", "/api/sources?"],
  ];

  it.each(lists)("of %s follow each other without gap or double", async (_, path) => {
    const start = path.replace("STORY", encoded(story.id));
    const whole = await house.get<{ items: unknown[]; next: string | null }>(`${start}limit=200`);
    expect(whole.next).toBeNull();
    expect(whole.items.length).toBeGreaterThan(1);
    const items: unknown[] = [];
    let cursor = "";
    do {
      const page: { items: unknown[]; next: string | null } = await house.get(`${start}limit=2${cursor}`);
      expect(page.items.length).toBeLessThanOrEqual(2);
      items.push(...page.items);
      cursor = page.next === null ? "" : `&cursor=${page.next}`;
    } while (cursor !== "" && items.length < 300);
    expect(items).toEqual(whole.items);
  });

  it.each([
    "limit=0",
    "limit=201",
    "limit=many",
    "cursor=..%2F1",
    "cursor=cZZ",
    "since=yesterday",
    "unread=perhaps",
  ])("answer %s with a problem that says what is wrong", async (query) => {
    const answer = await house.ask(`/api/articles?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    const problem = views.Problem.parse(await answer.json());
    expect(problem.code).toBe("usage");
    expect(problem.place).toBe(query.split("=")[0]);
  });
});

describe("writing", () => {
  it("reads and keeps an article, tells of it at once, and takes it away again", async () => {
    const body = {
      text: "The bridge will close on Monday, Mayor Tessa Ward said.",
      title: "Bridge",
      outlet: "The Post",
    };
    const made = await house.ask("/api/articles", json(body));
    expect(made.status).toBe(201);
    const view = views.ArticleView.parse(await made.json());
    expect(view.record!.sources[0].name).toBe("Tessa Ward");
    expect(made.headers.get("location")).toBe(`/api/articles/${view.listed.ref}`);
    expect((await house.ask("/api/articles", json(body))).status).toBe(200);
    const { items } = await house.get<views.ArticlePage>("/api/articles?q=bridge");
    expect(items.map(({ ref }) => ref)).toEqual([view.listed.ref]);
    await house.writer.link();
    expect((await house.ask(`/api/articles/${view.listed.ref}`, { method: "DELETE" })).status).toBe(204);
    expect((await house.ask(`/api/articles/${view.listed.ref}`)).status).toBe(404);
    expect((await house.get<views.ArticlePage>("/api/articles?q=bridge")).items).toEqual([]);
  });

  it("makes a story of articles and undoes it", async () => {
    const { items } = await house.get<views.ArticlePage>("/api/articles?limit=2");
    const made = await house.ask(
      "/api/stories",
      json({ title: "Two", articles: items.map(({ ref }) => ref) }),
    );
    expect(made.status).toBe(201);
    const info = views.StoryInfo.parse(await made.json());
    expect(info).toMatchObject({ title: "Two", made: true, articles: 2 });
    const undone = await house.ask(`/api/stories/${info.id}`, { method: "DELETE" });
    expect(undone.status).toBe(204);
    expect((await house.ask(`/api/stories/${info.id}`)).status).toBe(404);
    expect((await house.get<views.StoryPage>("/api/stories")).items[0].articles).toBe(10);
  });

  it("tells two articles of one id apart", async () => {
    const refs: string[] = [];
    for (const outlet of ["One", "Two"]) {
      const text = `“The ${outlet} law stands,” the judge Ann Reed said.`;
      const made = await house.ask(
        "/api/articles",
        json({ id: "twin", url: `https://${outlet}.example/`, text, outlet }),
      );
      refs.push(((await made.json()) as views.ArticleView).listed.ref);
    }
    await house.writer.link();
    const lines = (await house.get<views.ArticlePage>("/api/articles?limit=2")).items;
    expect(new Set(lines.map(({ ref }) => ref)).size).toBe(2);
    for (const { ref, outlet } of lines)
      expect((await house.get<views.ArticleView>(`/api/articles/${ref}`)).listed.outlet).toBe(outlet);
    expect((await house.ask("/api/articles/twin")).status).toBe(404);
    for (const { ref } of lines) await house.ask(`/api/articles/${ref}`, { method: "DELETE" });
    await house.writer.link();
  });

  it.each([
    ["no JSON", "{", 400],
    ["no text", "{}", 400],
    ["an empty text", '{"text":""}', 400],
    ["a blank text", '{"text":"  "}', 422],
    ["a number as text", '{"text":7}', 400],
  ])("refuses %s", async (_, body, status) => {
    const answer = await house.ask("/api/articles", {
      method: "POST",
      body,
      headers: { "content-type": "application/json" },
    });
    expect(answer.status).toBe(status);
    expect(views.Problem.safeParse(await answer.json()).success).toBe(true);
  });
});

describe("what is not there", () => {
  it.each([
    "/api/articles/zzzz",
    "/api/articles/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "/api/stories/zzzz",
    "/api/claims/zzzz",
    "/api/claims?story=zzzz",
    "/api/sources/nobody%20at%20all",
    "/api/jobs/zzzz",
    "/api/nothing",
  ])("%s is a problem with status 404", async (path) => {
    const answer = await house.ask(path);
    expect(answer.status).toBe(404);
    const problem = views.Problem.parse(await answer.json());
    expect(problem.status).toBe(404);
    expect(problem.detail).not.toMatch(/hearsay (list|claims|stories) shows/);
  });

  it("is told by 405 where another method is known", async () => {
    const answer = await house.ask("/api/status", { method: "DELETE" });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET");
    expect((await house.ask("/api/articles/x", { method: "POST" })).headers.get("allow")).toBe("GET, DELETE");
  });
});

describe("the OpenAPI document", () => {
  it("stands a linter that is not ours", async () => {
    const text = await (await house.ask("/api/openapi.json")).text();
    const document = makeDocumentFromString(text, "openapi.json");
    const config = await createConfig({
      extends: ["recommended"],
      rules: { "security-defined": "off", "operation-4xx-response": "error", "no-server-example.com": "off" },
    });
    const problems = await lintDocument({ document, config, externalRefResolver: undefined as never });
    expect(problems.map(({ message, location }) => `${message} at ${location[0]?.pointer}`)).toEqual([]);
  });

  it("tells of every route there is, and of no other", async () => {
    const document = await house.get<{ paths: Record<string, Record<string, unknown>> }>("/api/openapi.json");
    const told = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ":$1")}`),
    );
    const there = house.app.routes
      .filter(({ method, path }) => method !== "ALL" && path.startsWith("/api/"))
      .map(({ method, path }) => `${method} ${path.replace(/^\/api/, "")}`)
      .filter((route) => route !== "GET /openapi.json");
    expect(told.toSorted()).toEqual([...new Set(there)].toSorted());
  });
});

it("an empty store answers, too", async () => {
  const empty = await build({ sample: false });
  try {
    expect(await empty.get("/api/articles")).toEqual({ items: [], next: null });
    expect(await empty.get("/api/stories")).toEqual({ items: [], next: null });
    expect(await empty.get("/api/claims")).toEqual({ items: [], next: null });
    const status = await empty.get<views.StatusView>("/api/status");
    expect(status).toMatchObject({ counts: { articles: 0 }, stories: 0, stale: 0, writable: true });
    expect((await empty.get<views.AuditView>("/api/audit")).findings).toEqual([]);
  } finally {
    await empty.close();
  }
});

it("what is written is in the very next answer", async () => {
  const own = await build({ sample: false });
  try {
    for (let i = 0; i < 5; i++) {
      await own.ask(
        "/api/articles",
        json({ text: `“Number ${i} is here,” Ann Reed said.`, title: `Number ${i}` }),
      );
      expect((await own.get<views.ArticlePage>("/api/articles")).items).toHaveLength(i + 1);
    }
  } finally {
    await own.close();
  }
});
