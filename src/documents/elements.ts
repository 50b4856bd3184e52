/** What this room needs to know of HTML's elements. */

/** Elements without content or end tag. */
export const VOID = new Set(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split(
    " ",
  ),
);

/** Elements that begin and end a paragraph. */
export const BLOCK = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figure footer " +
    "form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p " +
    "pre search section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Elements whose content is not the page's words. */
export const DROPPED = new Set(
  (
    "amp-ad amp-consent amp-sidebar amp-social-share applet audio button canvas datalist dialog embed " +
    "figcaption iframe map math nav noembed noframes noscript object option picture rp rt script select style " +
    "svg template textarea title video"
  ).split(" "),
);

/** Elements that a start tag ends where their end tag was left out (HTML Standard, 13.1.2.4, and `<a>`). */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  li: ["p", "li"],
  dt: ["p", "dt", "dd"],
  dd: ["p", "dt", "dd"],
  td: ["td", "th"],
  th: ["td", "th"],
  tr: ["td", "th", "tr"],
  tbody: ["td", "th", "tr", "thead", "tbody"],
  tfoot: ["td", "th", "tr", "thead", "tbody"],
  option: ["option"],
  a: ["a"],
};

/** What such an end cannot reach beyond: a new `<li>` does not end that of an outer list. */
const TABLE = new Set(["table"]);
const SCOPE: Readonly<Record<string, ReadonlySet<string>>> = {
  p: new Set("td th caption button li dd div section article main blockquote figure form body".split(" ")),
  li: new Set(["ul", "ol", "menu", "dir"]),
  dt: new Set(["dl"]),
  dd: new Set(["dl"]),
  td: TABLE,
  th: TABLE,
  tr: TABLE,
  thead: TABLE,
  tbody: TABLE,
  a: new Set(["td", "th", "li", "div"]),
};

/** How far up a stack of open elements a search goes; no page in good faith leaves more open. */
const REACH = 128;

/** An open element. */
export interface Open {
  readonly name: string;
}

/**
 * Which of the open elements a start tag ends implicitly: the index in `stack` of the outermost one
 * ended, or -1. `stack` holds the open elements, outermost first.
 */
export function impliedEnd(stack: readonly Open[], opened: string): number {
  let ended = -1;
  const kinds = ENDS[opened] ?? (BLOCK.has(opened) ? ["p"] : []);
  for (const kind of kinds) {
    for (let i = stack.length - 1; i >= Math.max(0, stack.length - REACH); i--) {
      const { name } = stack[i];
      if (name === kind) {
        ended = ended < 0 ? i : Math.min(ended, i);
        break;
      }
      if (SCOPE[kind]?.has(name)) break;
    }
  }
  return ended;
}

/**
 * The index in `stack` of the open element that an end tag closes, or -1 where it closes none: the end
 * of `<b>` does not close a `<div>` around it, and nothing but a table's own tags closes its cells.
 */
export function matchingOpen(stack: readonly Open[], closed: string): number {
  const block = BLOCK.has(closed) || DROPPED.has(closed);
  const ofTable = /^(?:table|t[dhr]|tbody|thead|tfoot|caption|body|html)$/.test(closed);
  for (let i = stack.length - 1; i >= Math.max(0, stack.length - REACH); i--) {
    const { name } = stack[i];
    if (name === closed) return i;
    if (!block && BLOCK.has(name)) return -1;
    if (!ofTable && (name === "td" || name === "th" || name === "table")) return -1;
  }
  return -1;
}
