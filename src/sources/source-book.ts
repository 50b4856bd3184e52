import type { SourceKind } from "../record/index.js";
import type { SourceDraft } from "./draft.js";
import type { Entity } from "./entities.js";
import { kindOfName, kindOfNoun } from "./kinds.js";
import type { Phrase } from "./phrase.js";
import type { Words } from "./words.js";

/** How many sources with one noun are kept in view: whoever is meant was spoken of not long ago. */
const IN_VIEW = 40;

/** The sources of one article as they are found: each named, described or put together once. */
export class SourceBook {
  private readonly byEntity = new Map<Entity, SourceDraft>();
  private readonly byKey = new Map<string, SourceDraft>();
  private readonly byNoun = new Map<string, SourceDraft[]>();
  private count = 0;

  /** The source that a named entity is. */
  named(entity: Entity): SourceDraft {
    let draft = this.byEntity.get(entity);
    if (!draft) {
      const count = entity.kind === "person" ? 1 : null;
      draft = this.begin(kindOfName(entity.kind), entity.name, "", count, { entity, name: entity.name });
      this.byEntity.set(entity, draft);
    }
    return draft;
  }

  /** A body that is named after somebody: "Lee campaign". */
  body(kind: SourceKind, name: string, noun: string): SourceDraft {
    return this.once(name.toLowerCase(), () => this.begin(kind, name, noun, null, { name }));
  }

  /** Whoever writes the article and says "I". */
  author(plural: boolean): SourceDraft {
    return this.once("\0author", () => this.begin("person", "the author", "author", plural ? null : 1));
  }

  /** Several sources that speak together. */
  together(parts: readonly SourceDraft[]): SourceDraft {
    return this.once(`\0${parts.map(({ number }) => number).join("+")}`, () => {
      const shown = parts.map((part) => part.name ?? part.description).join(" and ");
      const people = parts.reduce<number | null>(
        (sum, { count }) => (sum === null || count === null ? null : sum + count),
        0,
      );
      const name = parts.some((part) => part.name !== null) ? shown : null;
      return this.begin("group", shown, "", people, { name, plural: true, parts });
    });
  }

  /** A new source that the article describes without naming it. */
  described(words: Words, phrase: Phrase): SourceDraft {
    const { noun, plural, determiner } = phrase;
    const kind = kindOfNoun(noun, plural, phrase.count) ?? (plural ? "group" : "other");
    const count = phrase.count ?? (kind === "person" && !plural ? 1 : null);
    const from = POINTING.has(determiner) ? phrase.from + 1 : phrase.from;
    const to = Math.max(phrase.to, from + 1);
    return this.begin(kind, words.spaced(from, to), noun, count, {
      modifiers: modifiersOf(words, phrase),
      plural,
    });
  }

  /** Of the sources with a noun at their head that fit, the one last spoken of; null where none does. */
  latest(noun: string, fits: (draft: SourceDraft) => boolean): SourceDraft | null {
    let latest: SourceDraft | null = null;
    for (const draft of this.byNoun.get(noun) ?? [])
      if ((latest === null || draft.last > latest.last) && fits(draft)) latest = draft;
    return latest;
  }

  private once(key: string, make: () => SourceDraft): SourceDraft {
    let draft = this.byKey.get(key);
    if (!draft) {
      draft = make();
      this.byKey.set(key, draft);
    }
    return draft;
  }

  private begin(
    kind: SourceKind,
    description: string,
    noun: string,
    count: number | null,
    more: Known = NOTHING,
  ): SourceDraft {
    const draft: SourceDraft = {
      number: this.count++,
      kind,
      entity: more.entity ?? null,
      name: more.name ?? null,
      description,
      noun,
      modifiers: more.modifiers ?? [],
      plural: more.plural ?? false,
      count,
      parts: more.parts ?? [],
      gender: more.entity?.gender ?? null,
      mentions: [],
      last: -1,
    };
    if (noun) {
      const list = this.byNoun.get(noun) ?? [];
      if (list.length === IN_VIEW) list.shift();
      list.push(draft);
      this.byNoun.set(noun, list);
    }
    return draft;
  }
}

/** What is known of a new source beside its kind and description. */
type Known = Partial<Pick<SourceDraft, "entity" | "name" | "modifiers" | "plural" | "parts">>;
const NOTHING: Known = {};

/** Articles that point at somebody known. */
export const POINTING: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those"]);

/** The words of a noun phrase between its article and its head, in small letters. */
export function modifiersOf(words: Words, phrase: Phrase): readonly string[] {
  const found: string[] = [];
  for (let at = phrase.from; at < phrase.head; at++) {
    const word = words.lower(at);
    if (words.isWord(at) && !(at === phrase.from && phrase.determiner)) found.push(word);
  }
  return found;
}
