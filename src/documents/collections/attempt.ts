import { type Article, HearsayError } from "../../record/index.js";
import type { Opened } from "./opened.js";

/** An article as it is made, or why it could not be. */
export function opened(make: () => Article, place: string): Opened {
  try {
    return { ok: true, article: make(), place };
  } catch (error) {
    return failed(error, place);
  }
}

/** A fault as data. One that is not Hearsay's own word is that of a parser at its wits' end. */
export function failed(error: unknown, place: string): Opened {
  if (error instanceof HearsayError) return { ok: false, error: error.at(place), place };
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const told = new HearsayError("damaged", `it could not be read (${what}): save it anew, or as plain text`);
  return { ok: false, error: told.at(place), place };
}
