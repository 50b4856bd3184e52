import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Exported, exportedFrom } from "./declarations.js";
import { browserGraph, ROOT } from "./modules.js";

interface Manifest {
  readonly bin: Record<string, string>;
  readonly exports: Record<string, string | Record<string, string>>;
  readonly imports: Record<string, Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Manifest;

/** What each entry exports. A change here is a change of the public interface: note it in CHANGELOG.md. */
const ENTRIES = [
  {
    entry: "hearsay",
    declarations: "dist/src/index.d.ts",
    values: [
      "HearsayError",
      "READERS",
      "articleFromRow",
      "articleFromText",
      "createClaimModel",
      "createReader",
      "explainArticle",
      "linkArticles",
      "read",
      "readArticle",
    ],
    types: [
      "Article",
      "ArticleFields",
      "ArticleInput",
      "ArticleReader",
      "ArticleRecord",
      "Attribution",
      "Change",
      "ChangeKind",
      "Channel",
      "Claim",
      "ClaimModel",
      "Copy",
      "Dispute",
      "DisputeKind",
      "ErrorCode",
      "ExplainedRecord",
      "Explanation",
      "LeftOut",
      "Linked",
      "MannerReason",
      "Member",
      "Origins",
      "Passage",
      "Reader",
      "ReaderName",
      "ReaderOptions",
      "Reason",
      "RelayReason",
      "Runtime",
      "RuntimeSession",
      "RuntimeTensor",
      "Source",
      "SourceKind",
      "Span",
      "Speaker",
      "SpeakerReason",
      "SpeakerRule",
      "Stance",
      "Statement",
      "StatementType",
      "StoryGroup",
    ],
  },
  {
    entry: "hearsay/documents",
    declarations: "dist/src/documents/index.d.ts",
    values: [
      "articleFromHtml",
      "articleFromRow",
      "articleFromText",
      "articleId",
      "decode",
      "detectLanguage",
      "sniff",
    ],
    types: ["ArticleFields", "DecodeOptions", "DocumentKind", "HtmlOptions"],
  },
  {
    entry: "hearsay/collections",
    declarations: "dist/src/documents/collections.d.ts",
    values: [
      "FREE_UNPACKING",
      "HEAD",
      "MAX_ARCHIVE",
      "MAX_DOCUMENT",
      "MAX_ENTRIES",
      "MAX_NESTING",
      "MAX_PAGES",
      "MAX_RATIO",
      "MAX_SITEMAP",
      "findDocuments",
      "kindOf",
      "openDocument",
      "openSealed",
    ],
    types: ["About", "Found", "Kind", "Opened", "Sealed"],
  },
] as const;

describe.each(ENTRIES)("$entry", ({ entry, declarations, values, types }) => {
  let exported: Exported[] = [];
  beforeAll(() => {
    exported = exportedFrom(join(ROOT, declarations));
  });

  it("exports these values, as Node loads it", async () => {
    const loaded = (await import(entry)) as Record<string, unknown>;
    expect(Object.keys(loaded).toSorted()).toEqual(values);
  });

  it("declares these values and types", () => {
    expect(exported.filter(({ isValue }) => isValue).map(({ name }) => name)).toEqual(values);
    expect(exported.filter(({ isValue }) => !isValue).map(({ name }) => name)).toEqual(types);
  });

  it("says of every name what it means", () => {
    // A comment of its own, at least a few words.
    expect(exported.filter(({ comment }) => !/\w+ \w+/.test(comment)).map(({ name }) => name)).toEqual([]);
  });

  it("is what package.json points to", () => {
    const { types: found } = manifest.exports[entry.replace("hearsay", ".")] as Record<string, string>;
    expect(found).toBe(`./${declarations}`);
  });
});

describe("in a browser", () => {
  it.each(["dist/src/index.js", "dist/src/documents/index.js", "dist/src/documents/collections.js"])(
    "%s loads no module of Node",
    (entry) => {
      const { files, nodeModules } = browserGraph(entry);
      expect(nodeModules).toEqual([]);
      expect(files.length).toBeGreaterThan(20);
    },
  );

  it("the main entry loads only light packages: no HTML parser, no character set detector", () => {
    const { files } = browserGraph("dist/src/index.js");
    const packages = files.flatMap((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []);
    expect([...new Set(packages)].toSorted()).toEqual(["@noble/hashes", "eld"]);
  });

  it("the main entry fetches its model", () => {
    const { files } = browserGraph("dist/src/index.js");
    expect(files).toContain("dist/src/models/browser.js");
    expect(files).not.toContain("dist/src/models/node.js");
  });
});

describe("reading what is exported", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("tells values from types, follows names and sees a missing comment", () => {
    writeFileSync(
      join(folder, "a.d.ts"),
      "/** The first. */\nexport declare const a: 1;\nexport type B = 2;\n",
    );
    writeFileSync(
      join(folder, "index.d.ts"),
      '/** @module */\nexport { a as first, type B } from "./a.js";\nexport interface C {\n}\n',
    );
    expect(exportedFrom(join(folder, "index.d.ts"))).toEqual([
      { name: "B", isValue: false, comment: "" },
      { name: "C", isValue: false, comment: "" },
      { name: "first", isValue: true, comment: "The first." },
    ]);
  });
});

describe("the packed package", () => {
  let packed: string[] = [];
  beforeAll(() => {
    packed = npmPack();
  }, 60_000);

  it("holds every file that package.json names", () => {
    const named = [manifest.exports, manifest.imports, manifest.bin]
      .flatMap((map) => Object.values(map))
      .flatMap((to) => (typeof to === "string" ? [to] : Object.values(to)))
      .map((path) => path.replace("./", ""));
    expect(named.length).toBeGreaterThan(6);
    expect(named.filter((path) => !packed.includes(path))).toEqual([]);
  });

  it.each([
    "models/linear-en.bin",
    "models/linear-en.md",
    "models/neural-en.md",
    "models/neural-en/words.onnx",
    "models/neural-en/frames.onnx",
    "models/neural-en/reader.json",
    "models/neural-en/vocab.txt",
    "models/names-en.bin",
    "models/names-en.md",
    "models/claims-en.bin",
    "models/claims-en.md",
    "dist/web/index.html",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
  ])("holds %s", (path) => {
    expect(packed).toContain(path);
  });

  it("holds no tests, and nothing that only development needs", () => {
    const allowed = /^(dist\/src\/|dist\/web\/|models\/|samples\/|docs\/|[A-Z]+(\.md)?$|package\.json$)/;
    expect(packed.filter((path) => !allowed.test(path) || /\.(test|contract)\./.test(path))).toEqual([]);
  });
});

/** The paths of the files that `npm pack` would put into the package. */
function npmPack(): string[] {
  const json = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    shell: process.platform === "win32",
  });
  const [{ files }] = JSON.parse(json) as { files: { path: string }[] }[];
  return files.map(({ path }) => path);
}
