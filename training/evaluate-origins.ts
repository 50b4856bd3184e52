import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import type { ArticleRecord } from "../src/index.js";
import type { Member } from "../src/story/claim.js";
import {
  type CountedOrigins,
  explainOrigins,
  type OriginsContext,
  sceneOf,
  speakersFrom,
} from "../src/story/origins/index.js";
import { CORPORA } from "./corpus.js";

/** The outlets of BASIL's articles by the ids it gives their publishers. */
export const BASIL_OUTLETS: Readonly<Record<string, string>> = {
  nyt: "The New York Times",
  fox: "Fox News",
  hpo: "HuffPost",
};

/** One event of claims-train or claims-dev; CLAIMS.md beside them says what each field means. */
export interface GoldEvent {
  readonly event: string;
  readonly sources: readonly {
    readonly key: string;
    readonly name: string | null;
    readonly description: string;
    readonly kind: string;
  }[];
  readonly claims: readonly {
    readonly key: string;
    readonly gist: string;
    readonly members: readonly {
      readonly article: string;
      readonly text: string;
      readonly start: number;
      readonly end: number;
      readonly voice: Member["voice"];
      readonly speaker: string | null;
      readonly via: readonly string[];
    }[];
    readonly origins: {
      readonly low: number;
      readonly high: number;
      readonly who: readonly string[];
      readonly why: string;
    };
  }[];
}

/** An article of BASIL as stored beside the project. */
export interface BasilArticle {
  readonly id: string;
  readonly event: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
}

/** Share of claims in two articles or more whose ends are right, with the gold's grouping, speakers and relays. */
export interface OriginScores {
  readonly claims: number;
  readonly low: number;
  readonly high: number;
  readonly both: number;
  readonly wrong: readonly {
    readonly claim: GoldEvent["claims"][number];
    readonly counted: CountedOrigins;
  }[];
}

/** The labelled events of a part. */
export function readGoldEvents(part: "train" | "dev"): readonly GoldEvent[] {
  return readFileSync(new URL(`stories/claims-${part}.jsonl`, CORPORA), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as GoldEvent);
}

/** The articles of some events. */
export function readBasil(events: ReadonlySet<string>): readonly BasilArticle[] {
  return gunzipSync(readFileSync(new URL("stories/basil.jsonl.gz", CORPORA)))
    .toString("utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as BasilArticle)
    .filter(({ event }) => events.has(event));
}

/** Counts the origins of claims that were grouped and led to their speakers by hand. */
export function scoreGivenGold(part: "train" | "dev"): OriginScores {
  const events = readGoldEvents(part);
  const articles = readBasil(new Set(events.map(({ event }) => event)));
  const wrong: OriginScores["wrong"][number][] = [];
  const right = { claims: 0, low: 0, high: 0, both: 0 };
  for (const { event, sources, claims } of events) {
    const ofEvent = articles.filter((article) => article.event === event);
    const scene = sceneOf(contextOf(sources, ofEvent));
    for (const claim of claims) {
      if (new Set(claim.members.map(({ article }) => article)).size < 2) continue;
      const members = claim.members.map(
        ({ article, start, end, voice, speaker, via }, at): Member => ({
          article,
          statement: voice === "own" ? null : `g${at}`,
          content: [{ start, end }],
          voice,
          speaker,
          via,
        }),
      );
      const counted = explainOrigins(members, scene);
      const { low, high } = counted.origins;
      right.claims++;
      if (low === claim.origins.low) right.low++;
      if (high === claim.origins.high) right.high++;
      if (low === claim.origins.low && high === claim.origins.high) right.both++;
      else wrong.push({ claim, counted });
    }
  }
  const share = (count: number): number => count / Math.max(1, right.claims);
  return {
    claims: right.claims,
    low: share(right.low),
    high: share(right.high),
    both: share(right.both),
    wrong,
  };
}

function contextOf(sources: GoldEvent["sources"], articles: readonly BasilArticle[]): OriginsContext {
  return {
    records: new Map(articles.map((article) => [article.id, recordOf(article)])),
    copies: [],
    speakers: speakersFrom(
      sources.map(({ key, name, description, kind }) => ({
        key,
        name,
        description,
        kind,
        parts: [],
        said: [description],
      })),
    ),
  };
}

/** An article's record without what a reader finds. */
function recordOf({ id, publisher, published, url, title, text }: BasilArticle): ArticleRecord {
  return {
    schema: 1,
    id,
    url,
    outlet: BASIL_OUTLETS[publisher] ?? publisher,
    title,
    byline: null,
    credit: null,
    published,
    language: "en",
    text,
    sources: [],
    statements: [],
  };
}

function shown(share: number): string {
  return (100 * share).toFixed(1);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const part = process.argv[2] === "dev" ? "dev" : "train";
  const { claims, low, high, both, wrong } = scoreGivenGold(part);
  if (process.argv.includes("--errors"))
    for (const { claim, counted } of wrong) {
      const { origins } = counted;
      console.log(
        `[${claim.origins.low}-${claim.origins.high}] counted [${origins.low}-${origins.high}] ${claim.gist}`,
      );
      console.log(`   gold: ${claim.origins.why} (${claim.origins.who.join(", ")})`);
      for (const note of origins.reasons) console.log(`   - ${note}`);
    }
  console.log(
    `Origins given the gold's grouping, ${part}: low ${shown(low)}, high ${shown(high)}, both ${shown(both)} of ${claims} claims`,
  );
}
