import type { Context } from "hono";
import { problemAnswer, Refusal } from "../safety/index.js";
import { type PageFile, PageFiles } from "./files.js";

/** Addresses of the page's views; all are answered with the same file, which finds out by the address what to show. */
const VIEWS =
  /^\/(?:$|(?:add|articles|stories|sources|search|audit|failures|corrections|api|help)\/?$|(?:article|story|claim|source)\/[^/]+(?:\/[a-z-]+)?\/?$)/;

/** Gives out the built page. */
export function pageAnswers(folder: string): (context: Context) => Response {
  const files = new PageFiles(folder);
  return (context) => {
    const { path, method } = context.req;
    if (method !== "GET" && method !== "HEAD")
      return problemAnswer(context, new Refusal(405, "it can only be read", { Allow: "GET, HEAD" }));
    const index = files.index;
    const file = path === "/index.html" ? null : files.at(path);
    if (file) return given(context, file, 200);
    if (!index)
      return context.text(
        "The page is not built. Run npm start once.\nThe API is at /api, its description at /api/openapi.json\n",
        503,
      );
    return VIEWS.test(path) ? given(context, index, 200) : given(context, index, 404);
  };
}

function given(context: Context, { bytes, type, etag, lasting }: PageFile, status: 200 | 404): Response {
  context.header("Cache-Control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
  context.header("ETag", etag);
  if (status === 200 && context.req.header("if-none-match")?.includes(etag)) return context.body(null, 304);
  context.header("Content-Type", type);
  return context.body(bytes, status);
}
