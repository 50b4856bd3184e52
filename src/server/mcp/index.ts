/** The agents' door: the Model Context Protocol over standard input and output, and over HTTP. */
export { type AgentTools, agentServer } from "./agents.js";
export { agentsDoor } from "./http.js";
export { type AgentSettings, runAgents } from "./stdio.js";
