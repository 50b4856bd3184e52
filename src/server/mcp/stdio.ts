import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import type { ReaderName } from "../../read.js";
import { HearsayError } from "../../record/index.js";
import { openStore } from "../../store/index.js";
import { deskOfThreads } from "../desk/index.js";
import { type Writer, writerBeside } from "../writer/index.js";
import { agentServer } from "./agents.js";

/** What `hearsay mcp` works with. */
export interface AgentSettings {
  readonly file: string;
  readonly reader: ReaderName;
  readonly version: string;
}

/** Makes the store where there is none, and tells whether it may be written to. */
function makeReady(file: string): boolean {
  try {
    openStore(file).close();
    return true;
  } catch (error) {
    if (!(error instanceof HearsayError) || error.code !== "store-read-only") throw error;
    openStore(file, { readOnly: true }).close();
    return false;
  }
}

/** Links, and tells when that is done; where it cannot be done, what was linked before is told all the same. */
async function linked(writer: Writer, tell: () => void): Promise<void> {
  try {
    await writer.link();
    tell();
  } catch {
    // The agent asks on.
  }
}

/** Talks with an agent on standard input and output until it goes. */
export async function runAgents({ file, reader, version }: AgentSettings): Promise<void> {
  const isWritable = makeReady(file);
  const desk = deskOfThreads(file);
  const writer = writerBeside({ file, reader });
  let written = 0;
  // What was added since the last time is linked while the agent asks already.
  if (isWritable) void linked(writer, () => written++);
  const server = agentServer({
    desk,
    read: (text, about) => writer.read(text, about),
    version,
    page: null,
    written: () => written,
  });
  const gone = new Promise<void>((resolve) => {
    // oxlint-disable-next-line unicorn/prefer-add-event-listener -- the SDK's server has no other way
    server.server.onclose = resolve;
    process.stdin.on("close", resolve);
  });
  await server.connect(new StdioServerTransport());
  await gone;
  await server.close();
  await Promise.all([writer.close(), desk.close()]);
}
