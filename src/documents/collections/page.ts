import { articleFromText } from "../article.js";
import { decode } from "../decode.js";
import { sniff } from "../sniff.js";
import { failed, opened } from "./attempt.js";
import type { Opened, Origin } from "./opened.js";

/** The article of a page or a text, told apart by content. */
export async function openPage(bytes: Uint8Array, { place, type, url }: Origin): Promise<Opened> {
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
