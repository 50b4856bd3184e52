import { wellFormed } from "./words.js";

/** A thing in JSON-LD. Fields that are undefined are left out. */
export interface Node {
  readonly [key: string]: unknown;
}

// Harmless to JSON, but obeyed by terminals (C1 controls), by editors (what turns the writing direction), and by
// HTML, into whose script elements such documents are put: "</script>" must not stand in them.
const obeyed = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069<>&]/g;

/** A JSON-LD document as text, with a line break at its end. */
export function jsonLdText(document: Node): string {
  const json = JSON.stringify(
    document,
    (_, value: unknown) => (typeof value === "string" ? wellFormed(value) : value),
    1,
  );
  return `${json.replace(obeyed, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}

/** `[]` as undefined, so that the field is left out. */
export function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** A reference to a thing that is told of elsewhere. */
export const at = (id: string): Node => ({ "@id": id });

const xsd = (type: string, value: string): Node => ({ "@type": `xsd:${type}`, "@value": value });

/** A time of publication, typed as precisely as it is known: "2024", "2024-03", a day, or a moment. */
export function moment(published: string | null): unknown {
  if (published === null) return undefined;
  const found =
    /^\d{4}(?<month>-\d{2}(?<day>-\d{2}(?<time>T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/.exec(
      published,
    );
  if (!found || (found[0].length > 4 && Number.isNaN(Date.parse(published)))) return published;
  const { month, day, time } = found.groups ?? {};
  if (time) return xsd("dateTime", published);
  return xsd(day ? "date" : month ? "gYearMonth" : "gYear", published);
}
