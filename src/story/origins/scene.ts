import type { ArticleRecord, Span, Statement } from "../../record/index.js";
import type { Member } from "../claim.js";
import type { Copy } from "../copy.js";
import { outletKey } from "../outlets.js";
import type { OriginsContext } from "./context.js";
import { type Word, wordsOf } from "./quotations.js";
import { type Facts, factsOf, type StorySpeaker } from "./speakers/index.js";

/** A context with what is looked up again and again; made once for all claims of a story. */
export interface Scene extends OriginsContext {
  /** Copies that an article has a part in. */
  copiesOf(article: string): readonly Copy[];
  /** Keys of the outlets that an article is its own: who ran it, and the agency whose copy it is. */
  ownOutlets(article: string): readonly string[];
  /** Under which outlet an article's own voice counts: the agency's for its copy; the article alone where no outlet is known. */
  voiceOf(article: string): string;
  /** The outlet that ran it, or the article alone where none is known. */
  publisherOf(article: string): string;
  /** The outlet that a source is; null for all other sources. */
  outletOf(speaker: string): string | null;
  /** The key under which an outlet counts: as a source of the story where it is one. */
  keyOfOutlet(outlet: string): string;
  /** The statement that a member is; null for an own voice, and where its article is not known. */
  statementOf(member: Pick<Member, "article" | "statement">): Statement | null;
  /** A source by its key; one that the story does not know is made up from the key. */
  speaker(key: string): StorySpeaker;
  /** How an outlet is called. */
  outletName(outlet: string): string;
  /** What the words for a source tell of it. */
  factsOf(speaker: StorySpeaker): Facts;
  /** The words of a member, in order. */
  wordsOf(member: Pick<Member, "article" | "content">): readonly Word[];
}

/** Makes the look-ups; a context that has them is given back as it is. */
export function sceneOf(context: OriginsContext | Scene): Scene {
  if ("copiesOf" in context) return context;
  const { records, copies, speakers } = context;
  const byArticle = new Map<string, Copy[]>();
  for (const copy of copies.toSorted((a, b) => compare(a.a, b.a) || compare(a.b, b.b)))
    for (const article of [copy.a, copy.b]) {
      const list = byArticle.get(article);
      if (list) list.push(copy);
      else byArticle.set(article, [copy]);
    }
  const names = new Map<string, string>();
  const name = (shown: string): string => {
    const key = outletKey(shown);
    const known = names.get(key);
    if (
      known === undefined ||
      shown.length > known.length ||
      (shown.length === known.length && shown < known)
    )
      names.set(key, shown);
    return key;
  };
  const own = new Map<string, { publisher: string; voice: string; all: readonly string[] }>();
  for (const [id, { outlet, credit }] of records) {
    const ran = outlet?.trim() ? name(outlet) : null;
    const wire = credit?.trim() ? name(credit) : null;
    own.set(id, {
      publisher: ran ?? wire ?? unknownOutlet(id),
      voice: wire ?? ran ?? unknownOutlet(id),
      all: [...new Set([ran, wire].filter((key) => key !== null))],
    });
  }
  const outlets = new Map<string, string>();
  // A body that runs an article of the story is an outlet, whatever else it was taken for.
  for (const { key, kind, name: shown } of speakers.list)
    if (shown !== null && (kind === "outlet" || (kind !== "person" && names.has(outletKey(shown)))))
      outlets.set(key, name(shown));
  const sources = new Map<string, string>();
  for (const [key, outlet] of outlets) {
    const known = sources.get(outlet);
    if (known === undefined || key < known) sources.set(outlet, key);
  }
  const statements = new Map<string, ReadonlyMap<string, Statement>>();
  // A claim is counted more than once, and a source speaks in many: neither is read again each time.
  const facts = new WeakMap<StorySpeaker, Facts>();
  const words = new WeakMap<Member["content"], readonly Word[]>();
  return {
    records,
    copies,
    speakers,
    statementOf: ({ article, statement }) => {
      if (statement === null) return null;
      let known = statements.get(article);
      if (!known) {
        known = new Map(records.get(article)?.statements.map((one) => [one.id, one]));
        statements.set(article, known);
      }
      return known.get(statement) ?? null;
    },
    copiesOf: (article) => byArticle.get(article) ?? [],
    ownOutlets: (article) => own.get(article)?.all ?? [],
    voiceOf: (article) => own.get(article)?.voice ?? unknownOutlet(article),
    publisherOf: (article) => own.get(article)?.publisher ?? unknownOutlet(article),
    outletOf: (speaker) => outlets.get(speaker) ?? null,
    keyOfOutlet: (outlet) => sources.get(outlet) ?? outlet,
    speaker: (key) => speakers.get(key) ?? unknownSpeaker(key),
    outletName: (outlet) => names.get(outlet) ?? outlet,
    factsOf(speaker) {
      let known = facts.get(speaker);
      if (!known) {
        known = factsOf(speaker);
        facts.set(speaker, known);
      }
      return known;
    },
    wordsOf(member) {
      let known = words.get(member.content);
      if (!known) {
        known = wordsOf(member, records);
        words.set(member.content, known);
      }
      return known;
    },
  };
}

function unknownOutlet(article: string): string {
  return `#${article}`;
}

function unknownSpeaker(key: string): StorySpeaker {
  return { key, name: null, description: key, kind: "other", parts: [], said: [] };
}

/** Whether a shared passage of two articles holds both members, and more than them. */
export function passageHolds(copy: Copy, one: Member, other: Member): boolean {
  const [a, b] = copy.a === one.article ? [one, other] : [other, one];
  if (copy.a !== a.article || copy.b !== b.article) return false;
  return copy.passages.some((passage) => holds(passage.a, a) && holds(passage.b, b));
}

/** Passages leave quotations out: a member counts as inside when the passage reaches it or stands right beside it. */
const BESIDE = 3;
/** Characters that must be shared beside the words of the claim: two who report one thing may put it alike. */
const AROUND = 60;

function holds({ start, end }: Span, { content }: Member): boolean {
  let [touches, inside] = [false, 0];
  for (const span of content) {
    if (span.start < end + BESIDE && start - BESIDE < span.end) touches = true;
    inside += Math.max(0, Math.min(span.end, end) - Math.max(span.start, start));
  }
  return touches && end - start - inside >= AROUND;
}

/** How an article is called in a reason. */
export function shownArticle(record: ArticleRecord | undefined, id: string): string {
  return record?.outlet ?? record?.title ?? id;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
