import { ON_THE_AIR } from "../../lexicon/relay-words.js";
import type { Span } from "../../record/index.js";
import type { Words } from "../words.js";
import { CHANNEL_TABLE } from "./channel-table.js";
import { type ChannelChoice, chooseChannels } from "./channels.js";
import type { DirectRelay } from "./direct-relays.js";
import { relayGround } from "./ground.js";
import type { Relayed, RelayInput, RelayMention } from "./input.js";
import type { OutletMention } from "./mention.js";
import type { RelayHit } from "./relay-hits.js";

/**
 * Through whom, and by which channel, each statement reached the article; parallel to the statements.
 * Never throws; the same input gives the same answer.
 */
export function findRelays(input: RelayInput): readonly Relayed[] {
  if (input.statements.length === 0) return [];
  const { words, hits, carried, ...ground } = relayGround(input);
  const choices = chooseChannels(words, ground.places, input.speakers, ground.finder, carried, CHANNEL_TABLE);
  return input.statements.map((_, i) => ({
    relays: carried[i].relays.map(({ hit, rule }) =>
      mentionOf(words, hits, hit.mention, hit, rule, carried[i].sameAs),
    ),
    channel: choices[i].channel,
    channelReason: reasonOf(words, choices[i]),
  }));
}

function mentionOf(
  words: Words,
  hits: readonly RelayHit[],
  mention: OutletMention,
  { from, to }: { from: number; to: number },
  rule: DirectRelay["rule"],
  sameAs: number | null,
): RelayMention {
  const span = (a: number, b: number): Span => ({ start: words.start(a), end: words.end(b - 1) });
  return {
    span: span(mention.from, mention.to),
    named: mention.named
      ? span(mention.named.from, mention.named.to)
      : mention.kind === "medium"
        ? nameOf(words, hits, mention)
        : null,
    trigger: span(Math.min(from, mention.from), Math.max(to, mention.to)),
    rule,
    sameAs,
  };
}

/** A medium without a name is the last outlet that did something, unless that lies far back. */
const NEAR = 400;

function nameOf(words: Words, hits: readonly RelayHit[], medium: OutletMention): Span | null {
  const isShow = /^(?:show|program|programme|podcast|network|station|channel|broadcaster)$/.test(
    words.lower(medium.to - 1),
  );
  let named: OutletMention | null = null;
  let fitting: OutletMention | null = null;
  // Back from the medium, so that a long text is not searched from its beginning each time.
  for (let h = firstHitFrom(hits, medium.from) - 1; h >= 0 && fitting === null; h--) {
    const { mention } = hits[h];
    if (medium.from - mention.to > NEAR) break;
    if (mention.kind !== "outlet" && mention.kind !== "programme") continue;
    named ??= mention;
    if (isShow === isOnTheAir(mention)) fitting = mention;
  }
  const found = fitting ?? named;
  if (found === null) return null;
  const { from, to } = found.named ?? found;
  return { start: words.start(from), end: words.end(to - 1) };
}

/** Index of the first hit whose mention begins at a token or after it. */
function firstHitFrom(hits: readonly RelayHit[], token: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle].mention.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isOnTheAir({ kind, key }: OutletMention): boolean {
  return kind === "programme" || key.split(" ").some((word) => ON_THE_AIR.has(word));
}

/** The words or the statement that decided, in short. */
function reasonOf(words: Words, { channel, because }: ChannelChoice): string {
  if (because === null) return "";
  if (because.statement !== null) return `as in t${because.statement + 1}`;
  if (because.from >= 0) return `“${words.between(because.from, because.to)}”`;
  return channel === "unstated" ? "" : because.name;
}
