import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import {
  type ClaimDraft,
  type ClaimModel,
  type DraftDispute,
  gather,
  judge,
  KEY_CAP,
  type Link,
  readClaimModel,
  type Utterance,
  utteranceId,
  utteranceKeys,
  worthKeeping,
} from "../src/story/claims/index.js";
import { disputesBetween } from "../src/story/disputes/index.js";
import { linkArticles } from "../src/story/index.js";
import { readEvents } from "./claims/events.js";
import { CORPORA } from "./corpus.js";

/** What the scorer of claims reports, see its head. Shares from 0 to 1. */
export interface ClaimScores {
  readonly links: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly wording: Readonly<
    Record<"same" | "some" | "other", { readonly recall: number; readonly pairs: number }>
  >;
  readonly origins: {
    readonly claims: number;
    readonly low: number;
    readonly high: number;
    readonly both: number;
    readonly meet: number;
  };
  readonly disputes: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly changes: Readonly<Record<string, { readonly gold: number; readonly found: number }>>;
}

/** The claims of one event, its articles linked among themselves as the store links them. */
export interface FoundClaims {
  readonly drafts: readonly ClaimDraft[];
  readonly disputes: readonly DraftDispute[];
}

/** The bundled model. */
export function bundledModel(): ClaimModel {
  const root = pathToFileURL(createRequire(import.meta.url).resolve("hearsay/package.json"));
  return readClaimModel(gunzipSync(readFileSync(new URL("models/claims-en.bin", root))));
}

/** Pairs that share a key, each once. */
export function candidates(utterances: readonly Utterance[]): (readonly [Utterance, Utterance])[] {
  const buckets = new Map<string, Utterance[]>();
  for (const utterance of utterances)
    for (const key of utteranceKeys(utterance)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(utterance);
      else buckets.set(key, [utterance]);
    }
  const seen = new Map<string, readonly [Utterance, Utterance]>();
  for (const bucket of buckets.values()) {
    if (bucket.length > KEY_CAP) continue;
    for (const a of bucket)
      for (const b of bucket)
        if (utteranceId(a) < utteranceId(b)) seen.set(`${utteranceId(a)} ${utteranceId(b)}`, [a, b]);
  }
  return [...seen.values()];
}

/** Finds the claims of some articles. All links are taken as one component: what is not linked falls apart. */
export function claimsOf(utterances: readonly Utterance[], model: ClaimModel): FoundClaims {
  const links: Link[] = [];
  for (const [a, b] of candidates(utterances)) {
    const judgement = judge(a, b, model);
    if (worthKeeping(judgement)) links.push({ a, b, judgement });
  }
  const drafts = gather(utterances, links, model);
  return { drafts, disputes: disputesBetween(drafts, links) };
}

/** Scores what {@link linkArticles} makes of the labelled events of a part, each event linked by itself. */
export async function scoreClaims(part: "train" | "dev", model = bundledModel()): Promise<ClaimScores> {
  return score(part, await claimLines(part, model));
}

/** The claims of a part's events as the scorer reads them, one a line. */
export async function claimLines(part: "train" | "dev", model = bundledModel()): Promise<string[]> {
  const lines: string[] = [];
  for (const { labels, records } of await readEvents(part)) {
    const key = (id: string): string => `${labels.event} ${id}`;
    for (const { id, statements, origins, changes, disputes, confidence } of linkArticles(records, model)
      .claims)
      lines.push(
        JSON.stringify({
          id: key(id),
          statements: statements.map(({ article, content }) => ({ article, content })),
          origins: { low: origins.low, high: origins.high },
          changes,
          disputes: disputes.map(({ claim, kind }) => ({ claim: key(claim), kind })),
          confidence,
        }),
      );
  }
  return lines;
}

/** What the scorer says of claims, one a line. */
export function score(part: "train" | "dev", lines: readonly string[]): ClaimScores {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-"));
  try {
    const file = join(folder, "predicted.jsonl");
    writeFileSync(file, lines.join("\n"));
    const files = [pathOf(`stories/claims-${part}.jsonl`), file];
    return JSON.parse(
      execFileSync(process.execPath, [pathOf("../eval/score-claims.mjs"), ...files, "--json"], {
        encoding: "utf8",
      }),
    ) as ClaimScores;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, CORPORA));
}
