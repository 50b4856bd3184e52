/** What runs in the thread that writes into the store: one {@link Keeping} after the other, each answered. */
import { parentPort, workerData } from "node:worker_threads";
import { type ErrorCode, HearsayError } from "../../record/index.js";
import { type Delivered, type Keeper, type Keeping, openKeeper } from "../../store/keeping.js";

/** What it answers: what became of the parcels, or why nothing was written. */
export type Said =
  | { readonly delivered: readonly Delivered[] }
  | { readonly code: ErrorCode | null; readonly message: string; readonly place: string };

let keeper: Keeper | null = null;

function answer(keeping: Keeping): Said {
  try {
    keeper ??= openKeeper(workerData as string);
    return { delivered: keeper.keep(keeping) };
  } catch (error) {
    if (error instanceof HearsayError)
      return { code: error.code, message: error.message, place: error.place };
    return { code: null, message: error instanceof Error ? error.message : String(error), place: "" };
  }
}

parentPort!.on("message", (keeping: Keeping | null) => {
  if (keeping) parentPort!.postMessage(answer(keeping), []);
  else {
    keeper?.close();
    parentPort!.close();
  }
});
