// npm run bench:documents: how fast documents of each kind become articles, and how much memory a long one
// takes. The documents are made on the way, of the articles that bench/texts.ts gives. Each is opened in
// a process of its own, so that its peak of memory is its own.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { constants, crc32, createGzip, deflateRawSync } from "node:zlib";
import { openDocument } from "../src/documents/collections.js";
import { benchTexts } from "./texts.js";

const MEGA = 1e6;
/** How much memory a process may take beyond what it had before: it must not grow with the document. */
const MAX_GROWTH = 250 * MEGA;

const { texts } = benchTexts();
const encoder = new TextEncoder();
const paragraphsOf = (i: number): string[] =>
  texts[i % texts.length].split(/\n+/).filter((line) => line.trim() !== "");
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const markup = (i: number): string =>
  paragraphsOf(i)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join("\n");
const page = (i: number): string =>
  `<!doctype html><html lang="en"><head><title>Article ${i}</title></head><body><nav>News Sport</nav><article><h1>Article ${i}</h1>${markup(i)}</article></body></html>`;
const row = (i: number): string =>
  `${JSON.stringify({ id: i, text: `Article ${i}.\n\n${texts[i % texts.length]}` })}\n`;

function record(i: number): Buffer {
  const block = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(i)}`);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://post.example/${i}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from("\r\n\r\n")]);
}

/** Pieces until there are so many bytes. */
function* until(size: number, piece: (i: number) => string | Buffer): Generator<Uint8Array> {
  for (let length = 0, i = 0; length < size; i++) {
    const made = piece(i);
    const bytes = typeof made === "string" ? encoder.encode(made) : made;
    length += bytes.length;
    yield bytes;
  }
}

async function* packed(pieces: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gzip = createGzip({ level: constants.Z_BEST_SPEED });
  const writing = (async () => {
    for (const piece of pieces) {
      if (!gzip.write(piece)) await new Promise((resolve) => gzip.once("drain", resolve));
    }
    gzip.end();
  })();
  yield* gzip as AsyncIterable<Buffer>;
  await writing;
}

function whole(pieces: Iterable<Uint8Array>): Uint8Array {
  return new Uint8Array(Buffer.concat([...pieces]));
}

function wrapped(before: string, after: string, pieces: Iterable<Uint8Array>): Uint8Array {
  return new Uint8Array(Buffer.concat([encoder.encode(before), ...pieces, encoder.encode(after)]));
}

function zip(size: number): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const content of until(size, page)) {
    const name = encoder.encode(`${directory.length}.html`);
    const body = deflateRawSync(content, { level: 1 });
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(body.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\0\0"), fields, tail, name]));
    parts.push(Buffer.concat([Buffer.from("PK\x03\x04"), fields, name, body]));
    offset += 4 + 26 + name.length + body.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...parts, list, Buffer.from("PK\x05\x06"), end]));
}

/** A PDF of pages of sixty lines. */
function pdf(size: number): Uint8Array {
  const lines =
    texts
      .join(" ")
      .replace(/[^\x20-\x7e]/g, "")
      .replace(/[()\\]/g, "")
      .match(/.{1,90}(?: |$)/g) ?? [];
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  const kids: string[] = [];
  for (let length = 0; length < size; ) {
    const shown = Array.from({ length: 60 }, (_, i) => lines[(kids.length * 60 + i) % lines.length]);
    const content = `BT /F1 10 Tf 50 800 Td ${shown.map((line) => `(${line.trim()}) Tj 0 -12 Td`).join("\n")} ET`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
    kids.push(`${objects.length - 1} 0 R`);
    length += content.length;
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${kids.length} >>`;
  let out = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const offset = out.length;
    out += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const start = out.length;
  out += `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${offsets.join("")}trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return encoder.encode(out);
}

interface Kind {
  /** How many bytes, unpacked. */
  readonly size: number;
  readonly make: (size: number) => AsyncIterable<Uint8Array> | Uint8Array;
}

const item = (i: number): string =>
  `<item><title>Article ${i}</title><link>https://post.example/${i}</link><content:encoded><![CDATA[${markup(i)}]]></content:encoded></item>`;
