import { HearsayError } from "../../record/index.js";

/** What a stage makes of one line: one answer; of a line that names a file, one for each thing in it and one at its end. */
export type Stage = (line: Line) => AsyncIterable<object>;

/** One line of input. */
export interface Line {
  /** UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What failures call it where it does not say itself: "standard input:3". */
  readonly place: string;
}

const refused = (why: string): HearsayError =>
  new HearsayError("bad-row", `${why}; docs/commands.md says what a line holds`);

/** A line as the object that it is to be. */
export function objectIn({ bytes }: Line): Fields {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new HearsayError("charset", "the line is not UTF-8, as JSON Lines must be");
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new HearsayError("not-json", `the line is not JSON (${(error as Error).message})`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw refused("the line is not an object");
  return new Fields(value as Readonly<Record<string, unknown>>);
}

/** The fields of a line, each asked for by what it has to be. */
export class Fields {
  constructor(readonly values: Readonly<Record<string, unknown>>) {}

  text(name: string): string {
    const value = this.values[name];
    if (typeof value !== "string") throw refused(`"${name}" is missing or no text`);
    return value;
  }

  number(name: string): number {
    const value = this.values[name];
    if (typeof value !== "number" || !Number.isFinite(value))
      throw refused(`"${name}" is missing or no number`);
    return value;
  }

  numbers(name: string): readonly number[] {
    const value = this.list(name);
    if (!value.every((one) => typeof one === "number")) throw refused(`"${name}" holds what is no number`);
    return value;
  }

  texts(name: string): readonly string[] {
    const value = this.list(name);
    if (!value.every((one) => typeof one === "string")) throw refused(`"${name}" holds what is no text`);
    return value;
  }

  /** A list of objects. */
  objects(name: string): readonly Fields[] {
    return this.list(name).map((one) => {
      if (typeof one !== "object" || one === null || Array.isArray(one))
        throw refused(`"${name}" holds what is no object`);
      return new Fields(one as Readonly<Record<string, unknown>>);
    });
  }

  list(name: string): readonly unknown[] {
    const value = this.values[name];
    if (!Array.isArray(value)) throw refused(`"${name}" is missing or no list`);
    return value as readonly unknown[];
  }
}

/** Values made of texts, those used last kept: what many lines hold is made once. Of so many texts at most. */
export class Kept<T extends object> {
  readonly #made = new Map<string, T>();

  constructor(
    readonly most: number,
    readonly make: (text: string) => T,
  ) {}

  of(text: string): T {
    let value = this.#made.get(text);
    if (value === undefined) {
      value = this.make(text);
      if (this.#made.size >= this.most) this.#made.clear();
      this.#made.set(text, value);
    }
    return value;
  }
}
