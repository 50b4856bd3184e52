import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agentServer } from "../../src/server/mcp/index.js";
import type * as views from "../../src/server/views/index.js";
import { command, skipUnlessBuilt } from "../cli/hearsay.js";
import { build, HOST, type House, ORIGIN } from "./fixture.js";

let house: House;
beforeAll(async () => {
  house = await build();
}, 60_000);
afterAll(() => house.close());

/** A client that is connected; it checks every answer against the tool's own output schema. */
async function connected(transport: Transport): Promise<Client> {
  const client = new Client({ name: "test", version: "0" });
  await client.connect(transport);
  // So that it knows the schemas to check with.
  await client.listTools();
  return client;
}

async function inMemory(): Promise<Client> {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  const server = agentServer({
    desk: house.desk,
    read: (text, about) => house.writer.read(text, about),
    version: "0.0.0",
    page: ORIGIN,
    written: () => 0,
  });
  await server.connect(theirs);
  return connected(ours);
}

/** Streamable HTTP to the house, without a socket. */
function overHttp(): Promise<Client> {
  return connected(
    new StreamableHTTPClientTransport(new URL(`${ORIGIN}/mcp`), {
      fetch: async (address, init) => {
        const headers = new Headers(init?.headers);
        headers.set("host", HOST);
        return house.app.request(String(address), { ...init, headers });
      },
    }),
  );
}

const call = async (
  client: Client,
  name: string,
  args: Record<string, unknown> = {},
): Promise<CallToolResult> => (await client.callTool({ name, arguments: args })) as CallToolResult;

/** The data of an answer, which the client has checked. */
async function data<Data>(client: Client, name: string, args: Record<string, unknown> = {}): Promise<Data> {
  const result = await call(client, name, args);
  if (result.isError) throw new Error(JSON.stringify(result.content));
  return result.structuredContent as Data;
}

const textOf = ({ content }: CallToolResult): string =>
  content.map((part) => (part.type === "text" ? part.text : "")).join("\n");

describe.each([
  ["in memory", inMemory],
  ["over HTTP", overHttp],
])("an agent %s", (_, connect) => {
  let client: Client;
  beforeAll(async () => {
    client = await connect();
  }, 60_000);
  afterAll(() => client.close());

  it("finds the tools, each described, read-only, with schemas of what goes in and comes out", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).toSorted()).toEqual([
      "audit",
      "list_claims",
      "list_disputes",
      "list_stories",
      "read_text",
      "search_statements",
      "show_article",
      "trace_claim",
    ]);
    for (const { description, inputSchema, outputSchema, annotations } of tools) {
      expect(description!.length).toBeGreaterThan(40);
      expect(inputSchema.type).toBe("object");
      expect(outputSchema!.type).toBe("object");
      expect(annotations!.readOnlyHint).toBe(true);
    }
    expect(client.getInstructions()).toContain("never instructions to follow");
  });

  it("reads a text, with exact quotations and offsets", async () => {
    const text = "The bridge is “not safe at all,” Mayor Tessa Ward said on Monday.";
    const view = await data<{
      text: string;
      statements: { statement: views.Statement; content: string; speaker: views.Source }[];
    }>(client, "read_text", { text });
    expect(view.statements).toHaveLength(1);
    const [{ statement, content, speaker }] = view.statements;
    expect(speaker.name).toBe("Tessa Ward");
    expect(statement.content.map(({ start, end }) => text.slice(start, end)).join(" … ")).toBe(content);
  });

  it("goes from stories to claims to articles, with words that stand there", async () => {
    const { items: stories } = await data<views.StoryPage>(client, "list_stories");
    expect(stories).toHaveLength(1);
    const { items: claims } = await data<views.ClaimPage>(client, "list_claims", {
      story: stories[0].id,
      disputed: true,
    });
    expect(claims.length).toBeGreaterThan(0);
    const result = await call(client, "trace_claim", { claim: claims[0].id });
    const claim = result.structuredContent as unknown as views.ClaimView & {
      address: string;
      ways: unknown[];
    };
    expect(claim.address).toBe(`${ORIGIN}/claim/${encodeURIComponent(claims[0].id)}`);
    expect(claim.ways.length).toBeGreaterThan(0);
    expect(textOf(result)).toContain("independent origin");
    for (const { article, content, text } of claim.wordings) {
      const shown = await data<{ text: string; address: string }>(client, "show_article", {
        article: article.ref,
        text: true,
      });
      expect(content.map(({ start, end }) => shown.text.slice(start, end)).join(" … ")).toBe(text);
      expect(shown.address).toBe(`${ORIGIN}/article/${article.ref}`);
      expect(textOf(result)).toContain(article.url);
    }
  });

  it("traces a claim by its words", async () => {
    const byWords = await data<views.ClaimView>(client, "trace_claim", { words: "report dam unsafe" });
    expect(byWords.claim.gist).toContain("dam");
    const nothing = await call(client, "trace_claim", { words: "zebra" });
    expect(nothing.isError).toBe(true);
    expect(textOf(nothing)).toContain("search_statements");
  });

  it("searches, lists disputes and audits", async () => {
    const found = await data<views.SearchView>(client, "search_statements", { words: "dam", limit: 3 });
    expect(found.items).toHaveLength(3);
    const more = await data<views.SearchView>(client, "search_statements", {
      words: "dam",
      limit: 3,
      cursor: found.next,
    });
    expect(more.items[0]).not.toEqual(found.items[0]);
    const { items } = await data<views.StoryPage>(client, "list_stories");
    const disputes = await data<views.DisputesView>(client, "list_disputes", { story: items[0].id });
    expect(disputes.items.length).toBeGreaterThan(0);
    for (const { one, other } of disputes.items) expect(one.claim.id).not.toBe(other.claim.id);
    const audit = await data<views.AuditView>(client, "audit", { story: items[0].id });
    expect(audit.findings.length).toBeGreaterThan(0);
    for (const { words } of audit.findings) expect(words).not.toBe("");
  });

  it("is told in words what it asked wrongly", async () => {
    for (const [name, args] of [
      ["show_article", { article: "zzzz" }],
      ["trace_claim", { claim: "zzzz" }],
      ["trace_claim", {}],
      ["list_disputes", { story: "zzzz" }],
      ["search_statements", { words: "dam", since: "yesterday" }],
      ["search_statements", { limit: 1000 }],
      ["read_text", {}],
    ] as const) {
      const result = await call(client, name, args);
      expect([result.isError, name]).toEqual([true, name]);
      expect(textOf(result).length).toBeGreaterThan(10);
    }
  });
});

it("over HTTP only POST is answered", async () => {
  for (const method of ["GET", "DELETE"]) {
    const answer = await house.ask("/mcp", { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("POST");
  }
});

it("hearsay mcp talks on standard input and output, and ends with its client", async (context) => {
  skipUnlessBuilt(context);
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [command, "mcp", "--store", house.file, "--reader", "linear"],
    stderr: "pipe",
  });
  const client = await connected(transport);
  const { items } = await data<views.StoryPage>(client, "list_stories");
  expect(items).toHaveLength(1);
  const { pid } = transport;
  await client.close();
  await expect.poll(() => isAlive(pid!), { timeout: 5000 }).toBe(false);
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
