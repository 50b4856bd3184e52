/** What runs in a thread that answers questions. */
import { parentPort, workerData } from "node:worker_threads";
import { modelBytes } from "#model-file";
import { readClaimModel } from "../../story/index.js";
import { Heavier, Room } from "../asking/index.js";
import { type Carried, carried } from "../carrying.js";
import { Answering } from "./answering.js";
import type { Answer } from "./desk.js";
import type { Question } from "./threads.js";

/** What comes back for a question. */
export type Reply =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly error: Carried }
  | { readonly id: number; readonly heavier: true };

const { file, light } = workerData as { readonly file: string; readonly light: boolean };
let answering: Answering | null = null;
const model = readClaimModel(await modelBytes("claims-en.bin"));

async function reply({ id, name, question, written }: Question): Promise<Reply> {
  try {
    answering ??= new Answering(new Room({ file, model, light }));
    return { id, answer: await answering.ask(name, question as never, written) };
  } catch (error) {
    return error instanceof Heavier ? { id, heavier: true } : { id, error: carried(error) };
  }
}

parentPort!.on("message", (question: Question) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  void reply(question).then((told) => parentPort!.postMessage(told));
});
