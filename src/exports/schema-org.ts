import type { Source, SourceKind, Statement } from "../record/index.js";
import { byTime, type Claim } from "../story/index.js";
import type { Extract } from "./extract.js";
import { at, jsonLdText, type Node, some } from "./json-ld.js";
import { Lookup, type Part } from "./lookup.js";
import { Names, TERMS } from "./names.js";
import { originsInWords, statementInWords } from "./telling.js";
import { inWords, webAddress } from "./words.js";

/**
 * schema.org in JSON-LD: articles as NewsArticle, what is quoted in them as Quotation, what is reported in other
 * words as Statement, and claims as Claim, with the places where they appear. There is no ClaimReview: Hearsay
 * passes no verdict.
 *
 * What schema.org has no word for (the interval of origins, hedges) is told in `description` for people and in
 * Hearsay's own terms for programs, which those who know only schema.org pass over.
 */
export function schemaOrg(extract: Extract, base?: string): string {
  const names = new Names(base);
  const lookup = new Lookup(extract);
  const graph: Node[] = [];
  for (const part of lookup.parts) {
    graph.push(articleNode(part, lookup, names));
    for (const statement of part.statements) graph.push(statementNode(statement, part, names));
    for (const source of part.sources) graph.push(sourceNode(source, part, names));
  }
  const given = new Set(lookup.parts.map(({ record }) => record.id));
  const besides = new Set<string>();
  const needed = (article: string): void => {
    if (!given.has(article)) besides.add(article);
  };
  for (const claim of extract.claims) {
    graph.push(claimNode(claim, lookup, names));
    for (const { article } of claim.statements) needed(article);
  }
  for (const { a, b } of extract.copies) {
    needed(a);
    needed(b);
  }
  // Articles that are only referred to: enough to find them.
  for (const id of besides) {
    const record = lookup.record(id);
    if (record) graph.push({ "@id": names.article(id), "@type": "NewsArticle", ...headOf(record) });
  }
  if (extract.kind !== "article") graph.unshift(collectionNode(extract, names));
  return jsonLdText({ "@context": ["https://schema.org", { hearsay: TERMS }], "@graph": graph });
}

function collectionNode({ kind, id, title, articles, claims }: Extract, names: Names): Node {
  return {
    "@id": kind === "story" ? names.story(id) : names.search(id),
    "@type": "Collection",
    name: title ?? id,
    hasPart: some([
      ...articles.map(({ record }) => at(names.article(record.id))),
      ...claims.map((claim) => at(names.claim(claim.id))),
    ]),
  };
}

function headOf({ url, title, outlet, published, language }: Part["record"]): Node {
  return {
    url: webAddress(url) ?? undefined,
    headline: title ?? undefined,
    publisher: outlet === null ? undefined : { "@type": "NewsMediaOrganization", name: outlet },
    datePublished: published ?? undefined,
    inLanguage: language === "und" ? undefined : language,
  };
}

function articleNode(part: Part, lookup: Lookup, names: Names): Node {
  const { record, statements } = part;
  return {
    "@id": names.article(record.id),
    "@type": "NewsArticle",
    ...headOf(record),
    author: some([
      ...(record.byline === null ? [] : [{ "@type": "Person", name: record.byline }]),
      ...(record.credit === null ? [] : [{ "@type": "NewsMediaOrganization", name: record.credit }]),
    ]),
    creditText: record.credit ?? undefined,
    articleBody: record.text,
    isBasedOn: some(
      lookup.extract.copies.flatMap(({ a, b, direction }) => {
        if (direction === "a from b" && a === record.id) return [at(names.article(b))];
        return direction === "b from a" && b === record.id ? [at(names.article(a))] : [];
      }),
    ),
    hasPart: some(statements.map(({ id }) => at(names.statement(record.id, id)))),
  };
}

function statementNode(statement: Statement, part: Part, names: Names): Node {
  const { record } = part;
  const speaker = part.source(statement.speaker);
  const isQuotation = statement.type !== "indirect" && !statement.negated;
  // "She did not say that …": nobody said it.
  const who = speaker === null || statement.negated ? undefined : at(names.source(part, speaker));
  return {
    "@id": names.statement(record.id, statement.id),
    "@type": isQuotation ? "Quotation" : "Statement",
    text: inWords(record.text, statement.content),
    description: statementInWords(statement, part),
    creator: who,
    spokenByCharacter: isQuotation ? who : undefined,
    isPartOf: [
      at(names.article(record.id)),
      ...(statement.parent === null ? [] : [at(names.statement(record.id, statement.parent))]),
    ],
    "hearsay:via": some(
      statement.via.flatMap((id) => {
        const relay = part.source(id);
        return relay ? [at(names.source(part, relay))] : [];
      }),
    ),
    "hearsay:stance": statement.stance,
    "hearsay:channel": statement.channel,
    "hearsay:hedged": statement.hedged,
    "hearsay:negated": statement.negated,
    "hearsay:confidence": statement.confidence,
  };
}

/** schema.org has no type for several people who are no organisation: they are a Thing. */
const TYPES: Readonly<Record<SourceKind, string>> = {
  person: "Person",
  group: "Thing",
  organization: "Organization",
  government: "GovernmentOrganization",
  outlet: "NewsMediaOrganization",
  document: "CreativeWork",
  other: "Thing",
};

function sourceNode(source: Source, part: Part, names: Names): Node {
  const isPerson = source.kind === "person";
  return {
    "@id": names.source(part, source),
    "@type": TYPES[source.kind],
    name: source.name ?? undefined,
    description: source.name === null ? `${source.description} (unnamed)` : source.description,
    jobTitle: isPerson ? (source.role ?? undefined) : undefined,
    affiliation:
      isPerson && source.affiliation !== null
        ? { "@type": "Organization", name: source.affiliation }
        : undefined,
    "hearsay:kind": source.kind,
    "hearsay:count": source.count ?? undefined,
    "hearsay:anonymity": source.anonymity ?? undefined,
  };
}

function claimNode(claim: Claim, lookup: Lookup, names: Names): Node {
  const doubtful = new Set(claim.doubtful);
  const sure = claim.statements.filter((_, place) => !doubtful.has(place));
  const places = new Map<string, string>();
  for (const { article, statement } of sure) {
    const isGiven = statement !== null && lookup.gives(article, statement);
    const id = isGiven ? names.statement(article, statement) : names.article(article);
    if (!places.has(id)) places.set(id, article);
  }
  // The first is known only where it says when it was published.
  const first = [...places]
    .map(([place, id]) => ({ place, id, published: lookup.record(id)?.published ?? null }))
    .filter(({ published }) => published !== null)
    .toSorted(byTime)[0];
  return {
    "@id": names.claim(claim.id),
    "@type": "Claim",
    text: claim.gist,
    description: originsInWords(claim.origins),
    appearance: some([...places.keys()].map(at)),
    firstAppearance: first === undefined ? undefined : at(first.place),
    "hearsay:originsLow": claim.origins.low,
    "hearsay:originsHigh": claim.origins.high,
    "hearsay:confidence": claim.confidence,
    "hearsay:disputedBy": some(claim.disputes.map((dispute) => at(names.claim(dispute.claim)))),
  };
}
