/** Adding, as jobs with progress. */
export type { Adding, AddingEvent, AddingRequest } from "./adding.js";
export { Jobs, type JobTools, type Work } from "./jobs.js";
export { keepUploads, type Uploads } from "./uploads.js";
