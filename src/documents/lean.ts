import { attributesOf, collapse, shownText } from "./attributes.js";
import { BLOCK, DROPPED, impliedEnd, matchingOpen, VOID } from "./elements.js";
import { FURNITURE, MAX_FURNITURE, NOT_ABOUT_ITSELF } from "./furniture.js";
import { scanMarkup } from "./markup.js";
import { alike } from "./title.js";

/**
 * How deep elements may lie. Browsers stop at 512; Readability and the DOM below it recurse and repeat
 * work at every level, and no page in good faith comes near this.
 */
const MAX_DEPTH = 100;
/** From here on a piece of a page is an article of its own, not the teaser of one. */
const WHOLE_ARTICLE = 500;
/** A heading longer than this is one that was not closed. */
const MAX_HEADING = 500;

/** Names that are safe to write again; `<p"x>` and the like are slips. */
const NAME = /^[a-z][\w:.-]*$/;

/** A page with everything gone that is not the words of an article or their structure. */
export interface LeanPage {
  /** Well-formed mark-up of the body's content: every element closed, at most 100 deep, few attributes. */
  readonly html: string;
  /** How many elements and character references it has: what it costs to read. */
  readonly nodes: number;
  /** How many characters stand in paragraphs (`<p>`). */
  readonly proseLength: number;
}

/** Why an element is left out at its end: never shown, shown only to sighted readers, or furniture if short. */
type Fate = "kept" | "dropped" | "decoration" | "furniture";

interface OpenElement {
  readonly name: string;
  readonly fate: Fate;
  /** The name in the output; null for an element too deep to be written. */
  readonly written: string | null;
  /** The state before its start tag, to go back to. */
  readonly output: number;
  readonly text: number;
  readonly nodes: number;
}

/** An `<article>` that lies in no other: its place in the output, how much text it has, its headings. */
interface Section {
  readonly start: number;
  readonly end: number;
  readonly length: number;
  readonly headings: readonly string[];
}

/**
 * Makes a page lean: scripts, styles, comments, hidden elements, captions and furniture go, and so do
 * nearly all attributes; elements left open are closed and those too deep lose their tags (their text
 * stays, as paragraphs of its own). One pass, in time proportional to the length, without recursion.
 *
 * Where a page holds several whole articles (as those do that go on with the next when scrolled), only
 * the one under the heading `title` is kept.
 */
export function leanPage(html: string, title: string | null): LeanPage {
  const page = new LeanWriter();
  scanMarkup(html, page);
  page.closeDownTo(0);
  const only = wantedSection(page.sections, title);
  return {
    html: page.out.slice(only?.start ?? 0, only?.end ?? page.out.length).join(""),
    nodes: page.nodes,
    proseLength: page.proseLength,
  };
}

class LeanWriter {
  readonly out: string[] = [];
  readonly sections: Section[] = [];
  nodes = 0;
  proseLength = 0;
  private textLength = 0;
  private written = 0;
  private readonly stack: OpenElement[] = [];
  private headings: string[] = [];
  private heading: string | null = null;
  /** How many `<br>` have come since the last words. */
  private lineBreaks = 0;
  private inBody = false;
  private openArticles = 0;
  private openQuotes = 0;

  text(raw: string): void {
    const shown = shownText(raw);
    this.out.push(this.escaped(shown));
    const length = shown.trim().length;
    if (length > 0) this.lineBreaks = 0;
    this.textLength += length;
    if (this.heading !== null && this.heading.length < MAX_HEADING) this.heading += shown;
  }

