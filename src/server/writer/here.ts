import { LinkRuns } from "./link-runs.js";
import type { Writer, WriterOptions } from "./writer.js";
import { Writing } from "./writing.js";

/** A writer in this thread: for tests. */
export function writerHere(options: WriterOptions): Writer {
  const writing = new Writing(options);
  const runs = new LinkRuns(async (tell) => {
    for await (const step of writing.link()) tell(step);
  });
  return {
    add: (article) => writing.add(article),
    addText: (text, about) => writing.addText(text, about),
    addSample: () => writing.addSample(),
    remove: (reference) => writing.remove(reference),
    make: (story) => writing.make(story),
    unmake: (story) => writing.unmake(story),
    forgive: (place) => writing.forgive(place),
    forgiveIn: (folder) => writing.forgiveIn(folder),
    correct: (correction) => writing.correct(correction),
    uncorrect: (key) => writing.uncorrect(key),
    read: (text, about) => writing.read(text, about),
    link: () => runs.link(),
    get linking() {
      return runs.step;
    },
    async close() {
      writing.close();
    },
  };
}
