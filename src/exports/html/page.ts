import { createHash } from "node:crypto";
import type { Claim } from "../../story/index.js";
import { counted } from "../counted.js";
import type { Extract } from "../extract.js";
import { Lookup } from "../lookup.js";
import { articleMarkup } from "./article.js";
import { claimMarkup, disputesMarkup } from "./claims.js";
import { huesOf } from "./hues.js";
import { apart, attribute, html, type Markup, trusted } from "./markup.js";
import { STYLE } from "./style.js";
import { published } from "./when.js";

/** Nothing is loaded, run or sent; the one style sheet is known by its hash. */
function policy(): string {
  const hash = createHash("sha256").update(STYLE).digest("base64");
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function titleOf({ kind, id, title, articles }: Extract): string {
  if (kind === "search") return `Search: ${id}`;
  return title ?? articles[0]?.record.title ?? "Without a title";
}

function factsOf({ parts, extract }: Lookup, claims: readonly Claim[]): Markup {
  const outlets = new Set(parts.flatMap(({ record }) => record.outlet ?? []));
  const moments = parts.flatMap(({ record }) => record.published ?? []).toSorted();
  const statements = parts.reduce((sum, part) => sum + part.statements.length, 0);
  const disputed = claims.filter(({ disputes }) => disputes.length > 0).length;
  const facts = [
    ...(extract.kind === "article"
      ? []
      : [counted(parts.length, "article"), counted(outlets.size, "outlet")]),
    counted(statements, "statement"),
    counted(claims.length, "claim"),
    ...(disputed > 0 ? [`${disputed} of them disputed`] : []),
    ...(extract.kind === "article" || moments.length === 0
      ? []
      : [`${published(moments[0])} to ${published(moments[moments.length - 1])}`]),
  ];
  return html`<p class="facts">${facts.join(" · ")}</p>`;
}

/** Who speaks, most statements first. */
function sourcesMarkup(lookup: Lookup): Markup | null {
  const hue = huesOf(lookup);
  const voices = new Map<string, { readonly mark: Markup; statements: number; articles: number }>();
  for (const part of lookup.parts) {
    const here = new Set<string>();
    for (const { speaker } of part.statements) {
      const source = part.source(speaker);
      if (!source) continue;
      // Two articles' "officials" need not be the same people: each stands for itself.
      const key = source.name ?? `${part.number} ${source.id}`;
      const mark = html`<u class=${attribute(hue(source))}>${apart(source.name ?? source.description)}</u>${source.name === null ? ", unnamed" : null}`;
      const voice = voices.get(key) ?? { mark, statements: 0, articles: 0 };
      voice.statements += 1;
      if (!here.has(key)) voice.articles += 1;
      here.add(key);
      voices.set(key, voice);
    }
  }
  const ranked = [...voices.values()].toSorted((a, b) => b.statements - a.statements);
  if (ranked.length === 0) return null;
  const rows = ranked
    .slice(0, 30)
    .map(
      ({ mark, statements, articles }) =>
        html`<tr><td>${mark}</td><td class="figure">${statements}</td><td class="figure">${articles}</td></tr>`,
    );
  return html`<table><thead><tr><th scope="col">source</th><th scope="col" class="figure">statements</th><th scope="col" class="figure">articles</th></tr></thead><tbody>${rows}</tbody></table>
${ranked.length > rows.length ? html`<p class="small">and ${counted(ranked.length - rows.length, "more source")}</p>` : null}`;
}

/** A part of the page under a heading. */
interface Chapter {
  readonly anchor: string;
  readonly name: string;
  pieces(): Iterable<Markup>;
}

function claimsChapter(claims: readonly Claim[], lookup: Lookup): Chapter {
  return {
    anchor: "claims",
    name: "Claims",
    *pieces() {
      yield html`<section class="column">
<h2 id="claims">Claims</h2>
<p class="small">What several statements say alike. The bar shows how many independent first-hand sources each may have: from the least, if all that may be the same are, to the most.</p>
<ol class="claims">
`;
      for (const claim of claims) yield claimMarkup(claim, lookup);
      yield html`</ol>\n</section>\n`;
    },
  };
}

function disputesChapter(disputes: readonly Markup[]): Chapter {
  return {
    anchor: "disputes",
    name: "Disputed",
    *pieces() {
      yield html`<section class="column"><h2 id="disputes">Disputed</h2>\n`;
      yield* disputes;
      yield html`</section>\n`;
    },
  };
}

function sourcesChapter(lookup: Lookup): Chapter {
  return {
    anchor: "sources",
    name: "Who speaks",
    *pieces() {
      const table = sourcesMarkup(lookup) ?? html`<p>Nobody: no statement was found.</p>`;
      yield html`<section class="column"><h2 id="sources">Who speaks</h2>\n${table}</section>\n`;
    },
  };
}

function articlesChapter(lookup: Lookup): Chapter {
  const isAlone = lookup.extract.kind === "article";
  const name = isAlone ? "The article" : "Articles";
  const hue = huesOf(lookup);
  return {
    anchor: "articles",
    name,
    *pieces() {
      yield html`<section>\n<h2 id="articles">${name}</h2>\n`;
      for (const part of lookup.parts) yield* articleMarkup(part, lookup, hue, !isAlone);
      yield html`</section>\n`;
    },
  };
}

/**
 * A page that shows an article, a story or what a search found, in one file: no script, nothing loaded, everything
 * from outside escaped. Statements are marked by who speaks, with notes in the margin; claims stand with their intervals
 * of origins. It can be printed, reads on a phone, and in the dark.
 */
export function* htmlPage(extract: Extract): Generator<string> {
  const lookup = new Lookup(extract);
  const title = titleOf(extract);
  const isAlone = extract.kind === "article";
  // Every statement of an article makes a claim: those are told that others make, too.
  const claims = isAlone ? extract.claims.filter(({ statements }) => statements.length > 1) : extract.claims;
  const disputes = [...disputesMarkup(extract.claims, lookup)];
  const above = [
    ...(claims.length > 0 ? [claimsChapter(claims, lookup)] : []),
    ...(disputes.length > 0 ? [disputesChapter(disputes)] : []),
    sourcesChapter(lookup),
  ];
  const articles = articlesChapter(lookup);
  const chapters = isAlone ? [articles, ...above] : [...above, articles];
  yield html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content=${attribute(policy())}>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Hearsay">
<title>${title.replace(/[\u202a-\u202e\u2066-\u2069]/g, "")}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<main class="sheet">
<header class="column">
<h1>${apart(title)}</h1>
${factsOf(lookup, claims)}
<nav aria-label="On this page"><ul>${chapters.map(({ anchor, name }) => html`<li><a href=${attribute(`#${anchor}`)}>${name}</a></li>`)}</ul></nav>
</header>
`.text;
  for (const chapter of chapters) for (const piece of chapter.pieces()) yield piece.text;
  yield html`<footer class="column"><p>Made by Hearsay, which reads who said what, and passes no verdict on truth. Numbers in the text lead to the notes; underlines show who speaks, each source in its own, and a dashed frame somebody the article does not name.</p></footer>
</main>
</body>
</html>
`.text;
}
