import { shownText } from "./attributes.js";
import { cleanByline, joinBylines } from "./byline.js";
import { BLOCK, VOID } from "./elements.js";

/** Classes of author lines, as whole names: "byline", "pb-byline", "author_name", "FeatureByline". */
const LINE = /^(?:[a-z]+[-_]+)*(?:[a-z]*by-?line|author|p-author|writer)(?:s|[-_]+(?:names?|link|text))?$/i;
/** A list of comments, in which everybody is an author. */
const COMMENTS = /(?:^|\s)(?:comments?|comments?[-_]?(?:list|area|section|thread)|disqus_thread)(?=$|\s)/i;
/** What stands behind the name in many author lines. */
const DATE =
  /[\s|,·•–—-]*\b(?:(?:published|updated|posted|last)\b|(?:\d{1,2}\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d).*$/i;
/** Longer than any author line with its date. */
const MAX_TEXT = 500;
const MAX_NAME = 100;

interface Mark {
  readonly name: string;
  /** How many elements of the same name are open in it, itself included. */
  depth: number;
  text: string;
}

/**
 * Finds the author line of a page by its marks: `rel="author"` and `itemprop="author"`, which say what
 * they mean, before `class="byline"` and its kin, which are a habit.
 */
export class AuthorMarks {
  private readonly meant: string[] = [];
  private readonly usual: string[] = [];
  /** The element that holds the line, and in it the one that holds a name. */
  private line: (Mark & { readonly isMeant: boolean; readonly names: string[] }) | null = null;
  private person: Mark | null = null;
  private timeDepth = 0;
  private inComments = false;
  /** What has been read since the last line ended: "X and Y" may be two marks. */
  private gap = "";

  /** The author line without "By"; null where none is marked. */
  get byline(): string | null {
    const [line] = [...this.meant, ...this.usual];
    return line ?? null;
  }

  text(raw: string): void {
    if (this.line && this.timeDepth === 0 && this.line.text.length <= MAX_TEXT)
      this.line.text += shownText(raw);
    if (this.person && this.person.text.length <= MAX_NAME) this.person.text += shownText(raw);
    if (!this.line && this.gap.length < 20) this.gap += raw;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (VOID.has(name)) return;
    // A line that is a paragraph, or less, ends with it, closed or not.
    if (this.line && BLOCK.has(name) && (this.line.name === "p" || !BLOCK.has(this.line.name)))
      this.endLine();
    const { line, person } = this;
    if (name === "time") this.timeDepth++;
    const label = `${attributes.get("class") ?? ""} ${attributes.get("id") ?? ""}`.slice(0, MAX_TEXT);
    if (/^(?:div|section|ol|aside)$/.test(name) && COMMENTS.test(label)) this.inComments = true;
    const says = (attribute: string, word: string) =>
      (attributes.get(attribute) ?? "").split(/\s+/).includes(word);
    const isMeant = says("rel", "author") || says("itemprop", "author");
    const isUsual = !this.inComments && label.split(/\s+/).some((word) => LINE.test(word));
    if (line) {
      if (name === line.name) line.depth++;
      line.text += " ";
      if (person) {
        if (name === person.name) person.depth++;
      } else if (isMeant || says("itemprop", "name") || (isUsual && name === "a"))
        this.person = { name, depth: 1, text: "" };
      return;
    }
    if (isMeant || isUsual) this.line = { name, depth: 1, text: "", isMeant, names: [] };
  }

  close(name: string): void {
    const { line, person } = this;
    if (name === "time") this.timeDepth = Math.max(0, this.timeDepth - 1);
    if (person?.name === name && --person.depth === 0) {
      line?.names.push(person.text);
      this.person = null;
    }
    if (line?.name === name && --line.depth === 0) this.endLine();
  }

  /** Ends the line that is being read; called at the end of the page, too. */
  endLine(): void {
    const { line } = this;
    if (!line) return;
    const found = joinBylines(line.names) ?? cleanByline(line.text.replace(/\s+/g, " ").replace(DATE, ""));
    const list = line.isMeant ? this.meant : this.usual;
    const goesOn = /^\s*(?:,|&amp;|&|and|und|et|y|,\s*and)\s*$/.test(this.gap);
    this.line = this.person = null;
    this.gap = "";
    if (found === null || found.length > MAX_NAME) return;
    if (goesOn && list.length === 1) list[0] = joinBylines([list[0] ?? "", found]) ?? found;
    else list.push(found);
  }
}
