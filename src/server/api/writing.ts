import { HearsayError } from "../../record/index.js";
import type { Jobs } from "../jobs/index.js";
import type { Writer } from "../writer/index.js";
import type { ApiTools } from "./tools.js";

/** Who writes and who adds. @throws HearsayError where the store may only be looked at */
export function writing({ writer, jobs }: ApiTools): { readonly writer: Writer; readonly jobs: Jobs } {
  if (writer && jobs) return { writer, jobs };
  throw new HearsayError("store-read-only", "the store may only be looked at, not written to");
}
