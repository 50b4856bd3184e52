import type { Source, SourceKind, Statement } from "../record/index.js";
import type { Claim, Copy } from "../story/index.js";
import type { Extract } from "./extract.js";
import { at, jsonLdText, moment, type Node, some } from "./json-ld.js";
import { Lookup, type Part } from "./lookup.js";
import { blank, Names, TERMS } from "./names.js";
import { statementInWords } from "./telling.js";
import { inWords, webAddress } from "./words.js";

/**
 * PROV-O in JSON-LD: where words come from.
 *
 *     Ann Lee ◂─ attributed ─ what she said ◂─ derived ─ what the Gazette passed on ◂─ quoted from ─ t3 of the article
 *     (agent)                 (entity)                   (entity, attributed to the Gazette)         (entity)
 *
 * Articles, statements and claims are entities, sources and outlets agents; a document that is a source is an entity.
 * What was said, before anybody wrote it down, is a blank node: the article is all that is known of it. Agents who
 * are not named are blank nodes, one for each article. Nothing is derived from what an article says was *not* said.
 *
 * https://www.w3.org/TR/prov-o/
 */
export function provenance(extract: Extract, base?: string): string {
  const names = new Names(base);
  const lookup = new Lookup(extract);
  const graph: Node[] = [];
  const outlets = new Set<string>();
  const voices = voicesOf(extract);
  for (const part of lookup.parts) {
    graph.push(articleNode(part.record, names, extract.copies, outlets));
    for (const statement of part.statements) graph.push(...statementNodes(statement, part, lookup, names));
    for (const source of part.sources) graph.push(sourceNode(source, part, voices, names));
  }
  const besides = besidesOf(extract, lookup);
  for (const { record } of besides.articles) graph.push(articleNode(record, names, extract.copies, outlets));
  for (const [i, copy] of extract.copies.entries()) graph.push(...thirdNode(copy, i, names, outlets));
  for (const claim of extract.claims) graph.push(...claimNodes(claim, lookup, names));
  for (const name of new Set(voices.values()))
    graph.push({ "@id": names.voice(name), "@type": "prov:Agent", label: name });
  for (const name of outlets)
    graph.push({ "@id": names.outlet(name), "@type": ["prov:Agent", "prov:Organization"], label: name });
  return jsonLdText({ "@context": CONTEXT, "@graph": graph });
}

const link = { "@type": "@id" };

const CONTEXT: Node = {
  prov: "http://www.w3.org/ns/prov#",
  dcterms: "http://purl.org/dc/terms/",
  dc: "http://purl.org/dc/elements/1.1/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  hearsay: TERMS,
  label: "rdfs:label",
  value: "prov:value",
  isPartOf: { "@id": "dcterms:isPartOf", ...link },
  wasAttributedTo: { "@id": "prov:wasAttributedTo", ...link },
  wasQuotedFrom: { "@id": "prov:wasQuotedFrom", ...link },
  wasDerivedFrom: { "@id": "prov:wasDerivedFrom", ...link },
  hadPrimarySource: { "@id": "prov:hadPrimarySource", ...link },
  specializationOf: { "@id": "prov:specializationOf", ...link },
  hadMember: { "@id": "prov:hadMember", ...link },
  entity: { "@id": "prov:entity", ...link },
  agent: { "@id": "prov:agent", ...link },
  hadRole: { "@id": "prov:hadRole", ...link },
};

/** Articles and claims' statements that the extract only refers to. */
function besidesOf(extract: Extract, lookup: Lookup): { readonly articles: readonly Pick<Part, "record">[] } {
  const ids = new Set([
    ...extract.claims.flatMap(({ statements }) => statements.map(({ article }) => article)),
    ...extract.copies.flatMap(({ a, b }) => [a, b]),
  ]);
  const articles = [...ids].flatMap((id) => {
    const record = lookup.part(id) === null ? lookup.record(id) : null;
    return record ? [{ record }] : [];
  });
  return { articles };
}

