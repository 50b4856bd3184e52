import { shownText } from "./attributes.js";
import { BLOCK, DROPPED, VOID } from "./elements.js";
import { scanMarkup } from "./markup.js";

/** One paragraph of a page. */
export interface Paragraph {
  /** White space collapsed; a single `<br>` is a line break. */
  readonly text: string;
  readonly isHeading: boolean;
  /** Share of its characters that are links, 0 to 1. */
  readonly linked: number;
  /** Whether it stands in `<header>`, `<footer>`, `<aside>` or `<form>`. */
  readonly isMarginal: boolean;
  /** Whether it stands in `<article>` or `<main>`. */
  readonly isMain: boolean;
  /** Whether all of it is a `<time>`. */
  readonly isTime: boolean;
}

const MARGINAL = new Set(["header", "footer", "aside", "form"]);
const MAIN = new Set(["article", "main"]);

/**
 * The paragraphs of well-formed mark-up, such as Readability and `leanPage` give. Every block element
 * begins and ends one, list items, headings and table cells included; so do two line breaks.
 */
export function paragraphsOf(html: string): readonly Paragraph[] {
  const reader = new ParagraphReader();
  scanMarkup(html, reader);
  reader.end();
  return reader.paragraphs;
}

class ParagraphReader {
  readonly paragraphs: Paragraph[] = [];
  private parts: string[] = [];
  private linkedLength = 0;
  private timeLength = 0;
  private length = 0;
  private endsInSpace = true;
  private atLineBreak = false;
  /** How many of each are open. */
  private readonly depth = {
    link: 0,
    time: 0,
    heading: 0,
    marginal: 0,
    main: 0,
    pre: 0,
    dropped: 0,
    quote: 0,
  };

  text(raw: string): void {
    if (this.depth.dropped > 0) return;
    const shown = shownText(raw);
    // In <pre> an empty line parts paragraphs; other breaks are those of a teleprinter.
    const blocks = this.depth.pre > 0 ? shown.split(/\n[ \t\r]*\n/) : [shown];
    for (const [i, block] of blocks.entries()) {
      if (i > 0) this.end();
      this.add(block.replace(/\s+/g, " "));
    }
  }

  open(name: string): void {
    if (name === "br") this.lineBreak();
    else if (name === "hr") this.end();
    else if (name === "q") this.add(this.depth.quote % 2 === 0 ? "“" : "‘");
    if (BLOCK.has(name)) this.end();
    if (!VOID.has(name)) this.count(name, 1);
  }

  close(name: string): void {
    if (BLOCK.has(name)) this.end();
    this.count(name, -1);
    if (name === "q") this.add(this.depth.quote % 2 === 0 ? "”" : "’");
  }

  /** Ends the paragraph; it counts if it shows anything. */
  end(): void {
    const text = this.parts
      .join("")
      .replace(/ *\n */g, "\n")
      .trim();
    if (text !== "") {
      this.paragraphs.push({
        text,
        isHeading: this.depth.heading > 0,
        linked: this.linkedLength / Math.max(1, this.length),
        isMarginal: this.depth.marginal > 0,
        isMain: this.depth.main > 0,
        isTime: this.timeLength > 0 && this.timeLength === this.length,
      });
    }
    this.parts = [];
    this.length = this.linkedLength = this.timeLength = 0;
    this.endsInSpace = true;
    this.atLineBreak = false;
  }

  private add(text: string): void {
    if (this.depth.dropped > 0 || text === "") return;
    // Runs of spaces are kept from forming: patterns that look for them must not have to look far.
    this.parts.push(this.endsInSpace ? text.trimStart() : text);
    this.endsInSpace = text.endsWith(" ") || (this.endsInSpace && text.trim() === "");
    const length = text.trim().length;
    if (length > 0) this.atLineBreak = false;
    this.length += length;
    if (this.depth.link > 0) this.linkedLength += length;
    if (this.depth.time > 0) this.timeLength += length;
  }

  /** The first `<br>` is a line break, a second with nothing between ends the paragraph. */
  private lineBreak(): void {
    if (this.depth.dropped > 0 || this.length === 0) return;
    if (this.atLineBreak) {
      this.end();
    } else {
      this.parts.push("\n");
      this.endsInSpace = this.atLineBreak = true;
    }
  }

  private count(name: string, step: 1 | -1): void {
    const { depth } = this;
    const add = (kind: keyof typeof depth) => {
      depth[kind] = Math.max(0, depth[kind] + step);
    };
    if (name === "a") add("link");
    else if (name === "time") add("time");
    else if (name === "pre") add("pre");
    else if (name === "q") add("quote");
    else if (/^h[1-6]$/.test(name)) add("heading");
    else if (MARGINAL.has(name)) add("marginal");
    else if (MAIN.has(name)) add("main");
    else if (DROPPED.has(name)) add("dropped");
  }
}
