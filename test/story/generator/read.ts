import type { ArticleReader, ArticleRecord } from "../../../src/index.js";
import { articleFromText, readArticle } from "../../../src/index.js";
import { type Claim, type ClaimModel, type Linked, linkArticles } from "../../../src/story/index.js";
import type { TrueClaim, TrueMember, TrueStory } from "./lineage.js";

/** A generated story as the program reads and links it. */
export interface ReadStory {
  readonly story: TrueStory;
  readonly records: readonly ArticleRecord[];
  readonly linked: Linked;
}

export async function readStory(
  story: TrueStory,
  reader: ArticleReader,
  model: ClaimModel,
): Promise<ReadStory> {
  const records: ArticleRecord[] = [];
  for (const { id, outlet, title, published, credit, text } of story.articles) {
    const article = articleFromText(text, { id, outlet, title, published });
    records.push(await readArticle({ ...article, credit: credit ?? article.credit }, reader));
  }
  return { story, records, linked: linkArticles(records, model) };
}

/** Found of so many, and right of so many shown. */
export interface Tally {
  found: number;
  there: number;
  right: number;
  shown: number;
}

/** What of generated stories is read as it is. */
export interface ReadFigures {
  /** True claims in two articles or more, and how many of them some claim of the reader's joins. */
  claims: number;
  joined: number;
  /** Of those joined: the true number of origins lies in the interval; the interval is a single number. */
  inside: number;
  single: number;
  readonly quotes: Tally;
  readonly drift: Tally;
  readonly denials: Tally;
  /** Drift by its kind. */
  readonly kinds: Readonly<Record<string, Tally>>;
  /** In words, for reading. */
  readonly faults: string[];
}

export function emptyFigures(): ReadFigures {
  return {
    claims: 0,
    joined: 0,
    inside: 0,
    single: 0,
    quotes: tally(),
    drift: tally(),
    denials: tally(),
    kinds: {
      "hedge-lost": tally(),
      "number-changed": tally(),
      "attribution-lost": tally(),
      "count-grown": tally(),
    },
    faults: [],
  };
}

function tally(): Tally {
  return { found: 0, there: 0, right: 0, shown: 0 };
}

interface Touched {
  readonly claim: TrueClaim;
  readonly member: TrueMember;
}

/** Adds one story to the figures. */
export function judgeStory({ story, linked }: ReadStory, figures: ReadFigures): void {
  const touching = new Map<Claim, (readonly Touched[])[]>();
  for (const claim of linked.claims)
    touching.set(
      claim,
      claim.statements.map(({ article, content }) =>
        story.claims.flatMap((one) =>
          one.members
            .filter((member) => member.article === article && overlaps(content, member))
            .map((member) => ({ claim: one, member })),
        ),
      ),
    );
  for (const claim of story.claims) judgeOrigins(claim, touching, story, figures);
  judgeChanges(story, touching, figures);
  judgeDenials(story, touching, linked, figures);
}

type Touching = ReadonlyMap<Claim, readonly (readonly Touched[])[]>;

function judgeOrigins(claim: TrueClaim, touching: Touching, story: TrueStory, figures: ReadFigures): void {
  if (new Set(claim.members.map(({ article }) => article)).size < 2) return;
  figures.claims++;
  let best: { found: Claim; articles: number } | null = null;
  for (const [found, statements] of touching) {
    const articles = new Set(
      statements
        .flat()
        .filter((one) => one.claim === claim)
        .map(({ member }) => member.article),
    ).size;
    if (articles > 1 && (best === null || articles > best.articles)) best = { found, articles };
  }
  if (!best) return;
  figures.joined++;
  const { low, high, reasons } = best.found.origins;
  if (low === high) figures.single++;
  if (low <= claim.origins && claim.origins <= high) figures.inside++;
  else
    figures.faults.push(
      `origins: story ${story.seed} ${claim.key} (${claim.scenario}) has ${claim.origins}, read as [${low}, ${high}]: ${reasons.join("; ")}`,
    );
}

const QUOTES = new Set(["quote-altered", "quote-cut"]);