  open(name: string, source: string): void {
    // Nothing that a head leaves open reaches into the body.
    if (name === "body" && !this.inBody) this.closeDownTo(0);
    if (name === "body") this.inBody = true;
    if (/^(?:html|head|body)$/.test(name) || !NAME.test(name)) return;
    const implied = impliedEnd(this.stack, name);
    if (implied >= 0) this.closeDownTo(implied);
    if (VOID.has(name)) {
      this.void(name);
      return;
    }
    if (BLOCK.has(name)) this.lineBreaks = 0;
    this.push(name, attributesOf(source));
    // <div/> and <path/>: no end tag will come for it where the page is written as XML.
    if (/(?:^|[\s"'])\/$/.test(source)) this.closeDownTo(this.stack.length - 1);
  }

  close(name: string): void {
    // Browsers make a <br> of a </br>.
    if (name === "br") this.void(name);
    if (BLOCK.has(name)) this.lineBreaks = 0;
    const index = matchingOpen(this.stack, name);
    if (index >= 0) this.closeDownTo(index);
  }

  private void(name: string): void {
    if (!/^(?:[bh]r|img|input)$/.test(name)) return;
    if (name === "br" && ++this.lineBreaks === 2) this.splitParagraph();
    this.out.push(`<${name}>`);
    this.nodes++;
  }

  /** Two line breaks with nothing between make paragraphs in whatever holds them, as a `<p>` would. */
  private splitParagraph(): void {
    const least = Math.max(0, this.stack.length - 64);
    let index = this.stack.length - 1;
    while (index >= least && !BLOCK.has(this.stack[index].name)) index--;
    const holder = this.stack[index]?.name ?? "body";
    if (index < least && index >= 0) return;
    if (/^(?:pre|h[1-6]|[ud]l|ol|table|t(?:body|head|foot|r))$/.test(holder)) return;
    this.closeDownTo(holder === "p" ? index : index + 1);
    this.push("p", new Map());
  }

  private push(name: string, attributes: ReadonlyMap<string, string>): void {
    const write = this.written < MAX_DEPTH;
    const insideQuote = name === "footer" && this.openQuotes > 0;
    this.stack.push({
      name,
      fate: fateOf(name, attributes),
      // A <footer> in a <blockquote> names who said it; Readability drops every footer.
      written: write ? (insideQuote ? "p" : name) : null,
      output: this.out.length,
      text: this.textLength,
      nodes: this.nodes,
    });
    if (name === "blockquote") this.openQuotes++;
    if (name === "article" && this.openArticles++ === 0) this.headings = [];
    if (name === "h1" || name === "h2") this.heading = "";
    if (write) {
      this.out.push(startTag(insideQuote ? "p" : name, attributes));
      this.nodes++;
      this.written++;
    } else if (BLOCK.has(name)) this.paragraphBreak();
  }

  /** Closes the open elements from the innermost down to the one at `index`, that one included. */
  closeDownTo(index: number): void {
    while (this.stack.length > index) {
      const element = this.stack.at(-1)!;
      const length = this.textLength - element.text;
      if (element.written) {
        this.out.push(`</${element.written}>`);
        this.written--;
      } else if (BLOCK.has(element.name)) this.paragraphBreak();
      if (/^h[12]$/.test(element.name) && this.heading !== null) {
        this.headings.push(collapse(this.heading));
        this.heading = null;
      }
      if (element.name === "blockquote") this.openQuotes--;
      if (element.name === "article" && --this.openArticles === 0) {
        const { headings, out } = this;
        this.sections.push({ start: element.output, end: out.length, length, headings });
      }
      if (this.isLeftOut(element, length)) {
        this.out.length = element.output;
        this.textLength = element.text;
        this.nodes = element.nodes;
        while ((this.sections.at(-1)?.end ?? 0) > element.output) this.sections.pop();
      } else if (element.name === "p") this.proseLength += length;
      this.stack.pop();
    }
  }

  /** The parser below makes a node of every character reference, so that they count like elements. */
  private escaped(text: string): string {
    const safe = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    this.nodes += Math.ceil((safe.length - text.length) / "amp;".length);
    return safe;
  }

  /** What remains of a block too deep to be written: its paragraphs stay apart. */
  private paragraphBreak(): void {
    this.out.push("<br><br>");
    this.nodes += 2;
  }

  private isLeftOut({ fate, output }: OpenElement, length: number): boolean {
    if (fate === "furniture") return length <= MAX_FURNITURE;
    // An initial set apart for show: <span aria-hidden="true">T</span><span class="sr-only">T</span>he
    if (fate === "decoration") return length > 2 || !/\p{L}/u.test(this.out.slice(output + 1, -1).join(""));
    return fate === "dropped";
  }
}

function fateOf(name: string, attributes: ReadonlyMap<string, string>): Fate {
  if (DROPPED.has(name)) return "dropped";
  // Pages hide their whole content until a script has run.
  if (name === "article" || name === "main") return "kept";
  const style = attributes.get("style") ?? "";
  const isDialog = attributes.get("role") === "dialog" && attributes.get("aria-modal") === "true";
  if (attributes.has("hidden") || isDialog) return "dropped";
  if (/(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return "dropped";
  if (attributes.get("aria-hidden") === "true") return BLOCK.has(name) ? "dropped" : "decoration";
  const label = `${attributes.get("class") ?? ""} ${attributes.get("id") ?? ""}`.slice(0, 500);
  return FURNITURE.test(label.replace(NOT_ABOUT_ITSELF, "")) ? "furniture" : "kept";
}

/** With what Readability judges an element by, and nothing that could make it slow or remove a name. */
function startTag(name: string, attributes: ReadonlyMap<string, string>): string {
  let tag = `<${name}`;
  for (const attribute of ["class", "id", "role"]) {
    const value = judgedWords(attributes.get(attribute) ?? "");
    if (value) tag += ` ${attribute}="${value}"`;
  }
  const href = attributes.get("href");
  if (href !== undefined) tag += href.startsWith("#") ? ' href="#a"' : ' href="a"';
  return `${tag}>`;
}

/** Class names without those for which Readability removes an element as the author line. */
function judgedWords(value: string): string {
  return value
    .slice(0, 200)
    .split(/\s+/)
    .filter((word) => !/byline|author|dateline|writtenby/i.test(word))
    .join(" ")
    .replace(/[^\w\s-]/g, "");
}

function wantedSection(sections: readonly Section[], title: string | null): Section | null {
  const whole = sections.filter(({ length }) => length >= WHOLE_ARTICLE);
  if (whole.length < 2 || title === null) return null;
  return whole.find(({ headings }) => headings.some((heading) => alike(heading, title))) ?? null;
}
