/** The doors for pages and programs: HTTP API, built page, agents' tools. */
export type { Adding, AddingEvent, AddingRequest } from "./jobs/index.js";
export { type AgentSettings, runAgents } from "./mcp/index.js";
export { type Served, type ServeOptions, startServer } from "./serve.js";
export { giveWay } from "./writer/index.js";
