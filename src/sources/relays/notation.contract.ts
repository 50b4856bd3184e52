import { marked } from "../../../test/cli/notation.js";
import { analyze, tokenAt } from "../../text/index.js";
import { findRelays } from "./find-relays.js";
import type { Relayed, RelayInput, RelayName } from "./input.js";

/** Names that the cases use, by kind; the finder of names has tests of its own. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  outlet:
    "Orrin Gazette|Gazette|CNN|NBC News|NBC|ABC|Fox News|MSNBC|BBC|NPR|Politico|Reuters|Associated Press|AP|Washington Post|New York Times|Stavnes Herald|Le Monde|USA TODAY|Bloomberg|HuffPost|Huffington Post|Times of Israel".split(
      "|",
    ),
  person:
    "Ann Lee|Lee|Joe Roe|Roe|Chuck Marsh|Marsh|Mary Cole|Cole|Smith|Holt|Sue Hale|Hale|Moe|Kim|Michael Bloomberg".split(
      "|",
    ),
  organization: "Borealis Board|Borealis|Orrin Compass|Radio Stavnes".split("|"),
  place: "Stavnes|Orrin|Norway".split("|"),
};

/** The input of a case in the notation of `marked`; who speaks is told by the last word of the source. */
export function inputOf(notation: string, article: Partial<RelayInput["article"]> = {}): RelayInput {
  const { text, statements } = marked(notation);
  const analysis = analyze(text);
  const speakers: (string | null)[] = [];
  let last: string | null = null;
  for (const { source } of statements) {
    const word =
      source
        .map(({ start, end }) => text.slice(start, end))
        .join(" ")
        .split(/\s+/)
        .at(-1) ?? "";
    if (/^\p{Lu}/u.test(word) && !/^(?:He|She|They)$/.test(word)) last = word.replace(/[’']s$|,$/, "");
    speakers.push(/^(?:somebody|nobody)$/.test(word) ? null : last);
  }
  const nothing = { outlet: null, title: null, byline: null, credit: null };
  return {
    analysis,
    article: { ...nothing, ...article },
    statements: statements.map(({ source, cue, content }) => ({ source, cue, content })),
    speakers,
    names: namesIn(analysis),
  };
}

/** What {@link findRelays} makes of a case. */
export function relayed(notation: string, article: Partial<RelayInput["article"]> = {}): readonly Relayed[] {
  return findRelays(inputOf(notation, article));
}

/** The relays of each statement, by name, nearest the speaker first: `["CNN > Gazette", ""]`. */
export function chains(notation: string, article: Partial<RelayInput["article"]> = {}): string[] {
  const { text } = marked(notation);
  return relayed(notation, article).map(({ relays }) =>
    relays.map(({ span, named }) => text.slice((named ?? span).start, (named ?? span).end)).join(" > "),
  );
}

function namesIn(analysis: RelayInput["analysis"]): RelayName[] {
  const { text } = analysis;
  const all = Object.entries(KNOWN).flatMap(([kind, names]) => names.map((name) => ({ kind, name })));
  all.sort((a, b) => b.name.length - a.name.length);
  const found: RelayName[] = [];
  for (const { kind, name } of all) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (/[\p{L}\p{N}]/u.test(text[start - 1] ?? " ") || /[\p{L}\p{N}]/u.test(text[end] ?? " ")) continue;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      found.push({ start, end, from: tokenAt(analysis, start), to: tokenAt(analysis, end - 1) + 1, kind });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
