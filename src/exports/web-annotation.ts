import type { Source, Span, Statement } from "../record/index.js";
import type { Claim } from "../story/index.js";
import type { Extract } from "./extract.js";
import { jsonLdText, type Node, some } from "./json-ld.js";
import { Lookup, type Part } from "./lookup.js";
import { Names, TERMS } from "./names.js";
import { selectorsOf } from "./selectors.js";
import { originsInWords, sourceInWords, statementInWords } from "./telling.js";
import { webAddress } from "./words.js";

/**
 * W3C Web Annotation: one AnnotationCollection whose one AnnotationPage is in it.
 *
 * A statement is an annotation of its content, a claim one of all its wordings, a source one of its mentions; the
 * words for source, cue and addressee are annotations of their own, so that a program that knows nothing of roles
 * does not take a cue for what was said. Their bodies are a line for people, a tag, and the statement itself in
 * Hearsay's own terms (`hearsay:`).
 *
 * Targets are the articles' texts as Hearsay keeps them, which are in the document (`hearsay:article`, `value`); where
 * an article has an address, the content is also told of the page there, by its quotation alone: positions
 * are those of the text, not of the page.
 *
 * https://www.w3.org/TR/annotation-model/
 */
export function webAnnotation(extract: Extract, base?: string): string {
  const names = new Names(base);
  const lookup = new Lookup(extract);
  const targets = new Targets(lookup, names);
  const items: Node[] = [];
  for (const part of lookup.parts) {
    for (const statement of part.statements)
      items.push(...ofStatement(statement, part, lookup, names, targets));
    for (const source of part.sources) items.push(...ofSource(source, part, names, targets));
  }
  for (const claim of extract.claims) items.push(...ofClaim(claim, lookup, names, targets));
  const id = collectionName(extract, names);
  return jsonLdText({
    "@context": [
      "http://www.w3.org/ns/anno.jsonld",
      // The order of relays is the way that words took.
      { hearsay: TERMS, "hearsay:via": { "@container": "@list" } },
    ],
    id: `${id}#annotations`,
    type: "AnnotationCollection",
    label: extract.title ?? extract.id,
    generator: { type: "Software", name: "Hearsay" },
    total: items.length,
    "hearsay:article": lookup.parts.map((part) => articleNode(part, names)),
    first: {
      id: `${id}#annotations-1`,
      type: "AnnotationPage",
      partOf: `${id}#annotations`,
      startIndex: 0,
      items,
    },
  });
}

function collectionName({ kind, id }: Extract, names: Names): string {
  return kind === "article" ? names.article(id) : kind === "story" ? names.story(id) : names.search(id);
}

function articleNode(part: Part, names: Names): Node {
  const { record, sources } = part;
  return {
    id: names.article(record.id),
    type: "Text",
    format: "text/plain",
    language: record.language,
    via: webAddress(record.url) ?? undefined,
    label: record.title ?? undefined,
    "hearsay:outlet": record.outlet ?? undefined,
    "hearsay:byline": record.byline ?? undefined,
    "hearsay:credit": record.credit ?? undefined,
    "hearsay:published": record.published ?? undefined,
    "hearsay:source": some(
      sources.map((source) => ({
        id: names.source(part, source),
        type: "hearsay:Source",
        "hearsay:kind": source.kind,
        name: source.name ?? undefined,
        "hearsay:description": source.description,
        "hearsay:role": source.role ?? undefined,
        "hearsay:affiliation": source.affiliation ?? undefined,
        "hearsay:count": source.count ?? undefined,
        "hearsay:anonymity": source.anonymity ?? undefined,
      })),
    ),
    value: record.text,
  };
}

/** Makes targets: a text, or the page it stands on. */
class Targets {
  private readonly selectors = new Map<string, (span: Span) => readonly Node[]>();

  constructor(
    private readonly lookup: Lookup,
    private readonly names: Names,
  ) {}

