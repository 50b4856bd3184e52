import {
  DOCUMENT_NOUNS,
  GOVERNMENT_NOUNS,
  GROUP_NOUNS,
  ORGANIZATION_NOUNS,
  OUTLET_NOUNS,
  PERSON_NOUNS,
  STAFF_NOUNS,
} from "../lexicon/source-nouns.js";
import type { SourceKind } from "../record/index.js";
import type { Name } from "./names/index.js";

/** The kind of source that a name makes. A place that speaks is its government. */
export function kindOfName(kind: Name["kind"]): SourceKind {
  switch (kind) {
    case "person":
    case "organization":
    case "government":
    case "outlet":
    case "document":
      return kind;
    case "place":
      return "government";
    default:
      return "organization";
  }
}

/** The kind of source that a noun makes, singular and in small letters; null for a noun that makes none we know. */
export function kindOfNoun(noun: string, plural: boolean, count: number | null): SourceKind | null {
  if (PERSON_NOUNS.has(noun) || STAFF_NOUNS.has(noun)) {
    if (!plural) return "person";
    return count !== null || STAFF_NOUNS.has(noun) ? "person" : "group";
  }
  if (OUTLET_NOUNS.has(noun)) return "outlet";
  if (GOVERNMENT_NOUNS.has(noun)) return "government";
  if (ORGANIZATION_NOUNS.has(noun)) return "organization";
  if (DOCUMENT_NOUNS.has(noun)) return "document";
  if (GROUP_NOUNS.has(noun)) return "group";
  // "-er", "-ist", "-ian": most such words are people.
  if (/(?:ist|ician|arian|eer|ologist|ographer|man|woman|person)$/.test(noun))
    return plural ? "group" : "person";
  return null;
}
