/** Longer than any author line; what is longer is a biography. */
const MAX_BYLINE = 200;

/**
 * An author line without "By" (or "Written by", "Story by" …) and with its white space set right.
 * Null where nothing is left, where it is an address on the web, or where it is too long for a name.
 */
export function cleanByline(line: string): string | null {
  const cleaned = line
    .slice(0, 10 * MAX_BYLINE)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:(?:written|story|words|report|reported|reporting|posted|authored) )?by(?::| |$)\s*/i, "")
    .replace(/\s*,(?=\S)/g, ", ")
    .replace(/^[\s,|·•–—-]+|[\s,|·•–—-]+$/g, "");
  if (!/\p{L}.*\p{L}/u.test(cleaned) || cleaned.length > MAX_BYLINE) return null;
  if (/^(?:https?:|www\.|\/)/i.test(cleaned)) return null;
  return cleaned;
}

/** Several authors as one line, each named once, in the order given. */
export function joinBylines(names: readonly string[]): string | null {
  const seen = new Map<string, string>();
  for (const name of names) {
    const cleaned = cleanByline(name);
    if (cleaned && !seen.has(cleaned.toLowerCase())) seen.set(cleaned.toLowerCase(), cleaned);
  }
  return seen.size === 0 ? null : [...seen.values()].join(", ");
}
