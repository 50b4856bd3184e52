import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { serve } from "@hono/node-server";
import type { ReaderName } from "../read.js";
import { HearsayError } from "../record/index.js";
import { openStore } from "../store/index.js";
import { News } from "./api/index.js";
import { createApp } from "./app.js";
import { deskOfThreads } from "./desk/index.js";
import { type Adding, Jobs } from "./jobs/index.js";
import { isLoopback, type Rate, tokenHash } from "./safety/index.js";
import { type Writer, writerBeside } from "./writer/index.js";

/** How to serve a store. */
export interface ServeOptions {
  /** The store's file; made where there is none. */
  readonly file: string;
  /** The address to listen on. */
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Null: none is needed, on the loopback address alone. */
  readonly token: string | null;
  /** Further names that the server answers to. */
  readonly allowedHosts: readonly string[];
  readonly reader: ReaderName;
  readonly version: string;
  /** Adds what comes from outside. */
  readonly adding: Adding;
  /** How much one client may ask. */
  readonly reading?: Rate;
  readonly writing?: Rate;
}

/** A server that runs. */
export interface Served {
  /** Where it is reached: "http://127.0.0.1:4180". */
  readonly address: string;
  /** Ends it: what runs is stopped, what was begun to be written is kept whole. */
  close(): Promise<void>;
}

const usualReading: Rate = { perSecond: 200, burst: 1000 };
const usualWriting: Rate = { perSecond: 5, burst: 60 };

/** The shortest token that nobody guesses. */
const shortestToken = 16;

/** Where the built page lies. */
function pageFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve("hearsay/package.json")), "dist", "web");
}

/** Makes the store where there is none; false where it may only be looked at. */
function makeReady(file: string): boolean {
  try {
    openStore(file).close();
    return true;
  } catch (error) {
    if (error instanceof HearsayError && error.code === "store-read-only") {
      openStore(file, { readOnly: true }).close();
      return false;
    }
    throw error;
  }
}

/**
 * Serves page and API from one process.
 *
 * @throws HearsayError `usage` where it would be open to others without a token; `store…` where the store cannot be used;
 *   `unreachable` where the port is taken
 */
export async function startServer(options: ServeOptions): Promise<Served> {
  const { file, host, port, token, allowedHosts, reader, version, adding } = options;
  if (token === null && !isLoopback(host))
    throw new HearsayError(
      "usage",
      `${host} can be reached from other machines: give a token with --token, or listen on 127.0.0.1`,
    );
  if (token !== null && token.length < shortestToken)
    throw new HearsayError(
      "usage",
      `the token has fewer than ${shortestToken} characters and could be guessed; give a longer one`,
    );
  const isWritable = makeReady(file);
  const news = new News();
  const desk = deskOfThreads(file);
  const beside = writerBeside({ file, reader }, () => desk.isAsked);
  const writer: Writer | null = isWritable ? beside : null;
  const jobs = writer && new Jobs({ writer, adding, wrote: () => news.wrote() });
  const app = createApp({
    tools: { desk, writer, jobs, version, reader, news },
    read: (text, about) => beside.read(text, about),
    guard: {
      host,
      allowedHosts,
      token: token === null ? null : tokenHash(token),
      reading: options.reading ?? usualReading,
      writing: options.writing ?? usualWriting,
    },
    page: pageFolder(),
  });
  const end = async (): Promise<void> => {
    await jobs?.close();
    await Promise.all([beside.close(), desk.close()]);
  };
  try {
    const { server, info } = await listening(app.fetch, host, port);
    desk.wake();
    // What was added since the last time is linked while people read already.
    writer?.link().then(
      () => news.wrote(),
      () => {},
    );
    return {
      address: `http://${info.family === "IPv6" ? `[${info.address}]` : info.address}:${info.port}`,
      async close() {
        const closed = new Promise<void>((resolve) => server.close(() => resolve()));
        await jobs?.close();
        if ("closeAllConnections" in server) server.closeAllConnections();
        await closed;
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

type Server = ReturnType<typeof serve>;

function listening(
  fetch: Parameters<typeof serve>[0]["fetch"],
  hostname: string,
  port: number,
): Promise<{ readonly server: Server; readonly info: AddressInfo }> {
  return new Promise((resolve, reject) => {
    const server = serve(
      // Who sends nothing, or ever so slowly, is not waited for.
      { fetch, hostname, port, serverOptions: { headersTimeout: 10_000, requestTimeout: 120_000 } },
      (info) => resolve({ server, info }),
    );
    server.on("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE";
      reject(
        new HearsayError(
          "unreachable",
          taken
            ? `port ${port} is taken by another program; name another with --port`
            : `cannot listen on ${hostname}:${port} (${error.message}); name another address with --host`,
        ),
      );
    });
  });
}
