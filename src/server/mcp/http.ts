import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { largestJson, problemAnswer, Refusal } from "../safety/index.js";
import { type AgentTools, agentServer } from "./agents.js";

/**
 * The agents' door over HTTP (streamable HTTP without sessions): each request is answered by itself, so that nothing is kept of those
 * who ask.
 */
export function agentsDoor(tools: Omit<AgentTools, "page">): Hono {
  const app = new Hono();
  app.onError((error, context) => problemAnswer(context, error));
  app.use(
    "*",
    bodyLimit({
      maxSize: largestJson,
      onError: () => {
        throw new Refusal(413, `it is larger than ${largestJson / 2 ** 20} MB`);
      },
    }),
  );
  app.post("/", async (context) => {
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    const server = agentServer({ ...tools, page: new URL(context.req.url).origin });
    await server.connect(transport);
    try {
      const answer = await transport.handleRequest(context.req.raw);
      // Copied, so that the guard's headers stand on it.
      return context.body(await answer.text(), answer.status as 200, {
        "Content-Type": answer.headers.get("content-type") ?? "application/json",
      });
    } finally {
      await server.close();
    }
  });
  // Nothing is sent unasked, and there are no sessions to end.
  app.all("*", (context) =>
    problemAnswer(
      context,
      new Refusal(405, "ask by POST, as the Model Context Protocol has it", { Allow: "POST" }),
    ),
  );
  return app;
}
