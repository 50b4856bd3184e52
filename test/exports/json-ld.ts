import jsonld from "jsonld";

/**
 * JSON-LD as others read it, by jsonld.js, without a network: the two contexts that Hearsay's documents name by address
 * are given here, as far as its terms go. A term that they do not have is an error in safe mode.
 */

const id = (iri: string) => ({ "@id": iri, "@type": "@id" });
const vocabulary = (iri: string) => ({ "@id": iri, "@type": "@vocab" });
const typed = (iri: string, type: string) => ({ "@id": iri, "@type": `xsd:${type}` });

/** What http://www.w3.org/ns/anno.jsonld does to the terms of https://www.w3.org/TR/annotation-vocab/ in use here. */
const annotation = {
  oa: "http://www.w3.org/ns/oa#",
  as: "http://www.w3.org/ns/activitystreams#",
  dc: "http://purl.org/dc/elements/1.1/",
  dctypes: "http://purl.org/dc/dcmitype/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  id: "@id",
  type: "@type",
  Annotation: "oa:Annotation",
  AnnotationCollection: "as:OrderedCollection",
  AnnotationPage: "as:OrderedCollectionPage",
  SpecificResource: "oa:SpecificResource",
  Text: "dctypes:Text",
  TextualBody: "oa:TextualBody",
  TextPositionSelector: "oa:TextPositionSelector",
  TextQuoteSelector: "oa:TextQuoteSelector",
  Software: "as:Application",
  describing: "oa:describing",
  identifying: "oa:identifying",
  linking: "oa:linking",
  tagging: "oa:tagging",
  body: id("oa:hasBody"),
  target: id("oa:hasTarget"),
  source: id("oa:hasSource"),
  selector: id("oa:hasSelector"),
  generator: id("as:generator"),
  via: id("oa:via"),
  items: { ...id("as:items"), "@container": "@list" },
  partOf: id("as:partOf"),
  first: id("as:first"),
  motivation: vocabulary("oa:motivatedBy"),
  purpose: vocabulary("oa:hasPurpose"),
  format: "dc:format",
  language: "dc:language",
  value: "rdf:value",
  exact: "oa:exact",
  prefix: "oa:prefix",
  suffix: "oa:suffix",
  name: "foaf:name",
  label: "rdfs:label",
  start: typed("oa:start", "nonNegativeInteger"),
  end: typed("oa:end", "nonNegativeInteger"),
  total: typed("as:totalItems", "nonNegativeInteger"),
  startIndex: typed("as:startIndex", "nonNegativeInteger"),
};

const schemaTypes =
  "Claim Collection CreativeWork GovernmentOrganization NewsArticle NewsMediaOrganization Organization Person Quotation Statement Thing";
const schemaProperties =
  "affiliation appearance articleBody author creator creditText datePublished description firstAppearance hasPart headline inLanguage isBasedOn isPartOf jobTitle name publisher spokenByCharacter text";

/** What https://schema.org does to the terms in use here: nothing else, so that a term it does not have is noticed. */
const schemaOrg = {
  schema: "http://schema.org/",
  url: id("schema:url"),
  ...Object.fromEntries(
    `${schemaTypes} ${schemaProperties}`.split(" ").map((term) => [term, { "@id": `schema:${term}` }]),
  ),
};

const contexts: Readonly<Record<string, object>> = {
  "http://www.w3.org/ns/anno.jsonld": annotation,
  "https://schema.org": schemaOrg,
};

const options = {
  safe: true,
  documentLoader: async (url: string) => {
    const context = contexts[url];
    if (!context) throw new Error(`${url} would be asked for`);
    return { contextUrl: undefined, documentUrl: url, document: { "@context": context } };
  },
};

/** A thing after flattening: its properties by their whole names. */
export type Thing = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> & {
  readonly "@id": string;
  readonly "@type"?: readonly string[];
};

/** The options say more than the types of jsonld.js know. */
const processor = jsonld as unknown as {
  expand(document: unknown, given: object): Promise<unknown>;
  flatten(document: unknown, context: null, given: object): Promise<readonly Thing[]>;
  canonize(document: unknown, given: object): Promise<string>;
};

/** All things in a document by id. @throws where anything of it would be lost */
export async function thingsIn(text: string): Promise<ReadonlyMap<string, Thing>> {
  const document: unknown = JSON.parse(text);
  // Expanding in safe mode throws where a term is not known, or a name is no IRI.
  await processor.expand(document, options);
  const flat = await processor.flatten(document, null, options);
  return new Map(flat.map((thing) => [thing["@id"], thing]));
}

/** The document as RDF, canonical: the same for documents that say the same. */
export function canonical(text: string): Promise<string> {
  return processor.canonize(JSON.parse(text), {
    ...options,
    algorithm: "RDFC-1.0",
    format: "application/n-quads",
  });
}

/** Ids of the things that a property leads to. */
export function idsOf(thing: Thing | undefined, property: string): readonly string[] {
  return (thing?.[property] ?? []).map((value) => String(value["@id"]));
}

/** Values of a property. */
export function valuesOf(thing: Thing | undefined, property: string): readonly unknown[] {
  return (thing?.[property] ?? []).map((value) => value["@value"]);
}
