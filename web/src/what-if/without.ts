/** Who is thought away, as the address keeps it: `without=outlet:velden wire`, once for each. */

/** What the server is asked to do without. */
export interface Without {
  readonly sources: readonly string[];
  readonly outlets: readonly string[];
  readonly articles: readonly string[];
}

const kinds = { "source:": "sources", "outlet:": "outlets", "article:": "articles" } as const;

/** What an address thinks away; what is of no known kind is passed over. */
export function withoutOf(query: URLSearchParams): Without {
  const found = { sources: [] as string[], outlets: [] as string[], articles: [] as string[] };
  for (const value of new Set(query.getAll("without")))
    for (const [prefix, kind] of Object.entries(kinds))
      if (value.startsWith(prefix) && value.length > prefix.length)
        found[kind].push(value.slice(prefix.length));
  return found;
}

/** The query with something thought away, or back again. */
export function switched(query: URLSearchParams, id: string, off: boolean): URLSearchParams {
  const next = new URLSearchParams(query);
  const kept = next.getAll("without").filter((one) => !isSame(one, id));
  next.delete("without");
  for (const one of off ? [...kept, id] : kept) next.append("without", one);
  return next;
}

/** An outlet's name as names of outlets are compared: "The Morrow Ledger" is "morrow ledger". */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether two ids mean the same; those of outlets may be given by a key or by a name. */
export function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [one, other].map((id) => (id.startsWith("outlet:") ? bare(id.slice(7)) : null));
  return a !== null && a === b;
}
