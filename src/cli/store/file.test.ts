import { expect, test } from "vitest";
import { storeFile } from "./file.js";

test.each<[string, string | undefined, Record<string, string>, string]>([
  ["nothing said", undefined, {}, "/home/ann/.local/share/hearsay/hearsay.db"],
  ["XDG's folder", undefined, { XDG_DATA_HOME: "/data" }, "/data/hearsay/hearsay.db"],
  [
    "XDG's folder that is not absolute counts as none",
    undefined,
    { XDG_DATA_HOME: "data" },
    "/home/ann/.local/share/hearsay/hearsay.db",
  ],
  ["the environment", undefined, { HEARSAY_STORE: "news.db", XDG_DATA_HOME: "/data" }, "news.db"],
  [
    "an empty variable counts as none",
    undefined,
    { HEARSAY_STORE: "" },
    "/home/ann/.local/share/hearsay/hearsay.db",
  ],
  ["the option before all", "mine.db", { HEARSAY_STORE: "news.db" }, "mine.db"],
])("%s", (_, given, environment, expected) => {
  expect(storeFile(given, environment, "/home/ann")).toBe(expected);
});