function articleNode(
  record: Part["record"],
  names: Names,
  copies: readonly Copy[],
  outlets: Set<string>,
): Node {
  const from = copies.flatMap((copy, i) => derivationOf(copy, i, record.id, names));
  const agents = [record.outlet, record.credit].filter((name): name is string => name !== null);
  for (const name of agents) outlets.add(name);
  return {
    "@id": names.article(record.id),
    "@type": ["prov:Entity", "hearsay:Article"],
    label: record.title ?? undefined,
    "dcterms:source": webAddress(record.url) === null ? undefined : at(webAddress(record.url)!),
    "dcterms:issued": moment(record.published),
    "dc:creator": record.byline ?? undefined,
    "dc:language": record.language,
    wasAttributedTo: some([...new Set(agents)].map((name) => names.outlet(name))),
    "prov:qualifiedAttribution": some([
      ...(record.outlet === null ? [] : [attribution(names.outlet(record.outlet), "publisher")]),
      ...(record.credit === null ? [] : [attribution(names.outlet(record.credit), "author")]),
    ]),
    wasDerivedFrom: some(from.map(({ entity }) => entity)),
    "prov:qualifiedDerivation": some(
      from.map(({ entity, copy, share }) => ({
        "@type": "prov:Derivation",
        entity,
        "hearsay:shareOfProse": share,
        "hearsay:words": copy.passages.reduce((sum, { words }) => sum + words, 0),
        "hearsay:reason": some(copy.reasons.map(({ note }) => note)),
      })),
    ),
    "hearsay:sharesProseWith": some(
      copies.flatMap(({ a, b, direction }) =>
        direction === "unknown" && (a === record.id || b === record.id)
          ? [at(names.article(a === record.id ? b : a))]
          : [],
      ),
    ),
  };
}

const attribution = (agent: string, role: string): Node => ({
  "@type": "prov:Attribution",
  agent,
  hadRole: `${TERMS}${role}`,
});

/** From what an article was copied: another, or a third that neither is. */
function derivationOf(copy: Copy, place: number, article: string, names: Names) {
  const { a, b, ofA, ofB, direction } = copy;
  if (article !== a && article !== b) return [];
  const share = article === a ? ofA : ofB;
  if (direction === "common") return [{ entity: third(place), copy, share }];
  if (direction === "a from b" && article === a) return [{ entity: names.article(b), copy, share }];
  return direction === "b from a" && article === b ? [{ entity: names.article(a), copy, share }] : [];
}

const third = (place: number): string => `_:copied${place + 1}`;

/** What two articles both have from a third: an entity of which only its author may be known. */
function thirdNode({ direction, common }: Copy, place: number, names: Names, outlets: Set<string>): Node[] {
  if (direction !== "common") return [];
  if (common !== null) outlets.add(common);
  return [
    {
      "@id": third(place),
      "@type": "prov:Entity",
      label: common === null ? "prose that both articles have from a third" : `copy of ${common}`,
      wasAttributedTo: common === null ? undefined : names.outlet(common),
    },
  ];
}

const AGENTS: Readonly<Record<SourceKind, string>> = {
  person: "prov:Person",
  group: "prov:Agent",
  organization: "prov:Organization",
  government: "prov:Organization",
  outlet: "prov:Organization",
  document: "prov:Entity",
  other: "prov:Agent",
};

function sourceNode(source: Source, part: Part, voices: ReadonlyMap<string, string>, names: Names): Node {
  const type = AGENTS[source.kind];
  const across = source.name === null ? undefined : voices.get(`${part.record.id} ${source.id}`);
  return {
    "@id": names.source(part, source),
    "@type": type === "prov:Agent" || type === "prov:Entity" ? type : ["prov:Agent", type],
    label: source.name ?? `${source.description} (unnamed)`,
    specializationOf: across === undefined ? undefined : names.voice(across),
    "hearsay:kind": source.kind,
    "hearsay:description": source.description,
    "hearsay:role": source.role ?? undefined,
    "hearsay:affiliation": source.affiliation ?? undefined,
    "hearsay:count": source.count ?? undefined,
    "hearsay:anonymity": source.anonymity ?? undefined,
  };
}

/** The names under which the claims' speakers go across articles, by article and source. */
function voicesOf({ claims }: Extract): ReadonlyMap<string, string> {
  const voices = new Map<string, string>();
  for (const { speakers } of claims)
    for (const { name, parts } of speakers)
      if (name !== null) for (const { article, source } of parts) voices.set(`${article} ${source}`, name);
  return voices;
}

