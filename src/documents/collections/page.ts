import { articleFromText } from "../article.js";
import { decode } from "../decode.js";
import { sniff } from "../sniff.js";
import { failed, opened } from "./attempt.js";
import type { Found, Origin } from "./opened.js";

/** The article of a page or a text, told apart by content; sealed, where that is wanted. */
export async function openPage(bytes: Uint8Array, origin: Origin): Promise<Found> {
  const { place, type, url } = origin;
  if (origin.sealed) return { ok: "sealed", kind: "page", bytes, type, url, place };
  try {
    const text = decode(bytes, { contentType: type });
    if (sniff(text) !== "html" && !/^(?:text\/html|application\/xhtml)/i.test(type)) {
      return opened(() => articleFromText(text, { url }), place);
    }
    // Loading the parser takes longer than reading a text.
    const { articleFromHtml } = await import("../html.js");
    return opened(() => articleFromHtml(text, { url }), place);
  } catch (error) {
    return failed(error, place);
  }
}
