import { bodyKey } from "./bodies.js";
import { type PersonName, personName } from "./people.js";

/** Names taken apart, each once: the claims of one story name the same few people and bodies again and again. */
export class NameBook {
  readonly #people = new Map<string, PersonName | null>();
  readonly #bodies = new Map<string, string>();

  /** See {@link personName}. */
  person(shown: string): PersonName | null {
    let found = this.#people.get(shown);
    if (found === undefined) {
      found = personName(shown);
      this.#people.set(shown, found);
    }
    return found;
  }

  /** See {@link bodyKey}. */
  body(name: string, kind: string): string {
    const asked = `${kind}\n${name}`;
    let key = this.#bodies.get(asked);
    if (key === undefined) {
      key = bodyKey(name, kind);
      this.#bodies.set(asked, key);
    }
    return key;
  }
}