function judgeChanges(story: TrueStory, touching: Touching, figures: ReadFigures): void {
  // What was found: by member, the kinds of change that some pair with it shows.
  const found = new Map<TrueMember, Set<string>>();
  for (const [read, statements] of touching)
    for (const { kind, from, to } of read.changes) {
      const family = QUOTES.has(kind) ? figures.quotes : figures.drift;
      const counts = [family, ...(figures.kinds[kind] ? [figures.kinds[kind]] : [])];
      const pairs = statements[from].flatMap((one) =>
        statements[to].filter((other) => other.claim === one.claim).map((other) => [one, other] as const),
      );
      const right = pairs.filter(([one, other]) => isChange(kind, one.member, other.member));
      for (const count of counts) count.shown++;
      if (right.length > 0) for (const count of counts) count.right++;
      else {
        const words = [from, to].map((at) => shown(story, read, at));
        figures.faults.push(`change: story ${story.seed} shows ${kind}: ${words.join(" → ")}`);
      }
      for (const [one, other] of right)
        for (const { member } of [one, other])
          found.set(member, (found.get(member) ?? new Set()).add(QUOTES.has(kind) ? "quote" : kind));
    }
  for (const claim of story.claims)
    for (const member of claim.members)
      for (const kind of changesOf(member, claim)) {
        const counts = kind === "quote" ? [figures.quotes] : [figures.drift, figures.kinds[kind]];
        for (const count of counts) count.there++;
        if (found.get(member)?.has(kind)) for (const count of counts) count.found++;
        else
          figures.faults.push(
            `change: story ${story.seed} ${claim.key} misses ${kind}: ${textOf(story, member)}`,
          );
      }
}

/** Whether a true change of a kind lies between two members, in either direction. */
function isChange(kind: string, a: TrueMember, b: TrueMember): boolean {
  const [x, y] = [a.wear, b.wear];
  if (QUOTES.has(kind)) return x.quote !== "none" && y.quote !== "none" && x.quote !== y.quote;
  if (kind === "hedge-lost") return x.hedged !== y.hedged;
  if (kind === "number-changed") return x.number !== null && y.number !== null && x.number !== y.number;
  if (kind === "count-grown") return x.head !== null && y.head !== null && x.head !== y.head;
  return kind === "attribution-lost" && x.voice !== y.voice;
}

/** What happened to a member, so far as another member in another article shows it. */
function changesOf(member: TrueMember, { members, scenario }: TrueClaim): readonly string[] {
  const others = members.filter(({ article }) => article !== member.article);
  const { quote, hedged, number, head, voice } = member.wear;
  const found: string[] = [];
  if ((quote === "altered" || quote === "cut") && others.some(({ wear }) => wear.quote === "whole"))
    found.push("quote");
  if (!hedged && voice === "attributed" && quote === "none" && others.some(({ wear }) => wear.hedged))
    found.push("hedge-lost");
  const first = members[0].wear.number;
  if (number !== null && number % 10 === 0 && first !== null && first !== number)
    found.push("number-changed");
  if (scenario === "leak" && head === "several" && others.some(({ wear }) => wear.head === "one"))
    found.push("count-grown");
  if (voice === "own") found.push("attribution-lost");
  return found;
}

function judgeDenials(story: TrueStory, touching: Touching, { claims }: Linked, figures: ReadFigures): void {
  const { denials } = figures;
  const sides = (claim: Claim): readonly TrueClaim[] => [
    ...new Set((touching.get(claim) ?? []).flat().map((one) => one.claim)),
  ];
  const found = new Set<TrueClaim>();
  const seen = new Set<string>();
  for (const claim of claims)
    for (const { claim: id, kind } of claim.disputes) {
      const other = claims.find((one) => one.id === id);
      const key = [claim.id, id].toSorted().join(" ");
      if (kind !== "denial" || !other || seen.has(key)) continue;
      seen.add(key);
      denials.shown++;
      const right = sides(claim).flatMap((a) =>
        sides(other)
          .filter((b) => a.denies === b.key || b.denies === a.key)
          .map((b) => (a.denies === b.key ? a : b)),
      );
      if (right.length > 0) denials.right++;
      else
        figures.faults.push(
          `denial: story ${story.seed} shows ${shown(story, claim, 0)} ↔ ${shown(story, other, 0)}`,
        );
      for (const one of right) found.add(one);
    }
  for (const claim of story.claims) {
    if (claim.denies === null) continue;
    denials.there++;
    if (found.has(claim)) denials.found++;
    else
      figures.faults.push(
        `denial: story ${story.seed} misses ${claim.key}: ${textOf(story, claim.members[0])}`,
      );
  }
}

function overlaps(content: Claim["statements"][number]["content"], { start, end }: TrueMember): boolean {
  let [shared, length] = [0, 0];
  for (const span of content) {
    shared += Math.max(0, Math.min(span.end, end) - Math.max(span.start, start));
    length += span.end - span.start;
  }
  return shared > 0 && shared >= 0.5 * Math.min(length, end - start);
}

function shown(story: TrueStory, claim: Claim, at: number): string {
  const { article, content } = claim.statements[at];
  const { text } = story.articles.find(({ id }) => id === article)!;
  return `“${content.map(({ start, end }) => text.slice(start, end)).join(" … ")}”`;
}

function textOf({ articles }: TrueStory, { article, start, end }: TrueMember): string {
  return articles.find(({ id }) => id === article)!.text.slice(start, end);
}
