/** One published text. Its `text` never changes after it is read: every {@link Span} indexes it. */
export interface Article {
  /** The caller's own id, or one made from address and text (16 hexadecimal digits). */
  readonly id: string;
  /** The canonical address, when the document gives one. */
  readonly url: string | null;
  /** The publication that ran it, as it names itself. */
  readonly outlet: string | null;
  readonly title: string | null;
  /** The author line as printed, without "By". */
  readonly byline: string | null;
  /** The news agency whose copy it is, by its full usual name; null where the document names none. */
  readonly credit: string | null;
  /** When it was published: ISO 8601, as precise as the document says (a date, or date and time). */
  readonly published: string | null;
  /** BCP 47 code of the language it is written in; `"und"` where the text is too short to tell. */
  readonly language: string;
  /** The words themselves. Paragraphs are parted by line breaks. */
  readonly text: string;
}
