/** What claims rest on: the same to the commands as to the page. */
export { contextOf, type Rests, restsOf } from "../../server/shared.js";
