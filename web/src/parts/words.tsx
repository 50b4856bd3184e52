/** Words that come from articles: shown as they are, and unable to turn the words around them about. */
import type { ComponentChildren } from "preact";

/** Characters that turn the direction of text, by the names that Unicode gives them. */
const turning = new Map([
  ["\u061c", "ALM"],
  ["\u200e", "LRM"],
  ["\u200f", "RLM"],
  ["\u202a", "LRE"],
  ["\u202b", "RLE"],
  ["\u202c", "PDF"],
  ["\u202d", "LRO"],
  ["\u202e", "RLO"],
  ["\u2066", "LRI"],
  ["\u2067", "RLI"],
  ["\u2068", "FSI"],
  ["\u2069", "PDI"],
]);

const turns = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const eachTurn = /([\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])/;

/**
 * A text with each turning character shut in an element of its own, where it turns nothing, and named so that a
 * reader sees that it is there. The text itself stays as it is, character by character.
 */
export function inert(text: string): ComponentChildren {
  if (!turns.test(text)) return text;
  return text.split(eachTurn).map((piece) => {
    const name = turning.get(piece);
    if (name === undefined) return piece;
    return (
      <bdi class="bidi" data-name={name} title={`A hidden character that turns text about (${name})`}>
        {piece}
      </bdi>
    );
  });
}

/** A text without turning characters, for where no element can shut them in: the window's name, a tip. */
export function unturned(text: string): string {
  return text
    .split(eachTurn)
    .filter((piece) => !turning.has(piece))
    .join("");
}

/** Words of an article, set apart from the direction of what is around them. */
export function Words({ text }: { readonly text: string }) {
  return <bdi>{inert(text)}</bdi>;
}

/** An address of another site: null unless it is http or https. */
export function outside(address: string | null | undefined): string | null {
  if (!address) return null;
  try {
    const { protocol, href } = new URL(address);
    return protocol === "http:" || protocol === "https:" ? href : null;
  } catch {
    return null;
  }
}

/** A link to another site, which is not told where its reader comes from; where it is no address of the web, only words. */
export function Outside({
  href,
  children,
}: {
  readonly href: string | null | undefined;
  readonly children: ComponentChildren;
}) {
  const address = outside(href);
  if (address === null) return <>{children}</>;
  return (
    <a href={address} rel="noreferrer noopener external">
      {children}
    </a>
  );
}
