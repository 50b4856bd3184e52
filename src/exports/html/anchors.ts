/** A name for a place on the page, of letters and digits whatever the id is made of. */
export function anchorOf(kind: "article" | "statement" | "claim", id: string): string {
  return `${kind}-${id.replace(/[^A-Za-z0-9]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}_`)}`;
}
