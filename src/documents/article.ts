import { type Article, HearsayError } from "../record/index.js";
import { isBlank } from "./blank.js";
import { cleanByline } from "./byline.js";
import { creditOf } from "./credit.js";
import { normaliseDate } from "./date.js";
import { articleId } from "./id.js";
import { detectLanguage } from "./language.js";

/** What a caller may know of an article besides its text. Blank strings count as left out. */
export interface ArticleFields {
  readonly id?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly title?: string | null | undefined;
  /** "By " in front is dropped. */
  readonly byline?: string | null | undefined;
  /** Brought to ISO 8601; null where it cannot be read without guessing (see `normaliseDate`). */
  readonly published?: string | null | undefined;
  /** BCP 47; detected from the text when left out. */
  readonly language?: string | null | undefined;
}

/**
 * An {@link Article} of a text that is taken exactly as it is: not a character is added, dropped or
 * changed, because every later offset indexes it. The title is the caller's; none is looked for.
 *
 * @throws HearsayError `"empty"` when the text shows nothing.
 */
export function articleFromText(text: string, fields: ArticleFields = {}): Article {
  if (isBlank(text)) {
    throw new HearsayError("empty", "there is no text in it, only white space: give a text to read");
  }
  const url = given(fields.url);
  const byline = cleanByline(fields.byline ?? "");
  return {
    id: given(fields.id) ?? articleId({ url, text }),
    url,
    outlet: given(fields.outlet),
    title: given(fields.title),
    byline,
    credit: creditOf({ byline, text }),
    published: normaliseDate(fields.published ?? ""),
    language: given(fields.language) ?? detectLanguage(text),
    text,
  };
}

function given(value: string | null | undefined): string | null {
  const trimmed = value?.trim();
  return trimmed ? trimmed : null;
}
