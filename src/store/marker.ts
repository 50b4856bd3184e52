import Database from "better-sqlite3";
import type { Span } from "../record/index.js";
import { freeSigns, marksIn } from "./excerpts.js";
import { seam } from "./words.js";

/** A text of several columns in which words are to be marked. */
export type Columns = Readonly<Record<string, string>>;

/**
 * Marks words as an index of the store would find them, by an index of the same making that holds only the
 * texts to be marked. Asking the store's own index would look through all that holds the words, for each
 * text again.
 */
export class Marker {
  readonly #db = new Database(":memory:");
  readonly #names: readonly string[];

  /**
   * @param names the columns that expressions may name
   * @param tokenize as the store's index has it
   */
  constructor(names: readonly string[], tokenize: string) {
    this.#names = names;
    this.#db.exec(`create virtual table texts using fts5(${names.join(", ")}, tokenize='${tokenize}')`);
  }

  /** For each text the marks in the columns of that name, as offsets into them; seams do not count. */
  marks(texts: readonly Columns[], expression: string, columns: readonly string[]): readonly Span[][][] {
    const signs = freeSigns(texts.flatMap((text) => Object.values(text)).join(""));
    const found: Span[][][] = texts.map(() => columns.map(() => []));
    if (!signs) return found;
    const slots = this.#names.map(() => "?").join(", ");
    const add = this.#db.prepare(`insert into texts (rowid, ${this.#names.join(", ")}) values (?, ${slots})`);
    const shown = columns.map((name) => `highlight(texts, ${this.#names.indexOf(name)}, ?, ?) as ${name}`);
    const ask = this.#db.prepare<unknown[], Record<string, string> & { readonly row: number }>(
      `select rowid as row, ${shown.join(", ")} from texts where texts match ?`,
    );
    for (const [i, text] of texts.entries()) add.run(i, ...this.#names.map((name) => text[name] ?? ""));
    for (const row of ask.all(...columns.flatMap(() => signs), expression))
      for (const [i, name] of columns.entries()) found[row.row][i] = marksIn(row[name], signs, seam);
    this.#db.exec("delete from texts");
    return found;
  }

  close(): void {
    this.#db.close();
  }
}
