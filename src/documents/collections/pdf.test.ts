import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import {
  concat,
  openAll,
  outline,
  type PdfLine,
  pdf,
  sentence,
  utf8,
} from "../../../test/documents/build.js";

/** Lines one under the other, 12 points apart, from the top of a page. */
function lines(texts: readonly string[], { x = 50, y = 780, size = 10, leading = 12 } = {}): PdfLine[] {
  return texts.map((text, i) => [text, x, y - i * leading, size]);
}

/** The paragraphs of a PDF. */
async function read(
  pages: readonly (readonly PdfLine[])[],
  info = "",
): Promise<{ title: string | null; paragraphs: string[] }> {
  const [opened] = await openAll(pdf(pages, { info }));
  if (opened.ok !== true) throw new Error(`no article: ${JSON.stringify(opened)}`);
  return { title: opened.article.title, paragraphs: opened.article.text.split("\n\n") };
}

const A = [
  "The mayor said on Monday that the bridge",
  "would be closed for two weeks, and that",
  "nobody had been asked about it.",
];
const B = [
  "A spokeswoman for the council said that",
  "the ferry would run twice as often until",
  "the work was done.",
];
const joined = (texts: readonly string[]): string => texts.join(" ");

describe("PDF", () => {
  it.each<[string, readonly (readonly PdfLine[])[], string[]]>([
    ["lines of one paragraph", [lines(A)], [joined(A)]],
    [
      "paragraphs parted by a gap",
      [[...lines(A), ...lines(B, { y: 780 - 3 * 12 - 10 })]],
      [joined(A), joined(B)],
    ],
    [
      "paragraphs parted by an indent",
      [[...lines(A), ["A spokeswoman for the council said", 62, 744], ...lines(B.slice(1), { y: 732 })]],
      [
        joined(A),
        "A spokeswoman for the council said the ferry would run twice as often until the work was done.",
      ],
    ],
    ["paragraphs parted by a short line", [lines([...A, ...B])], [joined(A), joined(B)]],
    [
      "a divided word",
      [lines(["The mayor of Elmtree said on Mon-", "day that the bridge was safe."])],
      ["The mayor of Elmtree said on Monday that the bridge was safe."],
    ],
    [
      "a hyphen before a name",
      [lines(["He spoke of the Lee-", "Cole report at some length today."])],
      ["He spoke of the Lee-Cole report at some length today."],
    ],
    [
      "two columns",
      [
        [
          ...lines([...A.slice(0, 2), "the ferries had been asked by the"]),
          ...lines(["council, which answered at once", "that it knew of nothing at all."], { x: 320 }),
        ],
      ],
      [
        joined([
          ...A.slice(0, 2),
          "the ferries had been asked by the council, which answered at once that it knew of nothing at all.",
        ]),
      ],
    ],
    [
      "a paragraph over two pages",
      [lines(A.slice(0, 2)), lines([...A.slice(2), ...B], {})],
      [joined(A), joined(B)],
    ],
    ["paragraphs on two pages", [lines(A), lines(B)], [joined(A), joined(B)]],
    [
      "running heads and page numbers",
      [0, 1, 2].map((i): PdfLine[] => [
        [`Elmtree Post, page ${i}`, 50, 820],
        ...lines(i === 1 ? B : A),
        [`${i + 1}`, 300, 20],
      ]),
      [joined(A), joined(B), joined(A)],
    ],
    [
      "an intermediate heading",
      [[...lines(A), ["What is next", 50, 720, 14], ...lines(B, { y: 700 })]],
      [joined(A), joined(B)],
    ],
    [
      "letters beyond ASCII",
      [lines(['"Caf\u00e9", Z\u00fcrich has been closed since May.'])],
      ['"Caf\u00e9", Z\u00fcrich has been closed since May.'],
    ],
    ["a broken page among others", [lines(A), []], [joined(A)]],
  ])("reads %s", async (_, pages, expected) => {
    const { paragraphs } = await read(pages);
    expect(paragraphs).toEqual(expected);
  });

  it.each<[string, string, readonly PdfLine[], string | null]>([
    ["the document's own", "/Title (Bridge to close)", lines(A), "Bridge to close"],
    [
      "the largest line",
      "",
      [["Bridge to close in May", 50, 800, 20], ...lines(A, { y: 760 })],
      "Bridge to close in May",
    ],
    [
      "the largest line, where a program's name stands for it",
      "/Title (Microsoft Word - bridge.doc)",
      [["Bridge to close", 50, 800, 20], ...lines(A, { y: 760 })],
      "Bridge to close",
    ],
    ["none", "/Title (untitled)", lines(A), null],
  ])("takes for the title %s", async (_, info, page, title) => {
    expect(await read([page], info)).toEqual({ title, paragraphs: [joined(A)] });
  });

  it.each<[string, Uint8Array, string]>([
    ["only pictures", pdf([[]]), "in ! no-text"],
    ["no pages", pdf([]), "in ! no-text"],
    [
      "a password",
      pdf([lines(A)], {
        encrypt: `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> /P -4 >> /ID [<${"43".repeat(16)}> <${"43".repeat(16)}>]`,
      }),
      "in ! encrypted",
    ],
    ["a cut", pdf([lines(A)]).subarray(0, 200), "in ! damaged"],
    ["nothing but its name", utf8("%PDF-1.7\n"), "in ! damaged"],
    ["words that are no PDF", utf8("%PDF-1.7\nhello"), "in ! damaged"],
    [
      "a stream that is broken",
      pdf([[]], { content: new Uint8Array([0x78, 0x9c, 1, 2, 3, 4]) }),
      "in ! damaged",
    ],
    [
      "a bomb",
      pdf([[]], { content: new Uint8Array(deflateSync(new Uint8Array(70_000_000))) }),
      "in ! too-large",
    ],
    [
      "a bomb in a bomb",
      concat("%PDF-1.4\n1 0 obj << /Filter [ /FlateDecode /FlateDecode ] >>\n"),
      "in ! too-large",
    ],
  ])("refuses %s", async (_, bytes, expected) => {
    expect(await outline(bytes)).toEqual([expected]);
  });

  it("refuses a page that is drawn within itself without end", async () => {
    // Each form shows the next ten times.
    const forms = Array.from({ length: 9 }, (_, i) => {
      const shown = i === 8 ? "BT /F1 10 Tf 50 700 Td (Hello) Tj ET" : "/X Do ".repeat(10);
      const inner = i === 8 ? "" : `/XObject << /X ${8 + i} 0 R >>`;
      return `${7 + i} 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> ${inner} >> /Length ${shown.length} >>\nstream\n${shown}\nendstream\nendobj\n`;
    });
    const page = Buffer.from(pdf([[["Hello", 50, 700]]])).toString("latin1");
    const [objects] = page
      .replace("/Font << /F1 3 0 R >> >>", "/Font << /F1 3 0 R >> /XObject << /X 7 0 R >> >>")
      .split("xref\n");
    const content = "/X Do";
    const drawn = objects.replace(
      /<< \/Length \d+ >>\nstream\n[\s\S]*?\nendstream/,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
    // Without its table, PDF.js looks for the objects itself.
    expect(
      await outline(
        concat(Buffer.from(`${drawn}${forms.join("")}trailer\n<< /Root 1 0 R >>\n%%EOF\n`, "latin1")),
      ),
    ).toEqual(["in ! too-large"]);
  });

  it("names the remedy", async () => {
    const [opened] = await openAll(pdf([[]]), { place: "scan.pdf" });
    expect(opened.ok === false && opened.error.line()).toMatch(
      /^scan\.pdf: it holds only pictures.*text recogniser/,
    );
  });

  it("begins behind some bytes that mail gateways put there", async () => {
    expect(await outline(concat("\r\n\r\n", pdf([lines(A)])))).toEqual(["in = The mayor said on Mo"]);
  });

  it("of a table of numbers ends", async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `${i} ${sentence(i)}`);
    expect((await read([lines(rows)])).paragraphs.length).toBeGreaterThan(0);
  });
});
