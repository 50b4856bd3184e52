import type { Span } from "../record/index.js";
import type { SourceDraft } from "./draft.js";
import { spanOf } from "./found.js";
import type { Phrase } from "./phrase.js";
import type { Words } from "./words.js";

/** A writing, and whoever is responsible for it. */
interface Writing {
  readonly noun: string;
  readonly source: SourceDraft;
  readonly token: number;
  readonly span: Span;
}

/** Words that leave a writing as unknown as before: "a new poll". */
const PLAIN = new Set("new recent latest national news media another fresh".split(" "));
/** Paragraphs that may speak of a writing before it is named, and in how many sentences it must be. */
const LEAD = 4;
const SOON = 8;
/** Nouns that may stand for one writing. */
const SAME = [
  "poll survey polling",
  "report article story account piece",
  "study research paper analysis",
].map((nouns) => new Set(nouns.split(" ")));

/** The writings of one article for which somebody is responsible, in the order of the text. */
export class Writings {
  private readonly known: Writing[] = [];
  private readonly latest = new Map<string, Writing>();

  constructor(private readonly words: Words) {}

  /** Takes note of whose writing a phrase speaks of. */
  note(phrase: Phrase, source: SourceDraft): void {
    const span = spanOf(this.words, phrase.from, phrase.to);
    const writing = { noun: phrase.noun, source, token: phrase.from, span };
    this.known.push(writing);
    this.latest.set(phrase.noun, writing);
  }

  /** The writing last spoken of with a noun. */
  last(noun: string): Writing | null {
    return this.latest.get(noun) ?? null;
  }

  /**
   * The writing that a headline's "Report" or a lead's "a new poll" turns out to be:
   *
   * ```text
   * Town may sell harbour: Report      According to a Gazette report, …
   *                        └────┘                        └─────┘
   * ```
   */
  namedLater(source: SourceDraft, at: number): Writing | null {
    const { words } = this;
    if (source.kind !== "document" || source.name !== null || words.paragraph(at) > LEAD) return null;
    if (source.modifiers.some((word) => !PLAIN.has(word))) return null;
    const sentence = words.sentence(at);
    for (let i = this.firstAfter(at); i < this.known.length; i++) {
      const writing = this.known[i];
      if (words.sentence(writing.token) - sentence > SOON) return null;
      if (isSame(writing.noun, source.noun)) return writing;
    }
    return null;
  }

  private firstAfter(token: number): number {
    let low = 0;
    let high = this.known.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.known[middle].token <= token) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isSame(some: string, other: string): boolean {
  return some === other || SAME.some((nouns) => nouns.has(some) && nouns.has(other));
}
