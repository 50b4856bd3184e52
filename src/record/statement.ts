import type { Span } from "./span.js";

/** Whether the content is quoted (`direct`), reported in other words (`indirect`), or both (`mixed`). */
export type StatementType = "direct" | "indirect" | "mixed";

/** Where or how it was said. Models and stores number these: new ones go to the end. */
export const CHANNELS = [
  "interview",
  "press conference",
  "speech",
  "debate",
  "statement",
  "social media",
  "broadcast",
  "document",
  "private",
  "unstated",
] as const;

/** Where or how it was said. */
export type Channel = (typeof CHANNELS)[number];

/** What the source can do with the content. */
export const STANCES = ["asserts", "denies", "asks", "wants", "predicts", "believes", "declines"] as const;

/** What the source does with the content. */
export type Stance = (typeof STANCES)[number];

/**
 * One attribution: who (source), by which words (cue), says what (content).
 *
 * Spans within a list are in text order and do not overlap.
 */
export interface Statement {
  /** `t1`, `t2`, … in the order in which they begin in the text. */
  readonly id: string;
  readonly type: StatementType;
  /** The source as written here; empty when left out. */
  readonly source: readonly Span[];
  /** The words that attribute: "said", "according to"; empty when a quotation stands alone. */
  readonly cue: readonly Span[];
  /** What is attributed. Quotation marks belong to it. Never empty. */
  readonly content: readonly Span[];
  /** To whom it was said, as written here. */
  readonly addressee: readonly Span[];
  /** The statement whose content holds this one. */
  readonly parent: string | null;
  /** Id of the {@link Source} behind it; null when the article leaves it unsaid, or leaves open who is meant. */
  readonly speaker: string | null;
  /** Ids of the relays between speaker and page, nearest the speaker first. */
  readonly via: readonly string[];
  readonly channel: Channel;
  readonly stance: Stance;
  /** Whether the source or the article marks the content, or the saying, as uncertain. */
  readonly hedged: boolean;
  /** Whether the attribution itself is denied: "did not say". */
  readonly negated: boolean;
  /** Calibrated, 0 to 1: of statements at 0.9, nine in ten are right. */
  readonly confidence: number;
}
