import { isSimple } from "./width.js";

/**
 * Articles come from anywhere, and a terminal obeys what it is shown: `ESC ] 0 ; … BEL` renames the
 * window, U+202E turns the rest of a line around. Everything from outside passes through here
 * before it reaches a terminal, article text, titles and file names alike.
 */

// White space of any kind, line ends too: shown as one space each.
//   C0: tab, line feed, …   NEL   line and paragraph separator
const space = /[\t\n\v\f\r\u0085\u2028\u2029]/g;

// Drawn as nothing: marks that turn the writing direction, and others that only steer layout.
//   soft hyphen | Arabic letter mark | Mongolian vowel separator | zero-width space | LRM, RLM |
//   embeddings and overrides | word joiner … isolates … | byte order mark | interlinear notes | tags
const unseen =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

// Control characters, lone halves of surrogate pairs and code points that are no characters.
const control = /\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

// A letter may carry a few combining marks; a pile of hundreds climbs over the lines around it.
const pile = /(\p{M}{6})\p{M}+/gu;

/** The visible stand-in for a character that must not reach the terminal. */
function picture(character: string): string {
  const code = character.codePointAt(0) as number;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code); // ␛ for escape
  return code === 0x7f ? "\u2421" : "\ufffd";
}

/**
 * The text on one line, with nothing in it that a terminal would obey: control characters become
 * visible pictures (`␛`), characters that turn the writing direction are dropped, white space of
 * every kind becomes spaces. Letters of right-to-left scripts stay.
 */
export function harmless(text: string): string {
  if (isSimple(text)) return text;
  return text.replace(space, " ").replace(unseen, "").replace(control, picture).replace(pile, "$1");
}
