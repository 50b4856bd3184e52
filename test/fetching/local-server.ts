import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a server does at one path: a body, or whatever a function does. */
export type Answer = string | Uint8Array | ((request: IncomingMessage, response: ServerResponse) => void);

/** A web server on this machine, for tests. */
export interface LocalServer {
  /** "http://127.0.0.1:PORT" */
  readonly site: string;
  /** What was asked for, in order: robots.txt too. */
  readonly asked: readonly IncomingMessage[];
  /** What it answers: path → answer. What is not there is 404. May be changed at any time. */
  readonly answers: Record<string, Answer>;
  /** The most requests that were under way at once. */
  readonly most: number;
  close(): Promise<void>;
}

/** Starts a server on a free port. */
export async function localServer(answers: Record<string, Answer>): Promise<LocalServer> {
  const asked: IncomingMessage[] = [];
  let now = 0;
  let most = 0;
  const listener: RequestListener = (request, response) => {
    asked.push(request);
    now += 1;
    most = Math.max(most, now);
    response.on("close", () => {
      now -= 1;
    });
    const answer = answers[request.url ?? ""];
    if (answer === undefined) response.writeHead(404).end("no such page");
    else if (typeof answer === "function") answer(request, response);
    else response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(answer);
  };
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    site: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answers,
    get most() {
      return most;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Sends on to another address. */
export const redirect =
  (location: string, status = 302): Answer =>
  (_, response) =>
    response.writeHead(status, { location }).end();