function statementNodes(statement: Statement, part: Part, lookup: Lookup, names: Names): Node[] {
  const { record, number } = part;
  const id = names.statement(record.id, statement.id);
  const claims = lookup.claimsOf(record.id, statement.id);
  const told: Node = {
    "@id": id,
    "@type": ["prov:Entity", "hearsay:Statement"],
    label: statementInWords(statement, part),
    value: inWords(record.text, statement.content),
    isPartOf: [
      names.article(record.id),
      ...(statement.parent === null ? [] : [names.statement(record.id, statement.parent)]),
    ],
    "hearsay:form": statement.type,
    "hearsay:stance": statement.stance,
    "hearsay:channel": statement.channel,
    "hearsay:hedged": statement.hedged,
    "hearsay:negated": statement.negated,
    "hearsay:confidence": statement.confidence,
    "hearsay:claim": some(claims.map((claim) => at(names.claim(claim.id)))),
  };
  // "She did not say that …": nothing was said that this could come from.
  if (statement.negated) return [told];
  const chain = chainOf(statement, part, names, blank(`said${number}`, statement.id));
  if (chain.length === 0) return [told];
  const last = chain[chain.length - 1].id;
  const first = chain[0].id;
  const isQuoted = statement.type !== "indirect";
  const speaker = part.source(statement.speaker);
  const influence: Node = { entity: last, "hearsay:confidence": statement.confidence };
  return [
    {
      ...told,
      wasAttributedTo:
        speaker && AGENTS[speaker.kind] !== "prov:Entity" ? names.source(part, speaker) : undefined,
      wasQuotedFrom: isQuoted ? last : undefined,
      wasDerivedFrom: isQuoted ? undefined : last,
      hadPrimarySource: speaker ? first : undefined,
      "prov:qualifiedQuotation": isQuoted ? { "@type": "prov:Quotation", ...influence } : undefined,
      "prov:qualifiedDerivation": isQuoted ? undefined : { "@type": "prov:Derivation", ...influence },
      "prov:qualifiedPrimarySource": speaker
        ? { "@type": "prov:PrimarySource", entity: first, "hearsay:confidence": statement.confidence }
        : undefined,
    },
    ...chain.map(({ node }) => node).filter((node) => node !== null),
  ];
}

interface Station {
  readonly id: string;
  /** Null for a document, which is told of among the sources. */
  readonly node: Node | null;
}

/** What was said and passed on before it reached the article, the speaker's own words first. */
function chainOf(statement: Statement, part: Part, names: Names, id: string): readonly Station[] {
  const stations: Station[] = [];
  const relays = statement.via.flatMap((relay) => part.source(relay) ?? []);
  const speaker = part.source(statement.speaker);
  for (const [i, source] of [...(speaker ? [speaker] : []), ...relays].entries()) {
    const before = stations.at(-1)?.id;
    const agent = names.source(part, source);
    if (AGENTS[source.kind] === "prov:Entity" && before === undefined) {
      stations.push({ id: agent, node: null });
      continue;
    }
    const isSpeaker = source === speaker && i === 0;
    const entity = `${id}-${i}`;
    const isEntity = AGENTS[source.kind] === "prov:Entity";
    stations.push({
      id: entity,
      node: {
        "@id": entity,
        "@type": "prov:Entity",
        label: `what ${source.name ?? `${source.description} (unnamed)`} ${isSpeaker ? "said" : "passed on"}`,
        wasAttributedTo: isEntity ? undefined : agent,
        isPartOf: isEntity ? agent : undefined,
        "prov:qualifiedAttribution": isEntity
          ? undefined
          : attribution(agent, isSpeaker ? "speaker" : "relay"),
        wasDerivedFrom: before,
        "prov:qualifiedDerivation":
          before === undefined ? undefined : { "@type": "prov:Derivation", entity: before },
      },
    });
  }
  return stations;
}

function claimNodes(claim: Claim, lookup: Lookup, names: Names): Node[] {
  const doubtful = new Set(claim.doubtful);
  const made: Node[] = [];
  const members: string[] = [];
  const unsure: string[] = [];
  for (const [place, member] of claim.statements.entries()) {
    const { article, statement } = member;
    const id =
      statement === null ? `${names.claim(claim.id)}#w${place + 1}` : names.statement(article, statement);
    (doubtful.has(place) ? unsure : members).push(id);
    if (statement !== null && lookup.gives(article, statement)) continue;
    const outlet = lookup.record(article)?.outlet ?? null;
    made.push({
      "@id": id,
      "@type": "prov:Entity",
      value: lookup.wording(member) ?? undefined,
      isPartOf: names.article(article),
      // What an article says in its own voice is its outlet's.
      wasAttributedTo: statement === null && outlet !== null ? names.outlet(outlet) : undefined,
    });
  }
  return [
    {
      "@id": names.claim(claim.id),
      "@type": ["prov:Collection", "hearsay:Claim"],
      label: claim.gist,
      hadMember: some([...new Set(members)]),
      "hearsay:mayHaveMember": some([...new Set(unsure)].map(at)),
      "hearsay:originsLow": claim.origins.low,
      "hearsay:originsHigh": claim.origins.high,
      "hearsay:confidence": claim.confidence,
      "hearsay:disputedBy": some(claim.disputes.map((dispute) => at(names.claim(dispute.claim)))),
    },
    ...made,
  ];
}
