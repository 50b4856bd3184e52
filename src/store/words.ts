import type { ArticleRecord, Span } from "../record/index.js";
import {
  channelFacet,
  dateFacets,
  kindFacet,
  relayedFacet,
  unnamedFacet,
  unnamedKindFacet,
} from "./facets.js";
import { nameTokens } from "./names.js";
import { plainText } from "./plain-text.js";

/** The columns of the index of statements, in their order. */
export const columns = ["content", "source", "speaker", "outlet", "via", "facets"] as const;

/** How the index of statements parts words and brings them to their stems (Porter's, for English). */
export const spokenTokens = "porter unicode61 remove_diacritics 2";

/** How the index of unread articles parts words; it knows no language, and so no stems. */
export const unreadTokens = "unicode61 remove_diacritics 2";

/** What the index holds of one statement: a text for each of {@link columns}. */
export type Words = readonly [string, string, string, string, string, string];

/** Between the pieces of a content; offsets rely on its being one code unit. */
export const glue = "\n";

/** The words of spans, one piece after the other. */
export function piecesOf(text: string, spans: readonly Span[]): string {
  return plainText(spans.map(({ start, end }) => text.slice(start, end)).join(glue));
}

/**
 * What the index holds of a record's statements, in their order. It must give the same for the same
 * record for ever: what is taken out of the index is told to it again. A change here needs a migration
 * that builds the index anew.
 */
export function* wordsOf(record: ArticleRecord): Generator<Words> {
  const sources = new Map(record.sources.map((source) => [source.id, source]));
  const outlet = nameTokens(record.outlet ?? "").join(" ");
  const dates = dateFacets(record.published);
  const tokens = new Map<string, string>();
  // Unnamed sources are found by their description.
  const called = (id: string): string => {
    const source = sources.get(id);
    if (!source) return "";
    let words = tokens.get(id);
    if (words === undefined) {
      words = nameTokens(source.name ?? source.description).join(" ");
      tokens.set(id, words);
    }
    return words;
  };
  for (const { content, source, speaker, via, channel } of record.statements) {
    const who = speaker === null ? undefined : sources.get(speaker);
    const facets = [channelFacet(channel), ...dates];
    if (who) facets.push(kindFacet(who.kind));
    if (who && who.name === null) facets.push(unnamedFacet, unnamedKindFacet(who.kind));
    if (via.length > 0) facets.push(relayedFacet);
    yield [
      piecesOf(record.text, content),
      piecesOf(record.text, source),
      speaker === null ? "" : called(speaker),
      outlet,
      via.map(called).join(" "),
      facets.join(" "),
    ];
  }
}

// Scripts that are written without spaces: there each character counts as a word, and words are looked
// for as phrases.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*/gu;

/** Stands between characters of scripts without spaces; no text shown holds it, and it parts words. */
export const seam = "\u0002";

/** A text as the index of unread articles takes it. */
export function seamed(text: string): string {
  return plainText(text).replaceAll(seam, " ").replace(unspaced, `${seam}$&${seam}`);
}
