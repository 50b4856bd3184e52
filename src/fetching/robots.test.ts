import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseRobots } from "./robots.js";

const lines = (...rows: string[]): string => rows.join("\n");
const all = (...rules: string[]): string => lines("User-agent: *", ...rules);

test.each<[what: string, robots: string, path: string, allowed: boolean]>([
  ["nothing in it", "", "/a", true],
  ["no robots.txt but a page", "<!doctype html><p>Not found: sorry</p>", "/a", true],
  ["all forbidden", all("Disallow: /"), "/a", false],
  ["all forbidden but robots.txt", all("Disallow: /"), "/robots.txt", true],
  ["an empty pattern allows all", all("Disallow:"), "/a", true],
  ["a folder", all("Disallow: /private/"), "/private/a", false],
  ["not what stands beside the folder", all("Disallow: /private/"), "/privately", true],
  ["a prefix", all("Disallow: /fish"), "/fishheads/yummy.html", false],
  ["case counts in paths", all("Disallow: /fish"), "/Fish.asp", true],
  ["case does not count in keys", "USER-AGENT: *\nDISALLOW: /a", "/a", false],
  ["nor in our name", "User-agent: HearSay\nDisallow: /a", "/a", false],
  ["spaces around the colon", "user-agent : *\n  disallow\t:\t/a  ", "/a", false],
  ["a comment", all("Disallow: /a # not for you", "# Disallow: /b"), "/b", true],
  ["a comment ends the pattern", all("Disallow: /a # not for you"), "/abc", false],
  ["lines that end in CR LF", "User-agent: *\r\nDisallow: /a\r\n", "/a", false],
  ["lines that end in CR", "User-agent: *\rDisallow: /a\r", "/a", false],
  ["a byte order mark", `\uFEFF${all("Disallow: /a")}`, "/a", false],
  ["a rule without a group", "Disallow: /", "/a", true],
  ["another's group", "User-agent: otherbot\nDisallow: /", "/a", true],
  [
    "our group and not that of all",
    lines(all("Disallow: /"), "User-agent: hearsay", "Disallow: /b"),
    "/a",
    true,
  ],
  ["our group forbids", lines(all("Allow: /"), "User-agent: hearsay", "Disallow: /b"), "/b", false],
  ["our group is empty", lines("User-agent: hearsay", "Disallow:", all("Disallow: /")), "/a", true],
  [
    "our groups count together",
    lines(
      "User-agent: hearsay",
      "Disallow: /a",
      "User-agent: x",
      "Disallow: /",
      "User-agent: hearsay",
      "Disallow: /b",
    ),
    "/b",
    false,
  ],
  [
    "several names, one group",
    lines("User-agent: otherbot", "User-agent: hearsay", "Disallow: /a"),
    "/a",
    false,
  ],
  ["the name with a version", "User-agent: hearsay/1.0\nDisallow: /a", "/a", false],
  ["a name that only begins like ours", "User-agent: hearsaybot\nDisallow: /", "/a", true],
  [
    "other records between names end no group",
    lines("User-agent: otherbot", "Sitemap: https://e.org/s.xml", "User-agent: hearsay", "Disallow: /a"),
    "/a",
    false,
  ],
  [
    "a sitemap between rules",
    all("Disallow: /a", "Sitemap: https://e.org/s.xml", "Disallow: /b"),
    "/b",
    false,
  ],
  ["the longest match decides, allowing", all("Disallow: /p", "Allow: /page"), "/page.html", true],
  ["the longest match decides, forbidding", all("Allow: /p", "Disallow: /page"), "/page.html", false],
  ["as long: allowed", all("Disallow: /folder", "Allow: /folder"), "/folder/page", true],
  ["a star is as long as a letter", all("Allow: /page", "Disallow: /*.htm"), "/page.htm", false],
  ["stars", all("Disallow: /*.php"), "/folder/any.php?x=1", false],
  ["stars may match nothing", all("Disallow: /a*b"), "/ab", false],
  ["two stars in a row", all("Disallow: /a**b"), "/axyb", false],
  ["what lies between stars stands in that order", all("Disallow: /*b*a"), "/ab", true],
  ["the end", all("Disallow: /*.php$"), "/a.php", false],
  ["not at the end", all("Disallow: /*.php$"), "/a.php?x", true],
  ["the front page alone", all("Disallow: /$"), "/", false],
  ["not the pages behind it", all("Disallow: /$"), "/a", true],
  ["the end twice in the path", all("Disallow: /*a$"), "/aa", false],
  ["parts do not overlap", all("Disallow: /ab*ba$"), "/aba", true],
  ["a star before the end", all("Disallow: /a*$"), "/abc", false],
  ["a dollar within is a dollar", all("Disallow: /a$b"), "/a$bc", false],
  ["the query is part of the path", all("Disallow: /*?print="), "/a?print=1", false],
  ["escapes in the pattern", all("Disallow: /a%3cd.html"), "/a%3Cd.html", false],
  ["escaped letters are letters", all("Disallow: /%61bc"), "/abc", false],
  ["an escaped slash is none", all("Disallow: /a%2Fb"), "/a/b", true],
  ["other scripts as they are", all("Disallow: /foo/bar/ツ"), "/foo/bar/%E3%83%84", false],
  ["other scripts escaped", all("Disallow: /%E3%83%84"), "/%e3%83%84", false],
  ["a pattern without a slash matches nothing", all("Disallow: private"), "/private", true],
])("%s", (_, robots, path, allowed) => {
  expect(parseRobots(robots, "hearsay").allows(path)).toBe(allowed);
});

test.each<[robots: string, delay: number | null]>([
  [all("Disallow: /a"), null],
  [all("Crawl-delay: 10"), 10],
  [all("Crawl-delay: 0.5", "Crawl-delay: 7"), 0.5],
  [all("Crawl-delay: soon"), null],
  [all("Crawl-delay: -3"), null],
  [lines(all("Crawl-delay: 10"), "User-agent: hearsay", "Disallow:"), null],
  [lines("User-agent: x", "Crawl-delay: 9", "User-agent: hearsay", "Crawl-delay: 3"), 3],
])("the delay in %j is %j", (robots, delay) => {
  expect(parseRobots(robots, "hearsay").delay).toBe(delay);
});

test("any text is read, and whatever it says, robots.txt is allowed", () => {
  const piece = fc.constantFrom(
    "User-agent: *\n",
    "Disallow: ",
    "Allow: ",
    "/",
    "*",
    "$",
    "a",
    "%",
    "\n",
    "#",
    "\ud800",
  );
  const text = fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 40 });
  fc.assert(
    fc.property(text, fc.webPath(), (pieces, path) => {
      const robots = parseRobots(pieces.join(""), "hearsay");
      expect(typeof robots.allows(path || "/")).toBe("boolean");
      expect(robots.allows("/robots.txt")).toBe(true);
    }),
  );
});

test("a pattern of a thousand stars is matched in no time", () => {
  const robots = parseRobots(all(`Disallow: /${"*a".repeat(5000)}$`), "hearsay");
  expect(robots.allows(`/${"a".repeat(8000)}b`)).toBe(true);
  expect(robots.allows(`/${"a".repeat(8000)}`)).toBe(false);
});
