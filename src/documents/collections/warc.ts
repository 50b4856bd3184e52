import { HearsayError } from "../../record/index.js";
import { failed } from "./attempt.js";
import type { ByteReader } from "./byte-reader.js";
import { httpMessage, plainBody } from "./http-message.js";
import type { Found, Origin } from "./opened.js";
import { openPage } from "./page.js";
import { type WarcRecord, warcRecords } from "./warc-reader.js";

/** Records that hold a document: as a server sent it, as it lay on a disk, as text drawn from it (WET). */
const HOLDING = new Set(["response", "resource", "conversion"]);
/** What a page of news comes as. */
const PAGE = /^(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/i;
/** What is text and no page: what crawlers note down, and what they ask each site for. */
const NO_PAGE = /^(?:dns|metadata|warcinfo|urn):|\/(?:robots|humans|ads|app-ads|security|llms)\.txt$/i;

/**
 * The pages and texts in a WARC file, one record after the other. Passed over without a word: what is no
 * document (requests, crawl logs, revisits), answers other than 200, pictures, styles and the like.
 */
export async function* openWarc(reader: ByteReader, origin: Origin): AsyncGenerator<Found> {
  let found = 0;
  for await (const record of warcRecords(reader, isDocument)) {
    const place = `${origin.place}:record ${record.number}`;
    if ("error" in record) {
      found++;
      yield failed(record.error, place);
    } else if (record.block !== null) {
      for await (const document of openRecord(record, record.block, { ...origin, place })) {
        found++;
        yield document;
      }
    }
  }
  if (found === 0) {
    const told = "none of its records is a page or a text: nothing can be read of it";
    yield failed(new HearsayError("empty", told), origin.place);
  }
}

function isDocument(fields: ReadonlyMap<string, string>): boolean {
  return HOLDING.has(fields.get("warc-type")?.toLowerCase() ?? "") && !NO_PAGE.test(addressOf(fields) ?? "");
}

async function* openRecord({ fields }: WarcRecord, block: Uint8Array, origin: Origin): AsyncGenerator<Found> {
  try {
    const stated = fields.get("content-type") ?? "";
    const message = /^application\/http\b/i.test(stated) || isHttp(block) ? httpMessage(block) : null;
    if (message === null && /^application\/http\b/i.test(stated)) {
      throw new HearsayError("damaged", "the record is no answer of a web server: crawl the page again");
    }
    if (message !== null && message.status !== 200 && message.status !== 203) return;
    const type = message?.type ?? stated;
    if (type !== "" && !PAGE.test(type)) return;
    const body = message === null ? block : await plainBody(message, origin.budget);
    // An empty answer is no page; there is nothing to save.
    if (body.length === 0) return;
    const cut = fields.get("warc-truncated");
    if (cut !== undefined) {
      const told = `the crawler cut the page off (reason: ${cut || "none given"}): crawl it again`;
      throw new HearsayError("damaged", told);
    }
    yield await openPage(body, { ...origin, type, url: addressOf(fields) ?? origin.url });
  } catch (error) {
    yield failed(error, origin.place);
  }
}

function isHttp(block: Uint8Array): boolean {
  return String.fromCharCode(...block.subarray(0, 7)) === "HTTP/1.";
}

/** Some writers put the address in angle brackets. */
function addressOf(fields: ReadonlyMap<string, string>): string | null {
  return fields.get("warc-target-uri")?.replace(/^<(.*)>$/, "$1") ?? null;
}
