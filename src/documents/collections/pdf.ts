import { HearsayError } from "../../record/index.js";
import { articleFromText } from "../article.js";
import { collapse } from "../attributes.js";
import { alike } from "../title.js";
import { failed, opened } from "./attempt.js";
import { MAX_PAGES } from "./limits.js";
import type { Found, Origin } from "./opened.js";
import { refuseBombs } from "./pdf-bomb.js";
import { type Line, linesOf, type Piece } from "./pdf-lines.js";
import { paragraphsOfLines } from "./pdf-paragraphs.js";

/** Titles that programs write where the author gave none. */
const NO_TITLE =
  /^(?:untitled|microsoft word\b|powerpoint\b|slide \d|document\d*$|print\b|layout \d|https?:|[\w-]+\.(?:docx?|indd|qxd|pdf|pptx?|html?|tex|odt)\b)/i;

/**
 * The article in a PDF that has words in it: PDF.js gives them in the order in which they were laid down,
 * and their places say which lines make a paragraph. Nothing is drawn; no font, file or address is opened.
 *
 * The title is the document's own, or the largest lines at its top. No date is taken: a PDF says when it
 * was made, and that is not when it was published.
 */
export async function openPdf(bytes: Uint8Array, origin: Origin): Promise<Found> {
  const { place, type, url, budget } = origin;
  if (origin.sealed) return { ok: "sealed", kind: "pdf", bytes, type, url, place };
  try {
    await refuseBombs(bytes, budget);
    const { title, pages } = await pagesOf(bytes);
    const { paragraphs, heading } = paragraphsOfLines(pages);
    const headline = title ?? heading;
    const text = paragraphs.filter((paragraph, i) => i > 3 || !alike(paragraph, headline ?? "")).join("\n\n");
    if (!/\S/.test(text)) {
      const told =
        "it holds only pictures, no words: run it through a text recogniser first (such as ocrmypdf)";
      throw new HearsayError("no-text", told);
    }
    return opened(() => articleFromText(text, { url, title: headline }), place);
  } catch (error) {
    return failed(named(error), place);
  }
}

/** The most pieces of lines: a page has some hundred, and every thousand of them take some milliseconds. */
const MAX_PIECES = 200_000;
/** The same of one page: what shows itself again and again ends here. The fullest page of a newspaper has some thousand. */
const MAX_PIECES_OF_PAGE = 20_000;

interface PdfWords {
  readonly title: string | null;
  readonly pages: readonly (readonly Line[])[];
}

async function pagesOf(bytes: Uint8Array): Promise<PdfWords> {
  const { getDocument } = await import("unpdf/pdfjs");
  const task = getDocument({
    // PDF.js takes the buffer for its own.
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    enableXfa: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MAX_PAGES) {
      throw new HearsayError(
        "too-large",
        `it has more than ${MAX_PAGES} pages: give the pages of one article`,
      );
    }
    const pages: Line[][] = [];
    let count = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const pieces = await piecesOf(
        page.streamTextContent({ includeMarkedContent: false }),
        Math.min(MAX_PIECES_OF_PAGE, MAX_PIECES - count),
      );
      count += pieces.length;
      pages.push(linesOf(pieces));
      page.cleanup();
    }
    const { info } = await document.getMetadata();
    return { title: titleIn(info), pages };
  } finally {
    await task.destroy();
  }
}

/**
 * The pieces of a page as they come: a page may be drawn within itself again and again, so that a few lines
 * of it become more than anybody could wait for.
 */
async function piecesOf(stream: ReadableStream<unknown>, limit: number): Promise<readonly Piece[]> {
  const reader = stream.getReader();
  const pieces: Piece[] = [];
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return pieces;
    for (const piece of (value as { readonly items: readonly Piece[] }).items) pieces.push(piece);
    if (pieces.length > limit) {
      await reader.cancel(new Error("enough"));
      throw new HearsayError(
        "too-large",
        "it holds more text than any article: give the pages of one article",
      );
    }
  }
}

function titleIn(info: object): string | null {
  const { Title: title } = info as { readonly Title?: unknown };
  if (typeof title !== "string") return null;
  const line = collapse(title.replace(/\p{Cc}/gu, " "));
  return line.length < 4 || line.length > 300 || NO_TITLE.test(line) || !/\p{L}{2}/u.test(line) ? null : line;
}

/** PDF.js's own complaints in words of ours. */
function named(error: unknown): unknown {
  const { name, message } = error as { readonly name?: string; readonly message?: string };
  if (name === "PasswordException") {
    const told = "it is encrypted and asks for a password: save it without one (such as with qpdf --decrypt)";
    return new HearsayError("encrypted", told);
  }
  if (error instanceof HearsayError) return error;
  return new HearsayError(
    "damaged",
    `the PDF is broken or cut short (${collapse(message ?? "").slice(0, 100)}): get it again, or save it anew`,
  );
}