  /** A target for each span; none where the article is not at hand. */
  of(article: string, spans: readonly Span[], alsoPage = false): readonly Node[] {
    const record = this.lookup.record(article);
    if (!record) return [];
    let select = this.selectors.get(article);
    if (!select) {
      select = selectorsOf(record.text);
      this.selectors.set(article, select);
    }
    const page = alsoPage ? webAddress(record.url) : null;
    return spans.flatMap((span) => {
      const selector = select(span);
      const inText: Node = { type: "SpecificResource", source: this.names.article(article), selector };
      return page === null
        ? [inText]
        : [inText, { type: "SpecificResource", source: page, selector: selector[1] }];
    });
  }
}

const tag = (value: string): Node => ({ type: "TextualBody", purpose: "tagging", value });

const line = (value: string): Node => ({
  type: "TextualBody",
  purpose: "describing",
  format: "text/plain",
  language: "en",
  value,
});

function annotation(id: string, motivation: string, body: readonly Node[], target: readonly Node[]): Node[] {
  return target.length === 0 ? [] : [{ id, type: "Annotation", motivation, body, target }];
}

function ofStatement(
  statement: Statement,
  part: Part,
  lookup: Lookup,
  names: Names,
  targets: Targets,
): Node[] {
  const article = part.record.id;
  const id = names.statement(article, statement.id);
  const reference = (source: string): Node[] => {
    const found = part.source(source);
    return found ? [{ id: names.source(part, found) }] : [];
  };
  const itself: Node = {
    id,
    type: "hearsay:Statement",
    "hearsay:article": { id: names.article(article) },
    "hearsay:id": statement.id,
    "hearsay:form": statement.type,
    "hearsay:speaker": statement.speaker === null ? undefined : reference(statement.speaker)[0],
    "hearsay:via": some(statement.via.flatMap(reference)),
    "hearsay:parent":
      statement.parent === null ? undefined : { id: names.statement(article, statement.parent) },
    "hearsay:channel": statement.channel,
    "hearsay:stance": statement.stance,
    "hearsay:hedged": statement.hedged,
    "hearsay:negated": statement.negated,
    "hearsay:confidence": statement.confidence,
    "hearsay:claim": some(
      lookup.claimsOf(article, statement.id).map((claim) => ({ id: names.claim(claim.id) })),
    ),
  };
  const made = annotation(
    `${id}-content`,
    "describing",
    [line(statementInWords(statement, part)), tag("content"), itself],
    targets.of(article, statement.content, true),
  );
  for (const role of ["source", "cue", "addressee"] as const)
    made.push(
      ...annotation(
        `${id}-${role}`,
        "tagging",
        [tag(role), { type: "SpecificResource", purpose: "linking", source: id }],
        targets.of(article, statement[role]),
      ),
    );
  return made;
}

function ofSource(source: Source, part: Part, names: Names, targets: Targets): Node[] {
  const { record } = part;
  return annotation(
    `${names.statement(record.id, source.id)}-mentions`,
    "identifying",
    [
      { type: "SpecificResource", purpose: "identifying", source: names.source(part, source) },
      { ...line(sourceInWords(source)), purpose: "describing" },
    ],
    targets.of(record.id, source.mentions),
  );
}

function ofClaim(claim: Claim, lookup: Lookup, names: Names, targets: Targets): Node[] {
  const id = names.claim(claim.id);
  const itself: Node = {
    id,
    type: "hearsay:Claim",
    "hearsay:gist": claim.gist,
    "hearsay:originsLow": claim.origins.low,
    "hearsay:originsHigh": claim.origins.high,
    "hearsay:confidence": claim.confidence,
    "hearsay:disputedBy": some(claim.disputes.map((dispute) => ({ id: names.claim(dispute.claim) }))),
  };
  return annotation(
    `${id}#wordings`,
    "linking",
    [line(`${claim.gist}: ${originsInWords(claim.origins)}`), itself],
    claim.statements
      .filter(({ article }) => lookup.record(article) !== null)
      .flatMap(({ article, content }) => targets.of(article, content)),
  );
}
