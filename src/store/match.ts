import { HearsayError } from "../record/index.js";
import { checkedDay, dayFacets } from "./days.js";
import { channelFacet, kindFacet, relayedFacet, unnamedFacet, unnamedKindFacet } from "./facets.js";
import { nameTokens } from "./names.js";
import { plainText } from "./plain-text.js";
import type { Query } from "./query.js";
import { seamed } from "./words.js";

/** One thing to look for: a word, or words that stand one after the other. */
interface Term {
  readonly text: string;
  /** Whether it is the beginning of a word. */
  readonly open: boolean;
}

/** The same search ever less strict, each as an expression of FTS5. */
export interface Match {
  /** From the strictest to the one that finds all; empty where everything is to be found. */
  readonly tiers: readonly string[];
  /** Words alone, without filters, for marking them; null without words. */
  readonly words: string | null;
  /** The words in articles kept unread; null where the search asks for what only statements have. */
  readonly unread: string | null;
}

/** What the index takes as part of a word. */
const wordCharacter = /[\p{L}\p{N}\p{Co}]/u;

/** A string of FTS5, which knows no other escape than the doubled quotation mark. */
const quoted = (text: string): string => `"${plainText(text).replaceAll('"', '""')}"`;

/** The terms of a search as it is typed: words, “phrases”, beginnings*. */
function termsOf(words: string): readonly Term[] {
  const terms = [...words.matchAll(/["“]([^"“”]*)["”]|(\S+)/gu)]
    .map(([, phrase, word]): Term => {
      if (phrase !== undefined) return { text: phrase, open: false };
      const open = word.endsWith("*");
      return { text: open ? word.slice(0, -1) : word, open };
    })
    .filter(({ text }) => wordCharacter.test(text));
  if (terms.length === 0)
    throw new HearsayError(
      "usage",
      `there is no word to search for in "${words.trim()}"; give letters or digits`,
    );
  return terms;
}

const inContent = ({ text, open }: Term): string => `${quoted(text)}${open ? " *" : ""}`;

/** The term in what is said, in the words for the source, or in the speaker's name. */
function anywhere(term: Term): string {
  const tokens = nameTokens(term.text);
  const name = term.open
    ? // The beginning of a name's word lacks the 0 at the end of words.
      `${quoted(tokens.join(" ").slice(0, -1))} *`
    : quoted(tokens.join(" "));
  const spoken = `{content source} : ${inContent(term)}`;
  return tokens.length === 0 ? `(${spoken})` : `(${spoken} OR speaker : ${name})`;
}

/** Words of a name in one column, one after the other. */
function named(column: "speaker" | "outlet" | "via", name: string, option: string): string {
  const tokens = nameTokens(name);
  if (tokens.length === 0)
    throw new HearsayError("usage", `there is no name in ${option} "${name}"; give letters or digits`);
  return `${column} : ${quoted(tokens.join(" "))}`;
}

const facet = (...names: readonly string[]): string => `facets : (${names.map(quoted).join(" OR ")})`;

/** What filters ask for; null where nothing can answer to them. */
function filtersOf(query: Query, years: () => readonly string[]): readonly string[] | null {
  const filters: string[] = [];
  if (query.speaker !== undefined) filters.push(named("speaker", query.speaker, "--speaker"));
  if (query.name !== undefined && nameTokens(query.name).length > 0)
    filters.push(named("speaker", query.name, "the name"));
  if (query.outlet !== undefined) filters.push(named("outlet", query.outlet, "--outlet"));
  if (query.via !== undefined)
    filters.push(query.via.trim() === "" ? facet(relayedFacet) : named("via", query.via, "--via"));
  const { kind, unnamed } = query;
  if (kind !== undefined) filters.push(facet(unnamed ? unnamedKindFacet(kind) : kindFacet(kind)));
  else if (unnamed) filters.push(facet(unnamedFacet));
  if (query.channel !== undefined) filters.push(facet(channelFacet(query.channel)));
  if (query.since !== undefined || query.until !== undefined) {
    if (query.since !== undefined) checkedDay(query.since, "--since");
    if (query.until !== undefined) checkedDay(query.until, "--until");
    const facets = dayFacets(query.since, query.until, years());
    if (facets.length === 0) return null;
    filters.push(facet(...facets));
  }
  return filters;
}

const all = (parts: readonly string[]): string => parts.map((part) => `(${part})`).join(" AND ");

/**
 * A search as expressions of FTS5; null where nothing can be found.
 *
 * @param years gives the years in which anything was published
 * @throws HearsayError `usage` for a search that makes no sense
 */
export function matchOf(query: Query, years: () => readonly string[]): Match | null {
  const asked = query.words?.trim() ? termsOf(query.words) : [];
  const filters = filtersOf(query, years);
  if (!filters) return null;
  if (asked.length === 0)
    return { tiers: filters.length === 0 ? [] : [all(filters)], words: null, unread: null };

  const tiers: string[] = [];
  if (asked.length > 1 && asked.every(({ open }) => !open))
    tiers.push(all([`content : ${quoted(asked.map(({ text }) => text).join(" "))}`, ...filters]));
  tiers.push(all([...asked.map((term) => `content : ${inContent(term)}`), ...filters]));
  const words = all(asked.map(anywhere));
  tiers.push(all([words, ...filters]));
  const { speaker, name, kind, unnamed, via, channel } = query;
  const ofStatements = [speaker, name, kind, via, channel].some((value) => value !== undefined) || unnamed;
  const unread = ofStatements
    ? null
    : all(asked.map(({ text, open }) => `${quoted(seamed(text))}${open ? " *" : ""}`));
  return { tiers, words, unread };
}
