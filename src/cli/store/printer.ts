import { openStore, type Store, type StoreOptions } from "../../store/index.js";
import { jsonDocument } from "../output/json.js";
import { createSink } from "../output/sink.js";
import { paint, type Run, wantsColour } from "../terminal/style.js";
import { cells } from "../terminal/width.js";
import { wrap } from "../terminal/wrap.js";
import { storeFile } from "./file.js";

export { counted } from "../../exports/plain.js";

/** What all commands that ask the store may be told. */
export interface AskSettings {
  /** The store's file, where one was named. */
  readonly store?: string | undefined;
  readonly json?: boolean | undefined;
  readonly color: "auto" | "always" | "never";
}

/** Left margin of everything on a page, as that of articles. */
const margin = "  ";
const widest = 100;
const narrowest = 30;

/** Writes what a command has found to standard output, at the pace of whoever reads it. */
export interface Printer {
  readonly colour: boolean;
  /** Cells that a line may fill. */
  readonly width: number;
  /** Whether the reader of the output has gone. */
  readonly closed: boolean;
  line(...runs: readonly Run[]): Promise<void>;
  /** As many lines as the words need, which must be harmless: the first begins with `sign`, the others with as many blanks. */
  wrapped(runs: readonly Run[], sign?: string): Promise<void>;
  /** Text that has its line breaks and is harmless. */
  text(text: string): Promise<void>;
  json(value: unknown): Promise<void>;
}

/** A printer for standard output. */
export function createPrinter(color: AskSettings["color"]): Printer {
  const sink = createSink(process.stdout, "standard output");
  const colour = wantsColour(color, process.stdout, process.env);
  const columns = process.stdout.columns || Number(process.env.COLUMNS) || 80;
  const width = Math.max(narrowest, Math.min(widest, columns - 2 * margin.length));
  const line = (...runs: readonly Run[]): Promise<void> => {
    const painted = runs.map((run) => paint(run, colour)).join("");
    return sink.write(painted ? `${margin}${painted}\n` : "\n");
  };
  return {
    colour,
    width,
    get closed() {
      return sink.closed;
    },
    line,
    async wrapped(runs, sign = "") {
      let before = sign;
      for (const words of wrap(runs, width - cells(sign))) {
        await line({ text: before, role: "number" }, ...words);
        before = " ".repeat(cells(sign));
      }
    },
    text: (text) => sink.write(text),
    json: (value) => sink.write(jsonDocument(value)),
  };
}

/** Opens the store, does the work with it and a printer, and closes it whatever happens. */
export async function asking(
  settings: AskSettings,
  work: (store: Store, printer: Printer) => Promise<number>,
  options: StoreOptions = { readOnly: true },
): Promise<number> {
  const store = openStore(storeFile(settings.store), options);
  try {
    return await work(store, createPrinter(settings.color));
  } finally {
    store.close();
  }
}
