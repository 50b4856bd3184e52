import { crc32, deflateRawSync, gzipSync } from "node:zlib";
import { type About, type Opened, openDocument } from "../../src/documents/collections.js";

/** A sentence of an invented newspaper; `seed` makes them differ. */
export function sentence(seed = 0): string {
  const who = ["The mayor", "A spokeswoman", "The council", "Ann Lee", "The harbour master"][seed % 5];
  const what = ["the bridge", "the tram", "the market", "the library", "the ferry"][(seed >> 2) % 5];
  return `${who} said on Monday that ${what} would be closed for ${seed + 2} weeks, and that nobody had been asked.`;
}

/** A text of so many paragraphs. */
export function paragraphs(count: number, seed = 0): readonly string[] {
  return Array.from({ length: count }, (_, i) => `${sentence(seed + i)} ${sentence(seed + i + 3)}`);
}

/** A page of news. */
export function page(title: string, seed = 0, count = 5): string {
  const body = paragraphs(count, seed).map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${body.join("\n")}</article></body></html>`;
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function concat(...parts: readonly (Uint8Array | string)[]): Uint8Array {
  return new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part))),
  );
}

export function gzip(bytes: Uint8Array | string): Uint8Array {
  return new Uint8Array(gzipSync(bytes));
}

/** What a test wants of a file in a ZIP; what is left out is as usual. */
export interface ZipFile {
  readonly name: string | Uint8Array;
  readonly content: Uint8Array | string;
  /** 0 stored, 8 deflate. */
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly isLink?: boolean;
  /** Written as it came: sum and sizes stand behind the file. */
  readonly streamed?: boolean;
}

/** A ZIP, made byte by byte so that it can be wrong. */
export function zip(files: readonly ZipFile[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const content = typeof file.content === "string" ? utf8(file.content) : file.content;
    const name = typeof file.name === "string" ? utf8(file.name) : file.name;
    const method = file.method ?? 8;
    const packed = method === 8 ? new Uint8Array(deflateRawSync(content)) : content;
    const crc = file.crc ?? crc32(content);
    const flags = (file.flags ?? 0) | (file.streamed ? 8 : 0);
    const header = new Uint8Array(30);
    const local = new DataView(header.buffer);
    local.setUint32(0, 0x04034b50, true);
    local.setUint16(6, flags, true);
    local.setUint16(8, method, true);
    const behind = new Uint8Array(file.streamed ? 16 : 0);
    const [sums, at] = file.streamed ? [new DataView(behind.buffer), 4] : [local, 14];
    if (file.streamed) sums.setUint32(0, 0x08074b50, true);
    sums.setUint32(at, crc, true);
    sums.setUint32(at + 4, packed.length, true);
    sums.setUint32(at + 8, content.length, true);
    local.setUint16(26, name.length, true);
    const entry = new Uint8Array(46);
    const view = new DataView(entry.buffer);
    view.setUint32(0, 0x02014b50, true);
    view.setUint8(5, 3);
    view.setUint16(8, flags, true);
    view.setUint16(10, method, true);
    view.setUint32(16, crc, true);
    view.setUint32(20, packed.length, true);
    view.setUint32(24, content.length, true);
    view.setUint16(28, name.length, true);
    view.setUint32(38, file.isLink ? 0xa1ff0000 : 0x81a40000, true);
    view.setUint32(42, offset, true);
    directory.push(concat(entry, name));
    parts.push(concat(header, name, packed, behind));
    offset += header.length + name.length + packed.length + behind.length;
  }
  const list = concat(...directory);
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, files.length, true);
  view.setUint16(10, files.length, true);
  view.setUint32(12, list.length, true);
  view.setUint32(16, offset, true);
  return concat(...parts, list, end);
}

/** A record of a WARC file; `length` is what it says of its length, if that is to be wrong. */
export function warcRecord(
  type: string,
  block: Uint8Array | string,
  fields: Readonly<Record<string, string>> = {},
  length?: number,
): Uint8Array {
  const bytes = typeof block === "string" ? utf8(block) : block;
  const lines = Object.entries({
    "WARC-Type": type,
    "Content-Length": String(length ?? bytes.length),
    ...fields,
  });
  return concat(
    `WARC/1.0\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`,
    bytes,
    "\r\n\r\n",
  );
}

/** A record that holds a server's answer. */
export function warcResponse(
  body: Uint8Array | string,
  {
    status = 200,
    type = "text/html; charset=utf-8",
    url = "https://post.example/a",
    headers = "",
    fields = {},
  } = {},
): Uint8Array {
  const head = `HTTP/1.1 ${status} OK\r\n${type && `Content-Type: ${type}\r\n`}${headers}\r\n`;
  return warcRecord("response", concat(head, body), {
    "WARC-Target-URI": url,
    "Content-Type": "application/http; msgtype=response",
    ...fields,
  });
}

/** One line in a PDF: its text, x, y and size in points. */
export type PdfLine = readonly [text: string, x: number, y: number, size?: number];

/** A PDF of some pages, with Helvetica and without compression. */
export function pdf(
  pages: readonly (readonly PdfLine[])[],
  { info = "", encrypt = "", content }: { info?: string; encrypt?: string; content?: Uint8Array } = {},
): Uint8Array {
  const kids = pages.map((_, i) => `${5 + 2 * i} 0 R`).join(" ");
  const objects: (Uint8Array | string)[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    `<< ${info} >>`,
  ];
  for (const [i, lines] of pages.entries()) {
    const shown = lines.map(
      ([text, x, y, size = 10]) =>
        `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, "\\$&")}) Tj ET`,
    );
    const stream = content ?? concat(Buffer.from(shown.join("\n"), "latin1"));
    const filter = content ? "/Filter /FlateDecode " : "";
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + 2 * i} 0 R >>`,
      concat(`<< ${filter}/Length ${stream.length} >>\nstream\n`, stream, "\nendstream"),
    );
  }
  let out = concat("%PDF-1.4\n%\xe2\xe3\n");
  const offsets: number[] = [];
  for (const [i, object] of objects.entries()) {
    offsets.push(out.length);
    out = concat(out, `${i + 1} 0 obj\n`, object, "\nendobj\n");
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R ${encrypt} >>`;
  return concat(
    out,
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${out.length}\n%%EOF\n`,
  );
}

/** Everything that a document holds. */
export async function openAll(
  bytes: AsyncIterable<Uint8Array> | Uint8Array | string,
  about: Partial<About> = {},
): Promise<Opened[]> {
  const found: Opened[] = [];
  const given = typeof bytes === "string" ? utf8(bytes) : bytes;
  for await (const opened of openDocument(given, { place: "in", ...about })) found.push(opened);
  return found;
}

/** The same as lines: `place = title`, `place > address`, `place ! code`. */
export async function outline(
  bytes: AsyncIterable<Uint8Array> | Uint8Array | string,
  about: Partial<About> = {},
): Promise<string[]> {
  return (await openAll(bytes, about)).map((opened) => {
    if (opened.ok === "link") return `${opened.place} > ${opened.url}`;
    return opened.ok
      ? `${opened.place} = ${opened.article.title ?? opened.article.text.slice(0, 20)}`
      : `${opened.place} ! ${opened.error.code}`;
  });
}

/** Bytes in chunks of a size, as a stream gives them. */
export async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
