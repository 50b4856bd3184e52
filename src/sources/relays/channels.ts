import { CHANNELS, type Channel } from "../../record/index.js";
import type { Words } from "../words.js";
import type { Carried } from "./carry.js";
import { inOrder, type Place } from "./places.js";
import { type ChannelSums, poolBySpeaker } from "./pooling.js";
import type { Signal, SignalFinder } from "./signals.js";

/**
 * What each signal adds, by its name: a number for each of {@link CHANNELS}, of which the one counts that
 * the signal speaks for. A signal that speaks for none adds to "unstated"; `always` counts for all.
 */
export type ChannelTable = ReadonlyMap<string, readonly number[]>;

/**
 * A table of weights by name: those of a name alone hold for all channels, and those of `name|channel`
 * come on top for that channel.
 */
export function channelTable(weights: ReadonlyMap<string, number>): ChannelTable {
  const table = new Map<string, number[]>();
  for (const [key, weight] of weights) {
    const bar = key.indexOf("|");
    const name = bar < 0 ? key : key.slice(0, bar);
    const row = table.get(name) ?? CHANNELS.map(() => 0);
    table.set(name, row);
    const only = bar < 0 ? -1 : CHANNELS.indexOf(key.slice(bar + 1) as Channel);
    for (let c = 0; c < row.length; c++) if (only < 0 || c === only) row[c] += weight;
  }
  return table;
}

/** A channel and the signal that spoke most for it. */
export interface ChannelChoice {
  readonly channel: Channel;
  readonly because: Signal | null;
}

/**
 * Chooses the channel of each statement, in text order: the signals of its own words, of the article's
 * opening, and of what was chosen for the same speaker before add up, and the highest sum wins; then the
 * statements of each speaker pull on one another.
 */
export function chooseChannels(
  words: Words,
  places: readonly Place[],
  speakers: readonly (string | null)[],
  finder: SignalFinder,
  carried: readonly Carried[],
  table: ChannelTable,
): readonly ChannelChoice[] {
  const chosen: ChannelChoice[] = places.map(() => ({ channel: "unstated", because: null }));
  const context = new ChannelContext(words, places, speakers, finder, carried);
  const weighed: ChannelSums[] = places.map(({ index }) => ({ speaker: speakers[index], sums: NOTHING }));
  for (const place of context.order) {
    const signals = context.signals(place);
    const rows = signals.map(({ name }) => table.get(name));
    const sums = sumUp(signals, rows, table.get("always") ?? NOTHING);
    weighed[place.index] = { speaker: speakers[place.index], sums };
    const choice = choose(sums, signals, rows);
    chosen[place.index] = choice;
    context.decide(place, choice.channel);
  }
  const pool = poolBySpeaker(weighed, UNSTATED);
  for (let i = 0; i < pool.length; i++) {
    const pooled = pool[i];
    // What a statement's own words tell plainly, others do not change.
    if (pooled === null || context.isPlain(i)) continue;
    const best = highest(pooled.sums);
    if (CHANNELS[best] === chosen[i].channel) continue;
    const because = {
      name: "pooled",
      channel: CHANNELS[best],
      from: -1,
      to: -1,
      statement: pooled.surest[best],
    };
    chosen[i] = { channel: CHANNELS[best], because };
  }
  return chosen;
}

/** What signals add to each channel, each by its row of the table. */
function sumUp(
  signals: readonly Signal[],
  rows: readonly (readonly number[] | undefined)[],
  always: readonly number[],
): readonly number[] {
  const sums = always.slice();
  for (let i = 0; i < signals.length; i++) {
    const row = rows[i];
    if (row === undefined) continue;
    const c = indexOf(signals[i]);
    sums[c] += row[c];
  }
  return sums;
}

function highest(sums: ArrayLike<number>): number {
  let best = UNSTATED;
  for (let c = 0; c < sums.length; c++) if (sums[c] > sums[best]) best = c;
  return best;
}

/** The highest sum, and the signal that spoke most for it. */
function choose(
  sums: readonly number[],
  signals: readonly Signal[],
  rows: readonly (readonly number[] | undefined)[],
): ChannelChoice {
  const best = highest(sums);
  let because: Signal | null = null;
  let most = 0;
  for (let i = 0; i < signals.length; i++) {
    const gain = indexOf(signals[i]) === best ? (rows[i]?.[best] ?? 0) : 0;
    if (gain <= most) continue;
    most = gain;
    because = signals[i];
  }
  return { channel: CHANNELS[best], because };
}

const NOTHING: readonly number[] = CHANNELS.map(() => 0);
const INDICES = Object.fromEntries(CHANNELS.map((channel, c) => [channel, c])) as Record<Channel, number>;
const UNSTATED = INDICES.unstated;

function indexOf({ channel }: Signal): number {
  return channel === null ? UNSTATED : INDICES[channel];
}

/** How far one statement stands from the other. */
type Nearness = "here" | "next" | "near" | "far";
const NEARNESS: readonly Nearness[] = ["here", "next", "near", "far"];

/** Names of signals that begin alike, by what they end with: put together once. */
function endings<End extends string>(head: string, ends: readonly End[]): Readonly<Record<End, string>> {
  return Object.fromEntries(ends.map((end) => [end, `${head} ${end}`])) as Record<End, string>;
}

