/** Lists whose items are large: fewer of them are in sight at once, so that no view grows without end. */
import type { Pages } from "../api.js";

/** A list with its last items only; the others count as put out of sight. */
export function lately<T, P>(pages: Pages<T, P>, most: number): Pages<T, P> {
  const over = Math.max(0, pages.items.length - most);
  if (over === 0) return pages;
  return { ...pages, items: pages.items.slice(over), dropped: pages.dropped + over };
}
