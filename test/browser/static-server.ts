import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
};

/** A server of files on this machine alone. */
export interface StaticServer {
  /** Where it listens, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the files under a folder whose paths begin as one of `prefixes`, and the given page as "/". */
export async function serve(root: string, prefixes: readonly string[], page?: string): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname).slice(1);
    const send = (status: number, type: string, body: string | Buffer) =>
      response.writeHead(status, { "content-type": type }).end(body);
    if (path === "" && page !== undefined) {
      send(200, TYPES[".html"], page);
      return;
    }
    const file = join(root, path || "index.html");
    const isOffered = file.startsWith(root + sep) && prefixes.some((prefix) => path.startsWith(prefix));
    (isOffered ? readFile(file) : Promise.reject(new Error("not offered"))).then(
      (body) => send(200, TYPES[extname(file)] ?? "application/octet-stream", body),
      () => send(404, "text/plain", "not found"),
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
