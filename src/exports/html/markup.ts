import { wellFormed } from "../words.js";

/** HTML that is safe to be written. Only {@link html} and {@link trusted} make it. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = Markup | string | number | null | false | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

// Controls, which HTML does not allow; tab and line feed stay.
// oxlint-disable-next-line no-control-regex -- these are what it looks for
const controls = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;

// What turns the writing direction of all that follows: embeddings, overrides, isolates.
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

function escaped(text: string): string {
  return wellFormed(text)
    .replace(controls, "\ufffd")
    .replace(/[&<>"']/g, (sign) => entities[sign]);
}

/**
 * Text as HTML. A character that would turn the writing direction is told instead of obeyed: "one\u202etwo" shows
 * "one", a small "U+202E", and "two".
 */
export function shown(text: string): Markup {
  return new Markup(
    escaped(text).replace(
      turning,
      (sign) => `<span class="turn">U+${sign.charCodeAt(0).toString(16).toUpperCase()}</span>`,
    ),
  );
}

/** Text for the value of an attribute, in its quotation marks: what would turn the writing direction is left out. */
export function attribute(text: string): Markup {
  return new Markup(`"${escaped(text.replace(turning, ""))}"`);
}

/** Text from outside set apart from its neighbours, whichever way it is written. */
export function apart(text: string): Markup {
  return new Markup(`<bdi>${shown(text).text}</bdi>`);
}

function written(part: Part): string {
  if (part === null || part === false) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "string" || typeof part === "number") return shown(String(part)).text;
  return part.map(written).join("");
}

/** A template whose values are escaped as text, unless they are {@link Markup} themselves. Values never stand in tags but as {@link attribute}. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((string, i) => (i === 0 ? string : written(parts[i - 1]) + string)).join(""));
}

/** Markup that was written by hand here. */
export function trusted(text: string): Markup {
  return new Markup(text);
}
