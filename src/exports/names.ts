import type { Source } from "../record/index.js";
import type { Part } from "./lookup.js";
import { wellFormed } from "./words.js";

/** Where names begin when nobody says otherwise: names that lead nowhere, but are the same in every export. */
export const PLAIN_BASE = "urn:hearsay:";

/** Where the words begin that Hearsay adds to the vocabularies of others. */
export const TERMS = "urn:hearsay:terms:";

/**
 * Names (IRIs) of what is exported. Behind a base that a server of Hearsay answers at, they are the addresses of
 * its pages: `{base}article/ID`, `{base}claim/ID`, `{base}story/ID`, `{base}source/NAME`.
 */
export class Names {
  constructor(private readonly base: string = PLAIN_BASE) {}

  private of(kind: string, id: string): string {
    // encodeURIComponent refuses lone surrogates.
    return `${this.base}${kind}/${encodeURIComponent(wellFormed(id))}`;
  }

  article(id: string): string {
    return this.of("article", id);
  }

  statement(article: string, id: string): string {
    return `${this.article(article)}#${encodeURIComponent(wellFormed(id))}`;
  }

  claim(id: string): string {
    return this.of("claim", id);
  }

  story(id: string): string {
    return this.of("story", id);
  }

  /** Of a person or organisation by its name, across articles. */
  voice(name: string): string {
    return this.of("source", name);
  }

  outlet(name: string): string {
    return this.of("outlet", name);
  }

  search(words: string): string {
    return this.of("search", words);
  }

  /**
   * A source of an article. Who is not named gets no name here either, only a blank node, which means nothing
   * outside its file: nobody can take the officials of two articles for the same.
   */
  source({ record, number }: Part, { id, name }: Pick<Source, "id" | "name">): string {
    return name === null ? blank(`a${number}`, id) : this.statement(record.id, id);
  }
}

/** The name of a blank node, from letters and digits whatever the id is made of. */
export function blank(place: string, id: string): string {
  return `_:${place}-${id.replace(/[^A-Za-z0-9]/g, (sign) => `-${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)}`;
}