const CARRIED = endings("carried", ["headline", "back", "on"]);
const SAME = endings("same", [...NEARNESS, "+"]);
const OTHER = endings("other", [...NEARNESS, "+"]);
const AHEAD_LATER = endings("ahead later", [...NEARNESS, "headline", "lead"]);
const AHEAD_FIRST = endings("ahead first", [...NEARNESS, "headline", "lead"]);

/** Statements in text order, and what the ones before say of the next. */
export class ChannelContext {
  readonly order: readonly Place[];
  private readonly last = new Map<string, { place: Place; channel: Channel }>();
  private previous: { place: Place; channel: Channel } | null = null;
  private readonly ahead: readonly (Place | null)[];
  private readonly plain: readonly (Channel | null)[];
  private readonly main: string | null;

  constructor(
    private readonly words: Words,
    places: readonly Place[],
    private readonly speakers: readonly (string | null)[],
    private readonly finder: SignalFinder,
    private readonly carried: readonly Carried[],
  ) {
    this.order = inOrder(places);
    this.plain = places.map(({ index }) => plainChannel(finder.ofWords(index)));
    this.ahead = this.lookAhead();
    this.main = mainSpeaker(speakers);
  }

  /** All that speaks for a channel of this statement, once those before it are decided. */
  signals(place: Place): readonly Signal[] {
    const own = this.finder.ofWords(place.index);
    const plain = this.plain[place.index];
    const found: Signal[] = own.slice();
    const mark = plain === null ? "" : " +";
    const speaker = this.speakers[place.index];
    const main = speaker !== null && speaker === this.main ? " main" : "";
    for (const signal of this.finder.ofFrame(main + mark)) found.push(signal);
    const before = speaker === null ? undefined : this.last.get(speaker);
    const carry = (name: string, channel: Channel, { index }: Place): void => {
      found.push({ name, channel, from: -1, to: -1, statement: index });
    };
    const bare = (name: string): void => {
      found.push({ name, channel: null, from: -1, to: -1, statement: null });
    };
    const { sameAs, isBackward } = this.carried[place.index];
    const named = sameAs === null ? null : this.plain[sameAs];
    if (sameAs !== null && named !== null) {
      const where = place.isHeadline ? "headline" : isBackward ? "back" : "on";
      found.push({ name: CARRIED[where], channel: named, from: -1, to: -1, statement: sameAs });
    } else if (plain === null) bare("not carried");
    if (plain !== null) bare("plain");
    if (before)
      carry(SAME[plain === null ? this.near(before.place, place) : "+"], before.channel, before.place);
    else bare(plain === null ? "first" : "first +");
    if (this.previous && this.speakers[this.previous.place.index] !== speaker)
      carry(
        OTHER[plain === null ? this.near(this.previous.place, place) : "+"],
        this.previous.channel,
        this.previous.place,
      );
    const next = this.ahead[place.index];
    if (next && plain === null) {
      const where = place.isHeadline ? "headline" : place.paragraph <= 2 ? "lead" : this.near(place, next);
      carry((before ? AHEAD_LATER : AHEAD_FIRST)[where], this.plain[next.index] ?? "unstated", next);
    }
    return found;
  }

  /** Whether a statement's own words tell its channel. */
  isPlain(index: number): boolean {
    return this.plain[index] !== null;
  }

  /** Tells what has been chosen. */
  decide(place: Place, channel: Channel): void {
    const speaker = this.speakers[place.index];
    this.previous = { place, channel };
    if (speaker !== null) this.last.set(speaker, this.previous);
  }

  private near(before: Place, place: Place): Nearness {
    const gap = place.sentence - this.words.sentence(before.to - 1);
    return gap <= 0 ? "here" : gap <= 1 ? "next" : gap <= 4 ? "near" : "far";
  }

  /** For each statement the next one of its speaker whose own words tell a channel. */
  private lookAhead(): (Place | null)[] {
    const ahead: (Place | null)[] = this.order.map(() => null);
    const next = new Map<string, Place>();
    for (const place of this.order.toReversed()) {
      const speaker = this.speakers[place.index];
      if (speaker === null) continue;
      ahead[place.index] = next.get(speaker) ?? null;
      if (this.plain[place.index] !== null) next.set(speaker, place);
    }
    return ahead;
  }
}

/** Who makes most of the statements, if it is a third or more. */
function mainSpeaker(speakers: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const speaker of speakers) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] * 3 >= speakers.length ? most[0] : null;
}

/** Signals that name a channel plainly, surest first. */
const PLAIN = [
  "cue in",
  "cue verb",
  "near in",
  "front in",
  "relay told",
  "relay meeting",
  "relay on air",
  "relay scene",
  "cue noun",
  "near verb",
  "near hearer",
  "source noun",
  "near noun",
  "relay written",
  "relay report",
  "relay journalist",
  "relay host",
];

const PLAINNESS: ReadonlyMap<string, number> = new Map(PLAIN.map((name, rank) => [name, rank]));

/** The channel that a statement's own words name plainly; null where they name none. */
function plainChannel(signals: readonly Signal[]): Channel | null {
  let plainest: Signal | null = null;
  let least = PLAIN.length;
  for (const signal of signals) {
    const rank = PLAINNESS.get(signal.name);
    if (rank === undefined || rank >= least) continue;
    least = rank;
    plainest = signal;
  }
  return plainest?.channel ?? null;
}
