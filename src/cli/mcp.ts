import type { ReaderName } from "../read.js";
import { runAgents } from "../server/index.js";

/** What `hearsay mcp` was asked to do. */
export interface McpSettings {
  readonly store: string;
  readonly reader: ReaderName;
  readonly version: string;
}

/** `hearsay mcp`: the agents' door on standard input and output. */
export async function mcpCommand({ store, reader, version }: McpSettings): Promise<number> {
  await runAgents({ file: store, reader, version });
  return 0;
}
