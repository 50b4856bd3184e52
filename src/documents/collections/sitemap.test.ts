import { describe, expect, it } from "vitest";
import { openAll, outline } from "../../../test/documents/build.js";

const NS =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';
const urlset = (urls: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${NS}>${urls}</urlset>`;
const url = (loc: string, more = ""): string => `<url><loc>${loc}</loc>${more}</url>`;

describe("sitemaps", () => {
  it.each<[string, string, string[]]>([
    ["one address", urlset(url("https://post.example/1")), ["in:url 1 > https://post.example/1"]],
    [
      "white space around it",
      urlset(url("\n  https://post.example/1\n")),
      ["in:url 1 > https://post.example/1"],
    ],
    [
      "references in it",
      urlset(url("https://post.example/?a=1&amp;b=2")),
      ["in:url 1 > https://post.example/?a=1&b=2"],
    ],
    [
      "bare ampersands",
      urlset(url("https://post.example/?a=1&b=2")),
      ["in:url 1 > https://post.example/?a=1&b=2"],
    ],
    ["CDATA", urlset(url("<![CDATA[https://post.example/1]]>")), ["in:url 1 > https://post.example/1"]],
    [
      "pictures beside it",
      urlset(
        url(
          "https://post.example/1",
          "<image:image><image:loc>https://post.example/a.jpg</image:loc></image:image>",
        ),
      ),
      ["in:url 1 > https://post.example/1"],
    ],
    ["a relative address", urlset(url("/1")), ["in:url 1 > https://post.example/1"]],
    ["no address", urlset("<url><lastmod>2024-05-06</lastmod></url>"), ["in:url 1 ! damaged"]],
    [
      "an address that is none on the web",
      urlset(`${url("ftp://post.example/1")}${url("https://post.example/2")}`),
      ["in:url 1 ! damaged", "in:url 2 > https://post.example/2"],
    ],
    ["nothing", urlset(""), ["in ! empty"]],
    ["an empty root", `<urlset ${NS}/>`, ["in ! empty"]],
    [
      "an index",
      `<sitemapindex ${NS}><sitemap><loc>https://post.example/a.xml.gz</loc></sitemap></sitemapindex>`,
      ["in:sitemap 1 > https://post.example/a.xml.gz"],
    ],
    [
      "a comment first",
      `<!-- made by hand -->\n${urlset(url("https://post.example/1"))}`,
      ["in:url 1 > https://post.example/1"],
    ],
    [
      "a prefix",
      `<s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9"><s:url><s:loc>https://post.example/1</s:loc></s:url></s:urlset>`,
      ["in:url 1 > https://post.example/1"],
    ],
    [
      "a cut",
      urlset(`${url("https://post.example/1")}<url><loc>https://post.exa`).replace("</urlset>", ""),
      ["in:url 1 > https://post.example/1", "in:url 2 ! damaged", "in ! damaged"],
    ],
    [
      "a cut between addresses",
      urlset(url("https://post.example/1")).replace("</urlset>", ""),
      ["in:url 1 > https://post.example/1", "in ! damaged"],
    ],
    [
      "a list of addresses",
      "https://post.example/1\r\n\r\nhttp://post.example/2\n",
      ["in:1 > https://post.example/1", "in:3 > http://post.example/2"],
    ],
    [
      "a text that begins with an address",
      "https://post.example/1\nThe tram runs again, the council said.",
      ["in = https://post.example"],
    ],
  ])("with %s", async (_, xml, expected) => {
    expect(await outline(xml, { url: "https://post.example/sitemap.xml" })).toEqual(expected);
  });

  it("gives title and time of news", async () => {
    const news =
      "<news:news><news:publication_date>2024-05-06T08:30:00Z</news:publication_date><news:title>Tram &amp; ferry</news:title></news:news>";
    const [opened] = await openAll(
      urlset(url("https://post.example/1", `<lastmod>2024-06-01</lastmod>${news}`)),
    );
    expect(opened).toMatchObject({ title: "Tram & ferry", published: "2024-05-06T08:30:00Z" });
  });

  it("does not take the time of a change for that of publishing", async () => {
    const [opened] = await openAll(urlset(url("https://post.example/1", "<lastmod>2024-06-01</lastmod>")));
    expect(opened).toMatchObject({ ok: "link", published: null });
  });
});
