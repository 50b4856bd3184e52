import type { Claim } from "../../story/index.js";

/** A claim as `hearsay claims --jsonl` prints it: the public contract, schema 1 (docs/claims.md). */
export function claimJson({
  id,
  gist,
  statements,
  speakers,
  origins,
  changes,
  disputes,
  confidence,
  reasons,
}: Claim) {
  return { schema: 1, id, gist, statements, speakers, origins, changes, disputes, confidence, reasons };
}
