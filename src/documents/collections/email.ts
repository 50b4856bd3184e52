import type { Email } from "postal-mime";
import { HearsayError } from "../../record/index.js";
import { articleFromText } from "../article.js";
import { normaliseDate } from "../date.js";
import { failed, opened } from "./attempt.js";
import { wordsOfFragment } from "./fragment.js";
import { webAddress } from "./item.js";
import { escaped } from "./json-feed.js";
import { MAX_NESTING } from "./limits.js";
import type { Opened, Origin } from "./opened.js";

/** How mbox parts messages: `From lee@news.example Mon May  6 10:00:00 2024`. */
const MBOX = /^From \S+ .*\d{4}.*\r?\n/gm;
/** The most lines of a message: its parser takes some microseconds for each. Pictures in 10 MB are 130,000. */
const MAX_LINES = 500_000;
/** Paragraphs that letters end with, or begin with, and that say nothing. */
const LETTER_FURNITURE =
  /^(?:view (?:this |it )?(?:e-?mail |newsletter )?(?:in|on) (?:your|a|the) (?:browser|web)|(?:click here to )?unsubscribe|manage (?:your )?(?:preferences|subscriptions?)|update (?:your )?(?:preferences|profile)|(?:was this )?forwarded (?:this |to )|you(?:['’]re| are) receiving this|you received this|to (?:unsubscribe|stop receiving)|no longer want|having trouble (?:viewing|reading)|privacy policy$|sent (?:to|by) \S+@)/i;

/** The article in a saved e-mail, or the articles in a mailbox (mbox). */
export async function* openEmail(bytes: Uint8Array, origin: Origin): AsyncGenerator<Opened> {
  const messages = messagesIn(bytes);
  for (const [index, message] of messages.entries()) {
    const place = messages.length === 1 ? origin.place : `${origin.place}:message ${index + 1}`;
    yield* openMessage(message, { ...origin, place });
  }
}

/** The article in a message, and those in the messages that were forwarded with it as they were. */
async function* openMessage(bytes: Uint8Array, origin: Origin): AsyncGenerator<Opened> {
  const { place, url } = origin;
  try {
    if (hasMoreLines(bytes, MAX_LINES)) {
      throw new HearsayError(
        "too-large",
        `it has more than ${MAX_LINES} lines: save it without what is attached`,
      );
    }
    const { default: PostalMime } = await import("postal-mime");
    const email = await PostalMime.parse(bytes.slice(), { forceRfc822Attachments: true });
    const field = (name: string) => email.headers.find(({ key }) => key === name)?.value ?? "";
    if (/^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime)\b/i.test(field("content-type").trim())) {
      throw new HearsayError(
        "encrypted",
        "the message is encrypted: save it decrypted from the mail program",
      );
    }
    const saved = webAddress(field("snapshot-content-location"), null);
    if (saved !== null && email.html) {
      // A page as browsers save it in one file (MHTML): the page is the article, not the letter.
      const { articleFromHtml } = await import("../html.js");
      const { html } = email;
      yield opened(() => articleFromHtml(html, { url: saved }), place);
      return;
    }
    const title = email.subject?.trim() || null;
    const text = wordsIn(email, title);
    const forwarded = email.attachments.filter(({ mimeType }) => mimeType === "message/rfc822");
    if (/\S/.test(text)) {
      const fields = {
        url: webAddress(field("archived-at").replace(/^<(.*)>$/, "$1"), null) ?? url,
        title,
        outlet: email.from?.name || email.from?.address?.replace(/^.*@/, "") || null,
        published: normaliseDate(field("date").replace(/\s*\([^()]*\)\s*$/, "")),
      };
      yield opened(() => articleFromText(text, fields), place);
    } else if (forwarded.length === 0) {
      const told =
        email.attachments.length > 0
          ? "the message has no text of its own: save what is attached to it, and give that"
          : "the message has no text";
      throw new HearsayError("no-text", told);
    }
    if (forwarded.length > 0 && origin.depth >= MAX_NESTING) {
      throw new HearsayError("too-large", "messages lie too deep in each other: save the inner ones");
    }
    for (const [index, { content }] of forwarded.entries()) {
      const inner = { ...origin, depth: origin.depth + 1, place: `${place}:forwarded ${index + 1}` };
      if (typeof content !== "string") yield* openMessage(new Uint8Array(content), inner);
    }
  } catch (error) {
    yield failed(error, place);
  }
}

/** Mark-up knows its paragraphs, so that it comes first. Letters are all article: nothing is chosen from them. */
function wordsIn({ html, text }: Email, title: string | null): string {
  const marked = html ? wordsOfFragment(html, { title, byline: null }) : "";
  const words = /\S/.test(marked)
    ? marked
    : wordsOfFragment(escaped(unwrapped(text ?? "")) ?? "", { title, byline: null });
  const paragraphs = words.split("\n\n");
  return paragraphs
    .filter((paragraph) => paragraph.length > 300 || !LETTER_FURNITURE.test(paragraph))
    .join("\n\n");
}

/** Lines broken at some 72 letters put together; shorter ones end where they mean to. */
function unwrapped(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/^-- \n[\s\S]*$/m, "")
    .replace(/^(.{50,80}\S) ?\n(?=\S)(?![-*•>#\d])/gm, "$1 ");
}

/** The messages of a mailbox; most files hold one. */
function messagesIn(bytes: Uint8Array): readonly Uint8Array[] {
  if (String.fromCharCode(...bytes.subarray(0, 5)) !== "From ") return [bytes];
  const latin = new TextDecoder("windows-1252").decode(bytes);
  const marks = [...latin.matchAll(MBOX)].filter(
    // It is a separator at the start and after an empty line; elsewhere somebody writes "From …".
    ({ index }) => index === 0 || /\n\r?\n$/.test(latin.slice(Math.max(0, index - 3), index)),
  );
  return marks.map(({ index, 0: mark }, i) => bytes.subarray(index + mark.length, marks[i + 1]?.index));
}

function hasMoreLines(bytes: Uint8Array, limit: number): boolean {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) {
    if (++count > limit) return true;
  }
  return false;
}