const newsItem = (i: number): string =>
  `<newsItem guid="urn:newsml:post.example:${i}"><contentMeta><headline>Article ${i}</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html><body>${markup(i)}</body></html></inlineXML></contentSet></newsItem>`;

const KINDS: Record<string, Kind> = {
  "JSON Lines in gzip": { size: 200 * MEGA, make: (size) => packed(until(size, row)) },
  "WARC of pictures in gzip": {
    size: 200 * MEGA,
    make: (size) =>
      packed(
        until(size, (i) =>
          Buffer.from(record(i).toString("latin1").replace("text/html;", "image/gif;"), "latin1"),
        ),
      ),
  },
  "WARC of pages in gzip": { size: 20 * MEGA, make: (size) => packed(until(size, record)) },
  "ZIP of pages": { size: 20 * MEGA, make: zip },
  "RSS with content": {
    size: 15 * MEGA,
    make: (size) =>
      wrapped(
        '<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Post</title>',
        "</channel></rss>",
        until(size, item),
      ),
  },
  sitemap: {
    size: 40 * MEGA,
    make: (size) =>
      wrapped(
        "<urlset>",
        "</urlset>",
        until(size, (i) => `<url><loc>https://post.example/${i}</loc><lastmod>2024-05-06</lastmod></url>\n`),
      ),
  },
  "NewsML-G2": {
    size: 15 * MEGA,
    make: (size) => wrapped("<newsMessage><itemSet>", "</itemSet></newsMessage>", until(size, newsItem)),
  },
  "mailbox (mbox)": {
    size: 5 * MEGA,
    make: (size) =>
      whole(
        until(
          size,
          (i) =>
            `From a@post.example Mon May  6 10:00:00 2024\r\nFrom: Post <a@post.example>\r\nTo: b@post.example\r\nSubject: Article ${i}\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${markup(i).replaceAll("\n", "\r\n")}\r\n\r\n`,
        ),
      ),
  },
  PDF: { size: 3 * MEGA, make: pdf },
};

const [name] = process.argv.slice(2);
const kind = name === undefined ? undefined : KINDS[name];
if (kind) {
  const bytes = kind.make(kind.size);
  for await (const _ of openDocument(encoder.encode(row(0)), { place: "warm" }));
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const peakBefore = process.resourceUsage().maxRSS * 1024;
  const begun = performance.now();
  const counts = { articles: 0, links: 0, faults: 0 };
  for await (const { ok } of openDocument(bytes, { place: "made" })) {
    if (ok === true) counts.articles++;
    else if (ok === "link") counts.links++;
    else counts.faults++;
  }
  const seconds = (performance.now() - begun) / 1000;
  const peak = process.resourceUsage().maxRSS * 1024;
  console.log(
    JSON.stringify({ seconds, peak, grown: Math.max(0, peak - Math.max(before, peakBefore)), ...counts }),
  );
} else {
  for (const [each, { size }] of Object.entries(KINDS)) {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--expose-gc", fileURLToPath(import.meta.url), each],
      {
        encoding: "utf8",
      },
    );
    if (stdout === "") throw new Error(stderr);
    const { seconds, peak, grown, articles, links, faults } = JSON.parse(stdout);
    const rate = `${(size / MEGA / seconds).toFixed(1).padStart(6)} MB/s`;
    const memory = `${(peak / MEGA).toFixed(0)} MB at most`;
    console.log(
      `${each.padEnd(28)} ${rate}  ${memory}; ${articles} articles, ${links} links, ${faults} faults`,
    );
    if (grown > MAX_GROWTH) {
      console.log(`  too much: ${(grown / MEGA).toFixed(0)} MB beyond what it had before`);
      process.exitCode = 1;
    }
  }
}
