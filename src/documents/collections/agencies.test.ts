import { describe, expect, it } from "vitest";
import { openAll, outline, paragraphs } from "../../../test/documents/build.js";

const WORDS = paragraphs(3);
const MARKUP = WORDS.map((text) => `<p>${text}</p>`).join("");
const TEXT = WORDS.join("\n\n");
const NAR = 'xmlns="http://iptc.org/std/nar/2006-10-01/"';

const META = `<itemMeta><itemClass qcode="ninat:text"/><provider literal="epn"><name>Elmtree Press</name></provider>
  <versionCreated>2024-05-07T09:00:00Z</versionCreated><firstCreated>2024-05-06T08:30:00+02:00</firstCreated></itemMeta>
  <contentMeta><by>By Ann Lee</by><language tag="en"/><headline>Bridge &amp; ferry</headline></contentMeta>`;
const xhtml = (body: string): string =>
  `<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${body}</body></html></inlineXML></contentSet>`;
const item = (content: string, meta = META): string =>
  `<newsItem ${NAR} guid="urn:newsml:press.example:1" version="2">${meta}${content}</newsItem>`;
const message = (items: string): string =>
  `<?xml version="1.0"?><newsMessage ${NAR}><header/><itemSet>${items}</itemSet></newsMessage>`;
const nitf = (body: string): string =>
  `<nitf><head><title>x</title><docdata><date.issue norm="20240506T083000Z"/></docdata><pubdata name="Elmtree Post" ex-ref="https://post.example/1"/></head>
   <body><body.head><hedline><hl1>Bridge to close</hl1></hedline><byline>By <person>Ann Lee</person><byttl>Reporter</byttl></byline></body.head><body.content>${body}</body.content></body></nitf>`;

describe("NewsML-G2 and NITF", () => {
  it.each<[string, string, string[]]>([
    ["XHTML", item(xhtml(MARKUP)), ["in = Bridge & ferry"]],
    [
      "a message of items",
      message(item(xhtml(MARKUP)) + item(xhtml(MARKUP))),
      ["in:item 1 = Bridge & ferry", "in:item 2 = Bridge & ferry"],
    ],
    [
      "NITF in it",
      item(
        `<contentSet><inlineXML contenttype="application/nitf+xml">${nitf(MARKUP)}</inlineXML></contentSet>`,
      ),
      ["in = Bridge & ferry"],
    ],
    ["NITF alone", nitf(MARKUP), ["in = Bridge to close"]],
    [
      "NITF behind a DOCTYPE",
      `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-5.dtd">${nitf(MARKUP)}`,
      ["in = Bridge to close"],
    ],
    [
      "text",
      item(`<contentSet><inlineData contenttype="text/plain">${TEXT}</inlineData></contentSet>`),
      ["in = Bridge & ferry"],
    ],
    [
      "a prefix",
      `<n:newsItem xmlns:n="http://iptc.org/std/nar/2006-10-01/"><n:contentMeta><n:headline>One</n:headline></n:contentMeta><n:contentSet><n:inlineXML><h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:body><h:p>${WORDS[0]}</h:p></h:body></h:html></n:inlineXML></n:contentSet></n:newsItem>`,
      ["in = One"],
    ],
    [
      "a picture",
      item(
        '<contentSet><remoteContent href="a.jpg"/></contentSet>',
        '<itemMeta><itemClass qcode="ninat:picture"/></itemMeta>',
      ),
      ["in ! no-text"],
    ],
    [
      "text that lies elsewhere",
      item('<contentSet><remoteContent href="a.xml"/></contentSet>'),
      ["in ! no-text"],
    ],
    ["no content", item(""), ["in ! no-text"]],
    [
      "what was withdrawn",
      item(xhtml(MARKUP), '<itemMeta><pubStatus qcode="stat:canceled"/></itemMeta>'),
      ["in ! format"],
    ],
    ["a package", `<packageItem ${NAR}><groupSet/></packageItem>`, ["in ! no-text"]],
    [
      "a package beside its items",
      message(`<packageItem><groupSet/></packageItem>${item(xhtml(MARKUP))}`),
      ["in:item 2 = Bridge & ferry"],
    ],
    ["nothing", message(""), ["in ! empty"]],
    [
      "a cut",
      message(item(xhtml(MARKUP)) + item(xhtml(MARKUP))).slice(0, -300),
      ["in:item 1 = Bridge & ferry", "in:item 2 ! damaged"],
    ],
    [
      "a cut between items",
      message(item(xhtml(MARKUP))).replace("</itemSet></newsMessage>", ""),
      ["in:item 1 = Bridge & ferry", "in ! damaged"],
    ],
    ["NITF without a body", nitf(""), ["in ! no-text"]],
    ["XML of another kind", '<?xml version="1.0"?><catalogue><book>One</book></catalogue>', ["in ! format"]],
  ])("with %s", async (_, xml, expected) => {
    expect(await outline(xml)).toEqual(expected);
  });

  it("takes over what an item says of itself", async () => {
    expect(await openAll(item(xhtml(MARKUP)))).toMatchObject([
      {
        article: {
          title: "Bridge & ferry",
          byline: "Ann Lee",
          outlet: "Elmtree Press",
          published: "2024-05-06T08:30:00+02:00",
          language: "en",
          url: null,
          text: TEXT,
        },
      },
    ]);
    expect(
      await openAll(
        nitf(
          `${MARKUP}<media><media-caption>Not this.</media-caption></media><hl2>Next</hl2><p>${WORDS[0]}</p>`,
        ),
      ),
    ).toMatchObject([
      {
        article: {
          title: "Bridge to close",
          byline: "Ann Lee",
          outlet: "Elmtree Post",
          published: "2024-05-06T08:30:00Z",
          url: "https://post.example/1",
          text: `${TEXT}\n\nNext\n\n${WORDS[0]}`,
        },
      },
    ]);
  });
});

