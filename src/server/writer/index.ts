/** Who alone writes to the store on behalf of the server. */
export { giveWay, writerBeside } from "./beside.js";
export { writerHere } from "./here.js";
export type { AddedArticle, Linking, ReadText, Writer, WriterOptions } from "./writer.js";
