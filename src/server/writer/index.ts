/** Who alone writes to the store on behalf of the server. */
export { writerHere } from "./here.js";
export { writerOfThread } from "./threads.js";
export type { AddedArticle, Linking, ReadText, Writer, WriterOptions } from "./writer.js";