describe("ninjs", () => {
  const ITEM = {
    uri: "https://press.example/1",
    type: "text",
    versioncreated: "2024-05-06T08:30:00Z",
    language: "en",
    headline: "Bridge & ferry",
    byline: "By Ann Lee",
    copyrightholder: "Elmtree Press",
    body_html: MARKUP,
  };
  const ninjs = (more: object): string => JSON.stringify({ ...ITEM, ...more }, null, 2);

  it.each<[string, string, string[]]>([
    ["mark-up", ninjs({}), ["in = Bridge & ferry"]],
    ["text", ninjs({ body_html: undefined, body_text: TEXT }), ["in = Bridge & ferry"]],
    ["XHTML", ninjs({ body_html: undefined, body_xhtml: MARKUP }), ["in = Bridge & ferry"]],
    [
      "bodies (2.0)",
      ninjs({
        body_html: undefined,
        headline: undefined,
        headlines: [
          { role: "sub", value: "No" },
          { role: "main", value: "Yes" },
        ],
        bodies: [{ role: "main", contenttype: "text/html", value: MARKUP }],
      }),
      ["in = Yes"],
    ],
    [
      "one line each",
      `${JSON.stringify(ITEM)}\n${JSON.stringify(ITEM)}\n{"text": "The tram runs."}\n`,
      ["in:1 = Bridge & ferry", "in:2 = Bridge & ferry", "in:3 = The tram runs."],
    ],
    [
      "a list",
      JSON.stringify([ITEM, { text: "The tram runs.", title: "Tram" }, 7], null, 1),
      ["in:item 1 = Bridge & ferry", "in:item 2 = Tram", "in:item 3 ! bad-row"],
    ],
    ["a picture", ninjs({ type: "picture", body_html: undefined }), ["in ! no-text"]],
    ["no body", ninjs({ body_html: undefined }), ["in ! no-text"]],
    ["what was withdrawn", ninjs({ pubstatus: "canceled" }), ["in ! format"]],
    [
      "values of the wrong type",
      ninjs({ headline: 7, byline: {}, bodies: "x", copyrightholder: [] }),
      ["in = The mayor said on Mo"],
    ],
    ["a cut", ninjs({}).slice(0, -4), ["in ! not-json"]],
    ["broken JSON", ninjs({}).replace('"language":', "language:"), ["in ! not-json"]],
    ["JSON of another kind", '{\n "books": []\n}', ["in ! bad-row"]],

    ["a list of other things", '[{"a": 1}]', ["in:item 1 ! bad-row"]],
  ])("with %s", async (_, json, expected) => {
    expect(await outline(json)).toEqual(expected);
  });

  it("takes over what an item says of itself", async () => {
    expect(await openAll(ninjs({}))).toMatchObject([
      {
        article: {
          title: "Bridge & ferry",
          byline: "Ann Lee",
          outlet: "Elmtree Press",
          published: "2024-05-06T08:30:00Z",
          url: "https://press.example/1",
          language: "en",
          text: TEXT,
        },
      },
    ]);
  });
});
